import { finder } from './edits.ts';
import type { Span } from './edits.ts';

/**
 * The passages of a text that are written for machines: addresses, file names, paths, attributes,
 * entities. No rule of either language applies inside them.
 */
export function technical(text: string): Span[] {
  if (!mark.test(text)) return [];
  return find(text).filter(({ start, end }) => /[^\d.]/.test(text.slice(start, end)));
}

// An address ends before the punctuation of the sentence around it. Han letters end it too: Chinese
// writes no space after it.
const ADDRESS = String.raw`[\p{Script=Latin}\d._~:/?#@!$&'*+,;=%|()\[\]-]*[\p{Script=Latin}\d_~/#&=%+-]`;
const NAME = String.raw`(?<![\p{Script=Latin}\d_-])[\p{Script=Latin}\d_-]{1,64}(?:\.[\p{Script=Latin}\d_-]{1,64})+`;

const PATTERNS = [
  String.raw`(?<![A-Za-z])[A-Za-z][A-Za-z\d+.-]{0,15}:\/\/${ADDRESS}`,
  String.raw`(?<![A-Za-z])(?:mailto|tel|data|urn):${ADDRESS}`,
  String.raw`(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+`,
  String.raw`(?<![A-Za-z])[A-Za-z]:\\[^\s"<>|\p{P}\p{Script=Han}]*(?:[\\._-]+[^\s"<>|\p{P}\p{Script=Han}]+)*`,
  // Domains, versions, file names; with a path when one follows.
  String.raw`${NAME}(?:\/${ADDRESS})?`,
  // A file whose name is Chinese: 报告.pdf
  String.raw`(?<=\p{Script=Han})\.(?:pdf|docx?|xlsx?|pptx?|txt|csv|json|ya?ml|xml|html?|mdx?|jpe?g|png|gif|svg|webp|avif|zip|mp[34]|com|org|net|cn)(?![A-Za-z\d])`,
  String.raw`(?<![\w-])[A-Za-z_][\w-]{0,40}[=:](?:"[\x21\x23-\x7e]{0,80}"|'[\x21-\x26\x28-\x7e]{0,80}')`,
  String.raw`&(?:#\d{1,7}|#x[\da-fA-F]{1,6}|[A-Za-z]\w{1,30});`,
  String.raw`(?<![\p{L}\d:]):[a-z_]{1,40}:(?![\p{L}\d:])`,
];

/** Each of the patterns holds one of these signs before something that is no space. */
const mark = /[.:@=&]\S/;
const find = finder(new RegExp(PATTERNS.join('|'), 'gu'));
