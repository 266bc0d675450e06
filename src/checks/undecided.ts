import { positionIn } from '#source/document.ts';
import { quotePairs } from '#typography/quotes.ts';
import { issue, type Issue, type Place } from './issue.ts';
import type { Text } from './texts.ts';
import { settled, type Settled } from './settled.ts';
import { sentences, type Undecided } from './undecided-sentences.ts';
import { unclosed } from './unclosed.ts';

/** Marks of which no machine can tell what they should be, in the texts of one file. */
export function checkUndecided(file: string, text: string, texts: readonly Text[]): Issue[] {
  const all = texts.map(settled);
  const found = [
    ...all.flatMap(({ text: set }, index) => [
      ...first(straight(set), 'quote', index),
      ...first(doubled(set), 'doubled', index),
    ]),
    ...unclosed(all).map((lost) => ({ ...lost, rule: 'unclosed' as const })),
    ...mixed(all, 'zh', cornerQuotes, 'quotes'),
    ...mixed(all, 'fr', asides, 'dashes'),
  ];
  return found.map(({ rule, text: index, at, mark }) => {
    const place: Place = { file, ...positionIn(text, all[index]?.placeOf(at) ?? 0) };
    return issue('warning', `typography.${rule}`, place, sentences[rule](mark));
  });
}

/** A straight quotation mark without a partner; 12" is a measure. */
function straight(text: string): Mark | undefined {
  const paired = new Set(quotePairs(text, /["“”«»]/g).flatMap(({ open, close }) => [open, close]));
  const [lost] = [...text.matchAll(/(?<!\d)"/g)].filter(({ index }) => !paired.has(index));
  return lost && { at: lost.index, mark: '"' };
}

/** Two marks where one was meant. “etc.,” and “?!” are none of these. */
function doubled(text: string): Mark | undefined {
  const found =
    /[，、；：。]{2,}|(?<=[\p{L}\p{N}\s»”)]),[ \u00A0\u202F]?[,;](?!\p{N})|(?<=\p{L})\.\.(?![./\\\p{L}])/u.exec(
      text,
    );
  return found ? { at: found.index, mark: found[0] } : undefined;
}

/** The first place where a file leaves the one of several styles that it began with. */
function mixed(all: readonly Settled[], lang: string, styles: readonly RegExp[], rule: Undecided) {
  const firsts = styles.flatMap((style) => {
    const text = all.findIndex((each) => each.lang === lang && style.test(each.text));
    const found = style.exec(all[text]?.text ?? '');
    return found ? [{ rule, text, at: found.index, mark: found[0].trim() }] : [];
  });
  return firsts.sort((a, b) => a.text - b.text || a.at - b.at).slice(1, 2);
}

// GB/T 15834 4.8: “ ” in horizontal text; 「 」 are for vertical text and for other regions.
const cornerQuotes = [/“(?=\p{Script=Han})/u, /「/u];
// LRT, « Tiret »: one kind of dash for the asides of a text.
const asides = [
  /(?<=[\p{L}\p{N})»”])[ \u00A0]–[ \u00A0](?=\p{L})/u,
  /(?<=[\p{L}\p{N})»”])[ \u00A0]—[ \u00A0](?=\p{L})/u,
  /(?<=\p{Ll})—(?=\p{Ll})/u,
];

const first = (found: Mark | undefined, rule: Undecided, text: number) =>
  found ? [{ ...found, rule, text }] : [];

type Mark = { at: number; mark: string };
