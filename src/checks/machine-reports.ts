import type { Issue, Place } from './issue.ts';
import type { Report } from './run.ts';

/** GitHub's annotations: one workflow command a line, shown beside the changed line of a pull request. */
export function githubReport({ issues }: Report, dir: string): string {
  const level = { error: 'error', warning: 'warning', info: 'notice' };
  return issues
    .map(({ severity, rule, file, line, column, message }) => {
      const place = `file=${property(`${dir}/${file}`)},line=${line},col=${column}`;
      return `::${level[severity]} ${place},title=${property(rule)}::${data(both(message))}`;
    })
    .join('\n');
}

/** SARIF 2.1.0 (OASIS), the format of code scanners and editors. */
export function sarifReport({ issues, silenced }: Report, dir: string): string {
  const level = { error: 'error', warning: 'warning', info: 'note' };
  const location = ({ file, line, column }: Place) => ({
    physicalLocation: {
      artifactLocation: { uri: encodeURI(`${dir}/${file}`) },
      region: { startLine: line, startColumn: column },
    },
  });
  const result = ({ rule, severity, message, related, ...place }: Issue) => ({
    ruleId: rule,
    level: level[severity],
    message: { text: both(message) },
    locations: [location(place)],
    relatedLocations: related.map(location),
  });
  const results = [
    ...issues.map(result),
    ...silenced.map((each) => ({
      ...result(each.issue),
      suppressions: [{ kind: 'inSource', justification: each.reason }],
    })),
  ];
  const rules = [...new Set(results.map(({ ruleId }) => ruleId))].map((id) => ({ id }));
  return JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [{ tool: { driver: { name: 'portal-check', rules } }, results }],
    },
    null,
    2,
  );
}

const both = ({ zh, fr }: Issue['message']) => `${zh}\n${fr}`;

/** Escapes of workflow commands (actions/toolkit, packages/core/src/command.ts). */
const data = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
