import { locales, otherLocale, type Locale } from '#i18n/locales.ts';
import type { Block, Report, Text } from './report.ts';

/** The report with one block of one language changed, or gone. */
export function planting(report: Report, lang: Locale, block: number, changed: Block | undefined) {
  const text: Text = changed
    ? report.texts[lang].with(block, changed)
    : report.texts[lang].toSpliced(block, 1);
  return {
    report,
    lang,
    block,
    texts: {
      [lang]: text,
      [otherLocale(lang)]: report.texts[otherLocale(lang)],
    } as Report['texts'],
  };
}

/** The language that the nth group is planted in: the two take turns, and so do the reports. */
export const sideOf = ({ id }: Report, index: number): Locale =>
  locales[(index + (id.codePointAt(1) ?? 0)) % 2] as Locale;

export function factOf({ facts, id }: Report, key: string) {
  const fact = facts[key];
  if (!fact) throw new Error(`${id}: nothing recorded for ${key}`);
  return fact;
}

export type Planting = {
  report: Report;
  lang: Locale;
  /** Index of the block that differs, title and summary first. */
  block: number;
  texts: Report['texts'];
  operator: string;
  key: string;
  /** What a reader of the list is shown. */
  change: string;
};
