import { stringify } from 'yaml';
import { locales, type Localized } from '#i18n/locales.ts';
import { gather } from './alike.ts';
import type { Issue } from './issue.ts';
import { githubReport, sarifReport } from './machine-reports.ts';
import { markdownReport } from './markdown-report.ts';
import type { Report } from './run.ts';
import { visible } from './visible.ts';

/**
 * What the command prints, for people or for machines. `dir` is the content folder as seen from
 * where the command runs.
 */
export const reporters = {
  json: ({ issues, counts }) => JSON.stringify({ issues, counts }, null, 2),
  sarif: sarifReport,
  github: githubReport,
  markdown: (report, dir) => markdownReport(report, dir),
  text: textReport,
} satisfies Record<string, (report: Report, dir: string) => string>;

/** The last lines are what stays on the screen, so what stops the build comes last. */
function textReport({ issues, counts }: Report): string {
  const sections = (['info', 'warning', 'error'] as const).map((severity) => {
    const found = issues.filter((each) => each.severity === severity);
    return (severity === 'info' ? slight(found) : found.map(describeIssue)).join('\n');
  });
  const { zh, fr } = totalOf(counts);
  return [...sections, howToAccept(issues), `${zh}\n${fr}`]
    .filter((part) => part !== '')
    .join('\n\n');
}

export const totalOf = ({ error, warning, info }: Report['counts']): Localized => ({
  zh: `${error}个错误，${warning}条提醒，${info}条信息`,
  fr: `Erreurs : ${error} ; avertissements : ${warning} ; informations : ${info}`,
});

const slight = (found: readonly Issue[]): string[] =>
  gather(found).map(({ issue, others }) =>
    others === 0
      ? describeIssue(issue)
      : `${describeIssue(issue)}\n  … 此文件另有${others}条同类信息，--format json 可全部列出\n  … ${others} autres du même genre dans ce fichier, listées par --format json`,
  );

/** Said once, with a finding of this very report as the example; nothing where none may be accepted. */
function howToAccept(issues: readonly Issue[]): string {
  const named = issues.filter(({ values = [] }) => values.length > 0);
  const example = named.find(({ severity }) => severity !== 'error') ?? named[0];
  if (!example) return '';
  const { rule, values = [] } = example;
  const item = stringify({ rule, value: values[0], reason: '…' }, flow).trim();
  return [
    '核对过、确实无须改动的，可以在条目的资料区（人物则在其 .yml 文件里）写明理由，之后不再提示（content/RULES.zh.md）：',
    'Ce qui est vérifié et n’a pas à changer peut être accepté, avec sa raison, dans l’en-tête de l’entrée ou la fiche de la personne (content/RULES.fr.md) :',
    '  silence:',
    `    - ${visible(item)}`,
  ].join('\n');
}

const flow = { collectionStyle: 'flow', lineWidth: 0 } as const;

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

const mark = {
  error: '✖ 错误 · erreur',
  warning: '▲ 提醒 · avertissement',
  info: '· 信息 · information',
};

export type ReportFormat = keyof typeof reporters;
