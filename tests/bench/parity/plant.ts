import { locales, type Locale } from '#i18n/locales.ts';
import { plantDeletions } from './deletions.ts';
import { plantDrops } from './drops.ts';
import { formOf, respell } from './kinds/kind.ts';
import { factOf, planting, sideOf, type Planting } from './planting.ts';
import { contextOf, type Report } from './report.ts';

/** Every wrong copy of a report: one error each, from the record, on alternate sides. */
export function plant(report: Report): Planting[] {
  return [...plantWrongValues(report), ...plantDrops(report), ...plantDeletions(report)];
}

/** Each fact is mistaken in every way its kind knows, where one of the two texts writes it. */
function plantWrongValues(report: Report): Planting[] {
  const sites = locales.flatMap((lang) => wrongSurfaces(report, lang));
  const groups = Map.groupBy(sites, ({ key, operator }) => `${key} ${operator}`);
  return [...groups.values()].flatMap((group, index) => {
    const side = sideOf(report, index);
    const here = group.filter(({ lang }) => lang === side);
    return here.length > 0 ? here : group;
  });
}

function wrongSurfaces(report: Report, lang: Locale): Planting[] {
  const context = contextOf(report, lang);
  const found: Planting[] = [];
  report.texts[lang].forEach((block, blockIndex) =>
    block.sentences.forEach((pieces, sentence) =>
      pieces.forEach((piece, at) => {
        if (typeof piece === 'string') return;
        const { kind, value, notation } = factOf(report, piece.key);
        const form = formOf(kind, value, piece.surface, context);
        if (!form) throw new Error(`${report.id}: ${piece.surface} does not say ${notation}`);
        const turn = blockIndex + sentence + at;
        for (const { operator, value: wrong } of kind.mistakes(value, form, context, turn)) {
          const surface = respell(kind, wrong, form, piece.surface, context);
          if (surface === undefined || surface === piece.surface) continue;
          const sentences = block.sentences.with(sentence, pieces.with(at, { ...piece, surface }));
          found.push({
            ...planting(report, lang, blockIndex, { ...block, sentences }),
            operator,
            key: piece.key,
            change: `${piece.surface} → ${surface}`,
          });
        }
      }),
    ),
  );
  return found;
}
