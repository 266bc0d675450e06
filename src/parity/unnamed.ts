import { agree } from './agree.ts';
import type { Fact } from './fact.ts';
import { isBody, type Frame } from './frames.ts';
import type { Passage } from './passage.ts';
import { isAgreement } from './pool.ts';

/**
 * People and organisations that one side of a paragraph names in full and the other does not name
 * there at all, be it by surname, by kind (« le centre ») or by a pronoun. That they are named
 * elsewhere does not help the reader of this paragraph.
 */
export function unnamed({ block, passages, isWhole }: Frame): Fact[] {
  if (isWhole || passages.zh.length === 0 || passages.fr.length === 0) return [];
  if (![...passages.zh, ...passages.fr].every(isBody)) return [];
  return [
    ...onOneSide(block.zh, block.fr, passages.fr),
    ...onOneSide(block.fr, block.zh, passages.zh),
  ];
}

function onOneSide(
  own: readonly Fact[],
  other: readonly Fact[],
  passages: readonly Passage[],
): Fact[] {
  const seen = new Set<string>();
  return own.filter(({ value, implied }, index) => {
    if (implied || !('ids' in value) || !value.full) return false;
    if (value.kind !== 'person' && value.kind !== 'organisation') return false;
    const id = value.ids.join(' ');
    if (seen.has(id)) return false;
    seen.add(id);
    if (other.some((each) => isAgreement(agree(own[index] as Fact, each)))) return false;
    return !passages.some(({ lang, text }) => pronouns[lang].test(text));
  });
}

const pronouns = {
  zh: /他|她|其(?!他|中|次|余|实)|二人|两人|三人|后者|前者|本人|该(?=机构|公司|中心|校|院|所|会|区)/,
  fr: /(?<!\p{L})(?:elles?|ils?(?! (?:y a|faut|s'agit|est)(?!\p{L}))|ce dernier|cette dernière|ces derniers|celui-ci|celle-ci|ceux-ci|l'intéressée?|lui)(?!\p{L})/iu,
};
