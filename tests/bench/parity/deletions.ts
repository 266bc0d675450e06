import { locales, otherLocale, type Locale } from '#i18n/locales.ts';
import { planting, type Planting } from './planting.ts';
import { marksOf, type Piece, type Report, type Text } from './report.ts';

/** A sentence that carries a fact is missing from one language. */
export function plantDeletions(report: Report): Planting[] {
  return locales.flatMap((lang) =>
    report.texts[lang].flatMap((block, index): Planting[] => {
      if (index < 2 || block.prefix.startsWith('#')) return [];
      return block.sentences.flatMap((pieces, at) => {
        const sentences = block.sentences.toSpliced(at, 1);
        const changed = sentences.length > 0 ? { ...block, sentences } : undefined;
        const copy = planting(report, lang, index, changed);
        const lost = lostFact(report, lang, pieces, copy.texts[lang]);
        if (lost === undefined) return [];
        const words = pieces.map((piece) => (typeof piece === 'string' ? piece : piece.surface));
        return [
          { ...copy, operator: 'sentence.deleted', key: lost, change: `${words.join('')} → ∅` },
        ];
      });
    }),
  );
}

/**
 * A fact of the sentence that is said less than in the other language once it is gone: in fewer
 * blocks or, for a name, nowhere. Anything else is a loss of style, which no comparison of facts
 * can see: a translator may well write a pronoun for a name that stands elsewhere.
 */
function lostFact(
  report: Report,
  lang: Locale,
  pieces: readonly Piece[],
  left: Text,
): string | undefined {
  const other = report.texts[otherLocale(lang)];
  return pieces
    .filter((piece) => typeof piece !== 'string')
    .map(({ key }) => key)
    .find((key) => {
      const remaining = mentions(report, key, left);
      const isName = /^(?:person|organisation) /.test(report.facts[key]?.notation ?? '');
      return isName ? remaining === 0 : mentions(report, key, other) > remaining;
    });
}

/** Blocks of the body that say the fact, under whatever key it is recorded. */
function mentions({ facts }: Report, key: string, text: Text): number {
  const notation = facts[key]?.notation;
  return text
    .slice(2)
    .filter((block) => marksOf(block).some((mark) => facts[mark.key]?.notation === notation))
    .length;
}
