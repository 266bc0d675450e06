import { locales, type Locale } from '#i18n/locales.ts';
import { formOf } from './kinds/kind.ts';
import { unnamed } from './kinds/organisation.ts';
import { factOf, planting, sideOf, type Planting } from './plant.ts';
import { contextOf, marksOf, type Block, type Piece, type Report } from './report.ts';

/**
 * A person or an organisation goes unnamed in the paragraph that introduces it. Later paragraphs
 * are left alone: a pronoun there is good style, and nothing is lost.
 */
export function plantDrops(report: Report): Planting[] {
  return Object.entries(report.facts)
    .filter(([, { name }]) => name === 'person' || name === 'organisation')
    .flatMap(([key, { name }], index) => {
      const side = sideOf(report, index);
      const order = [side, ...locales.filter((lang) => lang !== side)];
      for (const lang of order) {
        const block = introduction(report, key, lang);
        if (block === undefined) continue;
        const changed = withoutName(report, key, lang, report.texts[lang][block] as Block);
        return [
          {
            ...planting(report, lang, block, changed),
            operator: `${name}.dropped`,
            key,
            change: `${factOf(report, key).notation} → ∅`,
          },
        ];
      }
      return [];
    });
}

/** The first block of the body that names it, if it does so in full. */
function introduction(report: Report, key: string, lang: Locale): number | undefined {
  const text = report.texts[lang];
  const index = text.findIndex(
    (block, at) => at > 1 && marksOf(block).some((mark) => mark.key === key),
  );
  const { kind, value } = factOf(report, key);
  const isInFull = marksOf(text[index] ?? { prefix: '', sentences: [] }).some(
    (mark) =>
      mark.key === key &&
      formOf(kind, value, mark.surface, contextOf(report, lang))?.style[0] !== 'short',
  );
  return isInFull ? index : undefined;
}

function withoutName(report: Report, key: string, lang: Locale, block: Block): Block {
  const { name } = factOf(report, key);
  const sentences = block.sentences.map((pieces) => {
    const rest: Piece[] = [];
    for (const piece of pieces) {
      if (typeof piece === 'string' || piece.key !== key) rest.push(piece);
      else {
        const before = rest.at(-1) ?? '';
        const text = typeof before === 'string' ? before : before.surface;
        rest.push(
          name === 'person' ? someone(text, piece.surface, lang) : some(piece.surface, lang),
        );
      }
    }
    return rest;
  });
  return { ...block, sentences };
}

const some = (surface: string, lang: Locale) => (lang === 'zh' ? '有关单位' : unnamed(surface));

/** After an office, Chinese needs no name: 园区主任表示. Elsewhere someone must act. */
function someone(before: string, surface: string, lang: Locale): string {
  if (lang === 'zh') return /[长任事席监官授师人表家库]$/.test(before) ? '' : '有关负责人';
  const noun = surface.startsWith('Mme') ? 'une responsable' : 'un responsable';
  if (/\b[Dd]e $/.test(before)) return `la part d’${noun}`;
  return before === '' ? noun.replace('u', 'U') : noun;
}
