import { expect, it } from 'vitest';
import { check } from '#checks/run.ts';
import { readTree } from '#source/tree.ts';

/** What the association's own two texts differ on, as an editor reads them. */
const report = check(await readTree('content'), '2026-11-22');
const meeting = 'news/2025-03-11-shenfu-aifc/';

it('builds as the association wrote it', () => {
  expect(report.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
});

it('accepts what contradicts itself as supplied, to be confirmed', () => {
  const accepted = report.silenced.map(({ issue }) => [issue.rule, issue.values?.at(-1)]);
  expect(accepted.toSorted()).toEqual([
    ['facts.date.contradiction', 'février'],
    ['names.reading', 'Shi Jianqi'],
  ]);
  for (const { reason } of report.silenced) {
    expect(reason).toContain('待确认');
    expect(reason).toContain('à confirmer');
  }
});

it('says what the French summary leaves out', () => {
  const left = report.issues
    .filter(({ rule, file }) => rule.endsWith('.missing') && file.startsWith(meeting))
    .flatMap(({ values = [] }) => values);
  for (const fact of ['2023年9月', '6月份', '去年2024年8月份', '中科院', 'AIFC企业全球发展研究院'])
    expect(left).toContain(fact);
});
