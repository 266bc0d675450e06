import { formatDate } from '#i18n/format.ts';
import { allOf } from '#i18n/lists.ts';
import { locales, type Locale, type Localized } from '#i18n/locales.ts';
import type { Found } from './promises.ts';
import { quote } from './quote.ts';
import { sentences } from './promise-sentences.ts';

/** Who promises what to whom by when, where the text leaves it open: few, one each; many, in a list. */
export function promisePoints(
  found: readonly Found[],
  ids: readonly string[],
  { doubts, more, namesOf }: { doubts: readonly string[]; more: number; namesOf: NamesOf },
): Localized[] {
  const idsWhere = (test: (each: Found) => boolean) =>
    ids.filter((_, at) => test(found[at] as Found));
  const names = (partners: readonly string[]) =>
    each((lang) =>
      allOf(
        partners.map((partner) => namesOf(partner)[lang]),
        lang,
      ),
    );
  const guessed = {
    by: idsWhere((one) => one.guessed.includes('by')),
    to: idsWhere((one) => one.guessed.includes('to')),
    due: idsWhere(({ dueFrom }) => dueFrom !== undefined),
  };
  const isGuessed = Object.values(guessed).some((own) => own.length > 0);
  const lists =
    found.length > few
      ? [sentences.list(ids), ...(isGuessed ? [sentences.guessed(guessed)] : [])]
      : found.map(({ by, to, due, dueFrom, guessed }, at) =>
          sentences.one(ids[at] as string, {
            by: names(by),
            to: to.length > 0 ? names(to) : undefined,
            due: due === undefined ? undefined : each((lang) => formatDate(due, lang)),
            dueFrom: dueFrom && each((lang) => quote(dueFrom.raw, lang)),
            guessed,
          }),
        );
  return [
    ...lists,
    ...(doubts.length > 0 ? [sentences.doubts(doubts)] : []),
    ...(more > 0 ? [sentences.more(more)] : []),
  ];
}

const few = 3;

const each = (make: (lang: Locale) => string) =>
  Object.fromEntries(locales.map((lang) => [lang, make(lang)])) as Localized;

type NamesOf = (partner: string) => Localized;
