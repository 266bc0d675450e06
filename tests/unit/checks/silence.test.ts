import { describe, expect, it } from 'vitest';
import { check } from '#checks/run.ts';
import { readTree } from '#source/tree.ts';
import { findings, news } from './pair.ts';
import { withTree } from './tree.ts';

const pair = (silence: string) =>
  news(
    '共有37家企业和12所学校参加，签约3亿元。',
    'Y ont pris part 38 entreprises et 12 écoles, pour 30 millions de yuans.',
    {
      words: `silence:\n${silence}`,
    },
  );
const rules = async (silence: string) =>
  (await findings(pair(silence))).map(({ rule, file, line }) => [rule, file, line]);

describe('a silencer', () => {
  it('takes out what it names, and no more', async () => {
    const found = await rules(
      '  - { rule: facts.number.contradiction, value: 38 entreprises, reason: vu }\n',
    );
    expect(found.map(([rule]) => rule)).toEqual(['facts.amount.contradiction']);
  });

  it('may name the words of either side, or none', async () => {
    for (const value of ['value: 37家, ', ''])
      expect(
        (await rules(`  - { rule: facts.number.contradiction, ${value}reason: vu }\n`)).map(
          ([rule]) => rule,
        ),
      ).toEqual(['facts.amount.contradiction']);
  });

  it('that silences nothing is an error, at its line, with what the rule does find', async () => {
    const found = await findings(
      pair('  - { rule: facts.number.contradiction, value: "40", reason: vu }\n'),
    );
    expect(found.map(({ rule, line }) => [rule, line])).toEqual([
      ['silence.unused', 4],
      ['facts.number.contradiction', 9],
      ['facts.amount.contradiction', 9],
    ]);
    expect(found[0]?.severity).toBe('error');
    expect(found[0]?.message.fr).toContain('38 entreprises');
  });

  it('that has expired silences nothing and is an error', async () => {
    const silence = '  - { rule: facts.number.contradiction, reason: vu, until: 2026-06-30 }\n';
    await withTree(pair(silence), async (dir) => {
      const tree = await readTree(dir);
      const on = (day: string) =>
        check(tree, day)
          .issues.map(({ rule }) => rule)
          .filter((rule) => !rule.startsWith('typography'));
      expect(on('2026-06-30')).toEqual(['facts.amount.contradiction']);
      expect(on('2026-07-01').toSorted()).toEqual([
        'facts.amount.contradiction',
        'facts.number.contradiction',
        'silence.expired',
      ]);
      expect(check(tree, '2026-06-30').silenced).toMatchObject([
        { reason: 'vu', until: '2026-06-30', issue: { rule: 'facts.number.contradiction' } },
      ]);
    });
  });

  it('needs a reason', async () => {
    expect(
      (await rules('  - { rule: facts.number.contradiction }\n')).map(([rule]) => rule),
    ).toEqual(['schema.missing']);
  });

  it('cannot silence a mistake of form', async () => {
    const files = pair('  - { rule: links.dead, reason: vu }\n');
    const file = 'news/paire/index.fr.mdx';
    const found = await findings({ ...files, [file]: `${files[file]}\n[x](/fr/nulle-part/)\n` });
    expect(found.map(({ rule }) => rule)).toContain('silence.forbidden');
    expect(found.map(({ rule }) => rule)).toContain('links.dead');
  });

  it('speaks for its own entry alone', async () => {
    const others = {
      'people/jeanne.yml': (text: string) =>
        `${text}silence:\n  - { rule: facts.number.contradiction, reason: vu }\n`,
    };
    const found = await findings(
      pair('  - { rule: facts.amount.contradiction, reason: vu }\n'),
      others,
    );
    expect(found.map(({ rule }) => rule).toSorted()).toEqual([
      'facts.number.contradiction',
      'silence.unused',
    ]);
  });
});
