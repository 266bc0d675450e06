import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { propose } from '#authoring/propose.ts';
import { readTree } from '#source/tree.ts';
import { bare, shown } from './shown.ts';
import { checkWritten } from './written.ts';

const folder = 'tests/unit/authoring/reports';
const expected: Record<string, Expected> = parse(readFileSync(`${folder}/expected.yml`, 'utf8'));
const whole = await readTree('content');
const tree = {
  ...whole,
  entries: whole.entries.filter(({ collection }) => collection !== 'news'),
};
const read = (name: string) => readFileSync(`${folder}/${name}.txt`, 'utf8');
const reports = Object.entries(expected).map(([name, facts]) => ({
  name,
  facts,
  proposal: propose(read(name), tree, String(facts.today)),
}));
const of = (name: string) => reports.find((each) => each.name === name)?.proposal;
const said = (name: string) => of(name)?.open.map(({ zh, fr }) => `${zh}\n${fr}`) ?? [];

describe.each(reports)('the report $name', ({ name, facts, proposal }) => {
  it('gives the facts that a reader finds, and no others', () => {
    const { people = [] } = proposal.facts as { people?: { person: string; side?: string }[] };
    for (const field of ['kind', 'date', 'end', 'venue', 'place'] as const)
      expect([field, proposal.facts[field]]).toEqual([field, facts[field]]);
    for (const field of ['partners', 'programmes', 'calls'] as const)
      expect(((proposal.facts[field] ?? []) as string[]).toSorted()).toEqual(
        (facts[field] ?? []).toSorted(),
      );
    expect(people.map(({ person }) => person).toSorted()).toEqual((facts.people ?? []).toSorted());
    expect(
      people.flatMap(({ person, side }) => (side ? [`${person} ${side}`] : [])).toSorted(),
    ).toEqual((facts.sides ?? []).toSorted());
  });

  it('names whom no registry holds', () => {
    const all = said(name).join('\n').replaceAll("'", '’');
    for (const stranger of facts.strangers ?? []) expect(all).toContain(stranger);
  });

  it('keeps every word, and passes the check', async () => {
    const { title: zh = '' } = proposal.words.zh ?? {};
    const { title: fr = '' } = proposal.words.fr ?? {};
    const words = Object.values(proposal.bodies).map((body) => shown(body).words);
    const notes = Object.values(proposal.bodies).flatMap((body) => body.match(/\{\/\*[^]*\*\/\}/g));
    const all = [zh, fr, ...notes].map((text) => bare(text ?? '')).join('') + words.join('');
    for (const line of read(name).split('\n')) {
      // A list mark becomes a list.
      const own = bare(line.replace(/^(?:[●・–-]|\d+\.)\s*/u, ''));
      expect(all).toContain(own);
    }
    const { issues } = await checkWritten('content', proposal);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('what stands above a report', () => {
  it('is no title where it is a letterhead, a mail header or a kind of paper', () => {
    expect(of('01-minutes-header')?.words.zh?.title).toBe(
      '沈抚示范区与法中孵化器联盟协会会议（2025年6月18日）',
    );
    expect(of('02-compte-rendu')?.words.fr?.title).toMatch(
      /^Compte rendu\s– Réunion du 4\sseptembre 2025$/,
    );
    expect(of('07-french-visit')?.words.fr?.title).toBe(
      'Visite du centre de Jiangyin, 3\u00A0décembre 2025',
    );
    expect(of('05-table')?.words.zh?.title).not.toBe('活动签到表');
  });

  it('is no heading, and stays on its own line', () => {
    const { zh = '', fr = '' } = of('04-sides-both')?.bodies ?? {};
    expect(zh).toContain('\n\n来宾：朱红宇');
    expect(fr).toMatch(/\n\nCôté chinois\s: M\.\sZhu/);
    const excused =
      '2025年8月5日，窦豆主席在江阴主持会议。\n请假：惠奇\n\n会议听取了筹备情况的汇报，并研究了下一步的工作。';
    const { bodies, facts } = propose(excused, tree, '2025-08-09');
    expect(bodies.zh).toContain('\n\n请假：惠奇\n');
    expect(facts.people).toEqual([expect.objectContaining({ person: 'dou-dou' })]);
  });
});

describe('what is left open', () => {
  it('is who promises what by when, one point a promise where there are few', () => {
    const points = said('02-compte-rendu').filter((point) => /承诺\S+：由/.test(point));
    expect(points).toHaveLength(2);
    expect(points[1]).toMatch(/沈抚示范区[^]*2025年10月15日[^]*par\s: Shenfu\s;[^]*15\soctobre/);
  });

  it('does not ask who received whom of a notice or a forum', () => {
    for (const name of ['08-announcement', '10-forum'])
      expect(said(name).join('\n')).not.toContain('side');
    expect(said('01-minutes-header').join('\n')).toContain('side');
  });

  it('is that a day is still to come, where nothing else dates the text', () => {
    const text = '虚构农业展将于2031年5月20日在巴黎举行，现向各会员单位征集参展企业，名额二十家。';
    const future = propose(text, tree, '2031-02-01');
    expect(future.facts.date).toBe('2031-05-20');
    expect(future.open[0]?.fr).toContain('est à venir');
    const dated = propose(`${text}\n\n法中孵化器联盟协会\n2031年1月8日`, tree, '2031-02-01');
    expect(dated.facts.date).toBe('2031-01-08');
  });

  it('is the kind that only a word far down tells of', () => {
    const text =
      '2025年5月20日，窦豆主席来信。信中感谢各位会员。窦豆主席祝各位身体健康。下周的讲座照常进行。';
    const { facts, open } = propose(text, tree, '2025-06-01');
    expect(facts.kind).toBe('event');
    expect(open.map(({ zh }) => zh).join('\n')).toContain('类型：按正文里的“讲座”');
  });
});

type Expected = { promised?: unknown } & Partial<
  Record<'kind' | 'date' | 'end' | 'venue' | 'place', string> &
    Record<'people' | 'sides' | 'partners' | 'programmes' | 'calls' | 'strangers', string[]>
> & { today: string };
