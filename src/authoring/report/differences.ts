import { otherLocale, type Locale, type Localized } from '#i18n/locales.ts';
import type { EntryTexts } from '#checks/parity/read.ts';
import type { Registry } from '#checks/parity/registry.ts';
import { differenceIssues } from '#checks/parity/differences.ts';
import { nameIssues } from '#checks/parity/names.ts';
import { recordIssues } from '#checks/parity/record.ts';
import type { Issue } from '#checks/issue.ts';
import { compare } from '#parity/compare.ts';
import { sentences } from './sentences.ts';

/** What the check will find between the two texts, the registries and the header. */
export function differencesIn(entry: EntryTexts, registry: Registry): Differences {
  const { zh, fr } = entry;
  const isLong = (zh?.facts.length ?? 0) * (fr?.facts.length ?? 0) > mostPairs;
  const comparison = zh && fr && !isLong ? compare(zh, fr, entry) : undefined;
  const issues = [
    ...(comparison ? differenceIssues(entry, comparison) : []),
    ...nameIssues(entry, registry),
    ...recordIssues(entry, comparison),
  ];
  const told = issues.filter(({ rule }) => !rule.endsWith('.missing'));
  const missing = issues.filter(
    ({ rule, severity }) => rule.endsWith('.missing') && (severity !== 'info' || isTelling(rule)),
  );
  const contested = new Set(told.flatMap(({ values = [] }) => values));
  const rawsOf = (lang: Locale) => [
    ...new Set(
      missing
        // The finding stands in the file that lacks it.
        .filter(({ file }) => file === entry.fileOf(otherLocale(lang)).file)
        .flatMap(({ values = [] }) => values)
        .filter((value) => !contested.has(value)),
    ),
  ];
  return {
    errors: told.filter(({ severity }) => severity === 'error'),
    warnings: distinct(told.filter(({ severity }) => severity !== 'error')),
    isUncompared: isLong,
    only: comparison ? { zh: rawsOf('zh'), fr: rawsOf('fr') } : { zh: [], fr: [] },
  };
}

/**
 * Pairs of facts past which comparing them, each with each, takes seconds. The check compares them
 * once more before anything is written, and refuses what was not found here.
 */
const mostPairs = 600_000;

/** What a summary may leave out is told all the same where it is a date, an amount or a project. */
const isTelling = (rule: string) => /^facts\.(?:date|amount|percent|project)\./.test(rule);

const distinct = (issues: readonly Issue[]) => [
  ...new Map(issues.map((each) => [each.message.fr, each])).values(),
];

/** The findings that would stop the build, as each file may accept them until they are settled. */
export function silenceFor(errors: readonly Issue[], lang: Locale): Silencer[] {
  const own = errors.filter(({ file }) => file.endsWith(`index.${lang}.mdx`));
  const silencers = own.flatMap(({ rule, values = [] }): Silencer[] => {
    const value = values.at(lang === 'zh' ? 0 : -1);
    return value === undefined ? [] : [{ rule, value, reason }];
  });
  return [...new Map(silencers.map((each) => [`${each.rule} ${each.value}`, each])).values()];
}

const reason = '照原稿保留，待确认 · tel que fourni, à confirmer';

/** By weight, the heaviest in full. */
export function differencePoints(
  { errors, warnings, only, isUncompared }: Differences,
  days?: Days,
): Localized[] {
  const [shown, left] = [warnings.slice(0, mostWarnings), warnings.slice(mostWarnings)];
  const told = distinct(errors);
  const [heavy, light] = [told.slice(0, mostErrors), told.slice(mostErrors)];
  const more = left.length + light.length;
  return [
    ...heavy.map(({ message }) => {
      const same = errors.filter((each) => each.message.fr === message.fr);
      const kept = days && same.some((each) => isAbout(each, days)) ? days.kept : undefined;
      return sentences.silenced(message, fileNames(same), kept);
    }),
    ...shown.map(({ message }) => message),
    ...(only.zh.length > 0 ? [sentences.zhOnly(only.zh)] : []),
    ...(only.fr.length > 0 ? [sentences.frOnly(only.fr)] : []),
    ...(isUncompared ? [sentences.uncompared] : []),
    ...(more > 0 ? [sentences.more(more)] : []),
  ];
}

/** Whether a finding says that the two texts give these two days. */
export const isAbout = ({ values = [] }: Issue, { zh, fr }: Days) =>
  values.length === 2 && values[0] === zh && values[1] === fr;

const fileNames = (issues: readonly Issue[]) => [
  ...new Set(issues.map(({ file }) => file.split('/').at(-1) ?? file)),
];

const mostErrors = 6;
const mostWarnings = 3;

/** What each text gives as the day of the report, as written, and which was kept. */
export type Days = { zh: string; fr: string; kept: Locale };
export type Differences = {
  errors: Issue[];
  warnings: Issue[];
  /** The texts are too long to be compared while their author waits. */
  isUncompared: boolean;
  /** As written, what one language alone says. */
  only: Record<Locale, string[]>;
};
export type Silencer = { rule: string; value: string; reason: string };
