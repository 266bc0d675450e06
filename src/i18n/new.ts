import { newEntry as fr, type NewStrings } from './fr/new.ts';
import { locales, type Locale, type Localized } from './locales.ts';
import { newEntry as zh } from './zh/new.ts';

const dictionaries: Record<Locale, NewStrings> = { zh, fr };

/** What `npm run new` says, in one language. It is no part of the pages' dictionary. */
export const newStrings = (lang: Locale): NewStrings => dictionaries[lang];

/** Its sentences in both: who reads them is not known where they are made. */
export const newSentences = Object.fromEntries(
  Object.keys(fr.says).map((name) => [
    name,
    (...values: never[]) =>
      Object.fromEntries(
        locales.map((lang) => [lang, (dictionaries[lang].says as Sayings)[name]?.(...values)]),
      ),
  ]),
) as unknown as NewSentences;

type Sayings = Record<string, (...values: never[]) => string>;
export type NewSentences = {
  [Name in keyof NewStrings['says']]: (
    ...values: Parameters<NewStrings['says'][Name]>
  ) => Localized;
};
