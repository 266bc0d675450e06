import { locales, type Locale } from '#i18n/locales.ts';
import { formOf } from './kinds/kind.ts';
import { unnamed } from './kinds/organisation.ts';
import { factOf, planting, sideOf, type Planting } from './planting.ts';
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
  const { name, value } = factOf(report, key);
  const isWoman = (value as { civility?: string }).civility === 'Mme';
  const sentences = block.sentences.map((pieces) =>
    pieces.map((piece, at): Piece => {
      if (typeof piece === 'string' || piece.key !== key) return piece;
      if (name === 'organisation') return lang === 'zh' ? '有关单位' : unnamed(piece.surface);
      const [before, after] = [textOf(pieces[at - 1]), textOf(pieces[at + 1])];
      return lang === 'zh' ? someoneInChinese(before, after) : someoneInFrench(before, isWoman);
    }),
  );
  return { ...block, sentences };
}

/** Beside an office Chinese needs no name: 园区主任表示. Elsewhere someone must act. */
function someoneInChinese(before: string, after: string): string {
  const isTitled = office.test(before) || leadingOffice.test(after);
  return isTitled ? '' : '有关负责人';
}

function someoneInFrench(before: string, isWoman: boolean): string {
  // « de » and « que » would be elided before « un ».
  if (/(?<!\p{L})(?:de|que) $/iu.test(before)) return 'cette personne';
  const noun = isWoman ? 'une responsable' : 'un responsable';
  return before === '' ? noun.replace('u', 'U') : noun;
}

const textOf = (piece: Piece | undefined) =>
  piece === undefined ? '' : typeof piece === 'string' ? piece : piece.surface;

const office = /[长任事席监官授师人表家库理生商]$/;
const leadingOffice = /^副?(?:会长|主任|院长|校长|秘书长|总监|主席|董事长|总经理|局长|市长)/;
