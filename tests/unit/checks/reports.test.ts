import { describe, expect, it } from 'vitest';
import { issue, type Issue } from '#checks/issue.ts';
import { reporters } from '#checks/report.ts';
import type { Report } from '#checks/run.ts';

const place = { file: 'news/x/index.fr.mdx', line: 4, column: 2 };
const other = { file: 'news/x/index.zh.mdx', line: 3, column: 1 };
const report: Report = {
  issues: [
    issue('error', 'facts.date.contradiction', place, { zh: '一：二，100%', fr: 'a : b, 100 %' }, [
      other,
    ]),
    issue('info', 'translation.missing', other, { zh: '无', fr: 'rien' }),
  ],
  counts: { error: 1, warning: 0, info: 1 },
  silenced: [],
};

describe('for GitHub', () => {
  const lines = reporters.github(report, 'content').split('\n');

  it('is one workflow command a finding, escaped', () => {
    expect(lines).toEqual([
      '::error file=content/news/x/index.fr.mdx,line=4,col=2,title=facts.date.contradiction::一：二，100%25%0Aa : b, 100 %25',
      '::notice file=content/news/x/index.zh.mdx,line=3,col=1,title=translation.missing::无%0Arien',
    ]);
  });

  it('lets no name end a property', () => {
    const [line] = reporters.github(report, 'a,b:c').split('\n');
    expect(line).toContain('file=a%2Cb%3Ac/news/');
  });

  it('lets nothing that is quoted begin a line, which the runner would obey', () => {
    const file = 'news/x\n::add-mask::a\r::error::b/index.fr.mdx';
    const quoted = { zh: '“\n::add-mask::a”', fr: '« \r::add-mask::a ##[error]b »' };
    const text = reporters.github(
      { ...report, issues: [issue('error', 'a.b', { ...place, file }, quoted)] },
      '.',
    );
    expect(text).toMatch(/^::error file=[^\r\n]*$/);
  });
});

describe('SARIF', () => {
  const { version, runs } = JSON.parse(reporters.sarif(report, 'contenu du site'));
  const [run] = runs;

  it('says where, how bad and what, in both languages', () => {
    expect(version).toBe('2.1.0');
    expect(run.results.map(({ level }: { level: string }) => level)).toEqual(['error', 'note']);
    expect(run.results[0].message.text).toBe('一：二，100%\na : b, 100 %');
    expect(run.results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'contenu%20du%20site/news/x/index.fr.mdx' },
      region: { startLine: 4, startColumn: 2 },
    });
    expect(run.results[0].relatedLocations[0].physicalLocation.region.startLine).toBe(3);
  });

  it('declares every rule that a result names', () => {
    const declared = run.tool.driver.rules.map(({ id }: { id: string }) => id);
    expect(declared).toEqual(run.results.map(({ ruleId }: { ruleId: string }) => ruleId));
  });
});

describe('for people', () => {
  const print = (...issues: Issue[]) => reporters.text({ ...report, issues });

  it('puts what stops the build last', () => {
    const text = reporters.text(report);
    expect(text.indexOf('translation.missing')).toBeLessThan(text.indexOf('facts.date'));
    expect(text).toContain('↔ news/x/index.zh.mdx:3:1');
  });

  it('lists every warning, but of much information of one kind in a file only the first', () => {
    const many = (severity: Issue['severity'], file: string) =>
      Array.from({ length: 5 }, (_, line) =>
        issue(
          severity,
          'typography.normalised',
          { file, line, column: 1 },
          { zh: '字', fr: 'mot' },
        ),
      );
    const shown = (...issues: Issue[]) => print(...issues).match(/typography\.normalised/g)?.length;
    expect(shown(...many('warning', 'a'))).toBe(5);
    expect(shown(...many('info', 'a').slice(0, 3))).toBe(3);
    expect(shown(...many('info', 'a'), ...many('info', 'b'))).toBe(2);
    expect(print(...many('info', 'a'))).toMatch(/另有4条[\s\S]*4 autres/);
  });

  it('shows how a finding is accepted, when there is one that may be', () => {
    const fixed = issue('error', 'file.header', place, { zh: '一', fr: 'a' });
    const open = { ...issue('warning', 'facts.date.missing', place, { zh: '一', fr: 'a' }) };
    expect(print(fixed, open)).not.toContain('silence');
    expect(print(fixed, { ...open, values: ['至：6月'] }, { ...fixed, values: ['x'] })).toContain(
      'silence:\n    - { rule: facts.date.missing, value: 至：6月, reason: … }',
    );
  });
});
