import { expect, it } from 'vitest';
import { checkTree, edit } from './tree.ts';

const call = 'calls/appel/index.zh.mdx';
const at = (day: string) => `2031-03-${day}T17:00:00+08:00`;
const deadline = `deadlines:\n  - { id: depot, at: ${at('31')} }`;
const moved = `changes:\n  - { date: 2026-01-02, field: deadlines.depot, from: ${at('21')}, to: ${at('31')} }`;

/** What the check says of a call that closes on 31 March and whose text names the 21st. */
async function findings(header: string) {
  const { issues } = await checkTree({
    [call]: (text) =>
      edit('正文。', '申请于2031年3月21日截止。')(edit('partners', `${header}\npartners`)(text)),
  });
  return issues.filter(({ rule }) => rule.endsWith('.record')).map(({ rule }) => rule);
}

it('takes a date near that of the header for a slip', async () => {
  expect(await findings(deadline)).toEqual(['facts.date.record']);
});

it.each([
  ['was the deadline before', moved],
  ['is the opening', `opens: ${at('21')}`],
])('takes it for what it is where it %s', async (_, facts) => {
  expect(await findings(`${facts}\n${deadline}`)).toEqual([]);
});
