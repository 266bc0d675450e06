import { describe, expect, it } from 'vitest';
import { issue, startOf } from '#checks/issue.ts';
import { publicReport } from '#checks/public-report.ts';
import { check, type Report } from '#checks/run.ts';
import { readTree } from '#source/tree.ts';
import { edit, entry, withTree, type Changes } from './tree.ts';

const day = new Date('2031-05-20T12:00:00Z');
const hold = edit('original: zh', 'original: zh\ndraft: true');
const found = (file: string, said = 'x', more = {}) => ({
  ...issue('warning', 'x.y', startOf(file), { zh: said, fr: said }),
  ...more,
});
const reportOf = (issues: Report['issues'], silenced: Report['silenced'] = []): Report => ({
  issues,
  counts: { error: 0, warning: issues.length, info: 0 },
  silenced,
});
const publicOf = (changes: Changes, report: Report) =>
  withTree(changes, async (dir) => publicReport(report, await readTree(dir), day));

const secret = {
  'people/paul.yml': `name: { zh: 保罗, fr: Paul Neuf }\nnative: fr\naliases: { fr: [Polo] }`,
  'terms.yml': (text: string) =>
    `${text}vapeur:\n  kind: resource\n  name: { zh: 蒸汽, fr: Vapeur }\n  aliases: { zh: [汽] }\n`,
  'programmes/salon/index.zh.mdx': (text: string) =>
    hold(edit('title', 'people: [paul]\ntitle')(text)),
  ...entry(
    'partners/cachette',
    'kind: company\ndraft: true\noffers: [vapeur]\naliases: { zh: [暗号], fr: [Pseudonyme] }',
    'shortTitle: Sobriquet\nslug: adresse-cachee\n',
  ),
};

describe('what the public is told of a report', () => {
  const plain = found('news/suite/index.fr.mdx');
  const rows: [string, Report['issues'][number]][] = [
    ['stands in it', found('partners/cachette/index.fr.mdx')],
    ['is about its folder', found('partners/cachette')],
    [
      'leads to it',
      found('site.yml', 'x', { related: [startOf('partners/cachette/index.zh.mdx')] }),
    ],
    ['names its id', found('site.yml', '« cachette »')],
    ['names its address', found('site.yml', 'adresse-cachee')],
    ['gives its title', found('site.yml', '“专页名”')],
    ['gives its short title', found('site.yml', 'Sobriquet')],
    ['gives another name of it, as a value', found('site.yml', 'x', { values: ['Pseudonyme'] })],
    ['quotes it', found('site.yml', 'x', { sides: { zh: '在暗号', fr: 'x' } })],
    ['stands in the record of a person whom it alone names', found('people/paul.yml')],
    ['names such a person', found('site.yml', 'Paul Neuf')],
    ['gives another name of them', found('site.yml', 'x', { values: ['Polo'] })],
    ['names a term that it alone names', found('terms.yml', '“蒸汽”')],
    ['names its id', found('terms.yml', '« vapeur »')],
    ['gives another name of it', found('terms.yml', '“水汽”')],
  ];

  it.each(rows)('is nothing that %s', async (_, issue) => {
    const silenced = [plain, issue].map((each) => ({
      issue: each,
      reason: 'x',
      until: undefined,
      place: startOf('news/suite/index.fr.mdx'),
    }));
    const {
      issues,
      counts,
      silenced: told,
    } = await publicOf(
      // No other title says the same.
      { ...secret, 'partners/hote/index.zh.mdx': edit('专页名', '主人') },
      reportOf([plain, issue], silenced),
    );
    expect(issues).toEqual([plain]);
    expect(counts).toEqual({ error: 0, warning: 1, info: 0 });
    expect(told.map((each) => each.issue)).toEqual([plain]);
  });

  it('is what only looks like its name', async () => {
    const issues = ['cachettes', 'la-cachette', 'Pseudonymes'].map((said) =>
      found('site.yml', said),
    );
    expect((await publicOf(secret, reportOf(issues))).issues).toEqual(issues);
  });

  it('is no reason that names it', async () => {
    const place = startOf('news/suite/index.fr.mdx');
    const silenced = { issue: plain, reason: 'Sobriquet', until: undefined, place };
    expect((await publicOf(secret, reportOf([], [silenced]))).silenced).toEqual([]);
  });

  it('is all of it where nothing is held', async () => {
    const report = reportOf(rows.map(([, issue]) => issue));
    expect(await publicOf({}, report)).toBe(report);
  });

  it('leaves out that something is missing which leads to a draft', async () => {
    const report = await withTree({ 'news/suite/index.zh.mdx': hold }, async (dir) => {
      const tree = await readTree(dir);
      const whole = check(tree, '2031-05-20');
      expect(whole.issues.map(({ rule }) => rule)).toContain('relations.held');
      return publicReport(whole, tree, day);
    });
    expect(report.issues).toEqual([]);
  });
});
