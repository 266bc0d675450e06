import { locales } from '#i18n/locales.ts';
import type { Issue } from './issue.ts';
import { githubReport, sarifReport } from './machine-reports.ts';
import type { Report } from './run.ts';

/**
 * What the command prints, for people or for machines. `dir` is the content folder as seen from
 * where the command runs.
 */
export const reporters = {
  json: ({ issues, counts }) => JSON.stringify({ issues, counts }, null, 2),
  sarif: sarifReport,
  github: githubReport,
  text: ({ issues, counts }) =>
    [
      // The last lines are what stays on the screen, so what stops the build comes last.
      ...issues.toSorted((a, b) => weight[a.severity] - weight[b.severity]).map(describeIssue),
      `${counts.error}个错误，${counts.warning}个提醒，${counts.info}条信息`,
      `Erreurs : ${counts.error} ; avertissements : ${counts.warning} ; informations : ${counts.info}`,
    ].join('\n'),
} satisfies Record<string, (report: Report, dir: string) => string>;

/** One finding as lines of text: where, how bad, then a sentence in each language. */
export function describeIssue(found: Issue): string {
  const { file, line, column, severity, rule, message, related, sides } = found;
  const lines = [
    `${file}:${line}:${column} ${mark[severity]} ${rule}`,
    `  ${message.zh}`,
    `  ${message.fr}`,
    ...(sides ? locales.map((lang) => `    ${lang}  ${sides[lang] || '—'}`) : []),
    ...related.map((place) => `  ↔ ${place.file}:${place.line}:${place.column}`),
  ];
  return lines.map(visible).join('\n');
}

/** A file name may hold what a terminal obeys, such as an escape or an end of line. */
const visible = (text: string) =>
  text.replaceAll(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, (sign) =>
    JSON.stringify(sign).slice(1, -1).replace(sign, '�'),
  );

const mark = {
  error: '✖ 错误 · erreur',
  warning: '▲ 提醒 · avertissement',
  info: '· 信息 · information',
};
const weight = { info: 0, warning: 1, error: 2 };

export type ReportFormat = keyof typeof reporters;
