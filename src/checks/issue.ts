import type { Localized } from '#i18n/locales.ts';
import type { Position } from '#source/document.ts';

/** What a check has to say. Severity decides: an error stops the build. */
export type Issue = Place & {
  rule: string;
  severity: 'error' | 'warning' | 'info';
  /** A sentence in each language that says what was found and how to mend it. */
  message: Localized;
  related: Place[];
  /** The words found fault with, as written: what a silencer names. */
  values?: string[];
  /** The two sentences that a reader compares. */
  sides?: Localized;
};

/** Path relative to the content folder; 1-based line and column. */
export type Place = Position & { file: string };

export function issue(
  severity: Issue['severity'],
  rule: string,
  place: Place,
  message: Localized,
  related: Place[] = [],
): Issue {
  const { file, line, column } = place;
  return { rule, severity, file, line, column, message, related };
}

export const startOf = (file: string): Place => ({ file, line: 1, column: 1 });
