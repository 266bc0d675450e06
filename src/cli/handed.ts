import { counted } from '#checks/counted.ts';
import type { Issue, Place } from '#checks/issue.ts';
import type { Report } from '#checks/run.ts';
import { locales } from '#i18n/locales.ts';

/** What the check of a contribution hands to who tells it on the pull request. */
export function handOver(
  { issues }: Report,
  concerns: ((file: string) => boolean) | undefined,
): string {
  const own = concerns && [...new Set(issues.map(({ file }) => file).filter(concerns))];
  return JSON.stringify({ issues, own } satisfies Handed);
}

/**
 * The same, of one who may have written anything: what has another form is no report (undefined), and
 * of the rest only what a report is made of is taken. Nothing of it is true because it is said here.
 */
export function takeOver(text: string): Handed | undefined {
  const told = parsed(text);
  if (!isObject(told) || !Array.isArray(told['issues'])) return undefined;
  const { own } = told;
  const issues = told['issues'].map(issueOf);
  if (!issues.every((each) => each !== undefined)) return undefined;
  if (own === undefined) return { issues, own };
  return Array.isArray(own) && own.every(isText) ? { issues, own } : undefined;
}

/** Counted anew: what is said of a report is said of what it holds. */
export const reportOf = ({ issues }: Handed): Report => counted(issues);

function issueOf(told: unknown): Issue | undefined {
  if (!isObject(told) || !Array.isArray(told['related'])) return undefined;
  const place = placeOf(told);
  const related = told['related'].map(placeOf);
  const severity = severities.find((each) => each === told['severity']);
  const { rule } = told;
  const message = localized(told['message']);
  const sides = localized(told['sides']);
  if (!place || !severity || !message || !isText(rule)) return undefined;
  if (!related.every((each) => each !== undefined)) return undefined;
  return { ...place, rule, severity, message, related, ...(sides && { sides }) };
}

function placeOf(told: unknown): Place | undefined {
  if (!isObject(told)) return undefined;
  const { file, line, column } = told;
  if (!isText(file) || !isCount(line) || !isCount(column)) return undefined;
  // A file of the content lies below it: its address must not lead elsewhere.
  return file.split(/[/\\]/).includes('..') ? undefined : { file, line, column };
}

function localized(told: unknown): Issue['message'] | undefined {
  if (!isObject(told) || !locales.every((lang) => isText(told[lang]))) return undefined;
  return { zh: String(told['zh']), fr: String(told['fr']) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const severities = ['error', 'warning', 'info'] as const;
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string';
const isCount = (value: unknown): value is number => Number.isSafeInteger(value);

export type Handed = {
  issues: Issue[];
  /** Files of the findings that are about what was changed; undefined where git could not tell. */
  own: string[] | undefined;
};
