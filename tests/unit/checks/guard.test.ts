import { expect, it } from 'vitest';
import { guarded } from '#checks/guard.ts';
import { issue, startOf } from '#checks/issue.ts';
import { readTree, type Tree } from '#source/tree.ts';
import { withTree } from './tree.ts';

const words = { zh: '甲', fr: 'a' };
const choke = 'news/suite';

/** Says something of every entry and of the whole, and chokes on one entry. */
const rule = ({ entries }: Tree) => [
  issue('warning', 'whole', startOf('site.yml'), words),
  ...entries.map(({ collection, id }) => {
    if (`${collection}/${id}` === choke) throw new TypeError('unforeseen');
    return issue('error', 'entry', startOf(`${collection}/${id}`), words);
  }),
];

it('turns what a rule chokes on into a finding, and keeps the others', async () => {
  await withTree({}, async (dir) => {
    const tree = await readTree(dir);
    const found = guarded(rule)(tree);
    const failed = found.filter((each) => each.rule === 'check.failed');
    expect(failed).toMatchObject([{ severity: 'error', file: `${choke}/index.zh.mdx`, line: 1 }]);
    expect(failed[0]?.message.zh).toContain('unforeseen');
    expect(failed[0]?.message.fr).toContain('unforeseen');
    expect(found.filter((each) => each.rule === 'entry')).toHaveLength(tree.entries.length - 1);
    expect(found.filter((each) => each.rule === 'whole')).toHaveLength(1);
  });
});

it('leaves a rule alone that does not choke', async () => {
  await withTree(
    { [`${choke}/index.zh.mdx`]: null, [`${choke}/index.fr.mdx`]: null },
    async (dir) => {
      const tree = await readTree(dir);
      expect(guarded(rule)(tree)).toEqual(rule(tree));
    },
  );
});
