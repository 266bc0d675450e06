import { agree } from './agree.ts';
import type { Fact } from './fact.ts';
import { isBody, type Frame } from './frames.ts';
import type { Passage } from './passage.ts';
import { isAgreement } from './pool.ts';

/**
 * People and organisations that one side of a paragraph names in full and the other does not name
 * there, be it by surname, by kind (« le centre ») or by a pronoun; and whom it introduces by kind
 * or pronoun alone. That they are named elsewhere does not help the reader of this paragraph.
 */
export function unnamed(frames: readonly Frame[], subject?: string): Fact[] {
  const bodies = frames.filter(({ passages, isWhole }) => {
    const { zh, fr } = passages;
    return !isWhole && zh.length > 0 && fr.length > 0 && [...zh, ...fr].every(isBody);
  });
  const all = {
    zh: frames.flatMap(({ block }) => block.zh),
    fr: frames.flatMap(({ block }) => block.fr),
  };
  return [
    ...onOneSide(
      bodies.map(({ block, passages }) => [block.zh, block.fr, passages.fr]),
      all.fr,
      subject,
    ),
    ...onOneSide(
      bodies.map(({ block, passages }) => [block.fr, block.zh, passages.zh]),
      all.zh,
      subject,
    ),
  ];
}

/** `subject`: whose page it is; there is no need to name it again. */
function onOneSide(
  blocks: readonly Block[],
  others: readonly Fact[],
  subject: string | undefined,
): Fact[] {
  const introduced = new Set([subject]);
  const named: Fact[] = [];
  const says = (facts: readonly Fact[], fact: Fact) =>
    facts.some((each) => isAgreement(agree(fact, each)));
  const outright = others.filter(({ implied }) => !implied);
  return blocks.flatMap(([own, other, passages]) => {
    named.push(...other.filter(isTelling));
    const seen = new Set<string>();
    const hasPronoun = passages.some(({ lang, text }) => pronouns[lang].test(text));
    return own.filter((fact) => {
      const id = nameOf(fact);
      if (id === undefined || seen.has(id) || id === subject) return false;
      seen.add(id);
      const isFirst = !introduced.has(id);
      introduced.add(id);
      if (isFirst && says(named, fact)) return false;
      // « le centre » will do where the text says elsewhere which.
      if (says(other, fact)) return isFirst && !says(outright, fact);
      return isFirst || !hasPronoun;
    });
  });
}

/** « l'association » tells which one where the registries know only one. */
const isTelling = ({ value, implied }: Fact) =>
  !implied || ('ids' in value && value.ids.length === 1);

/** Of people and organisations named in full; the key of that name. */
function nameOf({ value, implied }: Fact): string | undefined {
  if (implied || (value.kind !== 'person' && value.kind !== 'organisation')) return undefined;
  return value.full ? value.ids.join(' ') : undefined;
}

const pronouns = {
  zh: /他|她|其(?!他|中|次|余|实)|二人|两人|三人|后者|前者|本人|该(?=机构|公司|中心|校|院|所|会|区)/,
  fr: /(?<!\p{L})(?:elles?|ils?(?! (?:y a|faut|s'agit|est)(?!\p{L}))|ce dernier|cette dernière|ces derniers|celui-ci|celle-ci|ceux-ci|l'intéressée?|lui)(?!\p{L})/iu,
};

type Block = [own: readonly Fact[], other: readonly Fact[], passages: readonly Passage[]];
