import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '#checks/run.ts';
import { accept } from '#cli/accept.ts';
import { readTree } from '#source/tree.ts';
import { edit, withTree, type Changes } from './tree.ts';

const zh = 'news/rencontre/index.zh.mdx';
const fr = 'news/rencontre/index.fr.mdx';
const drop = (text: string) => text.replace(/originalHash.*\n/, '');
const hashFirst = (text: string) => text.replace(/(---\n)([^]*)(originalHash.*\n)/, '$1$3$2');
const crlf = (text: string) => text.replaceAll('\n', '\r\n');

/** Translations that do not know their original any more; lines lost and gained in accepting. */
const cases: [string, Changes, number, number][] = [
  ['a recorded hash', { [zh]: edit('正文', '新') }, 1, 1],
  ['a recorded hash among other fields', { [zh]: edit('正文', '新'), [fr]: hashFirst }, 1, 1],
  ['a missing hash', { [fr]: drop }, 0, 1],
  ['a recorded hash, with CRLF', { [zh]: edit('正文', '新'), [fr]: crlf }, 1, 1],
  ['a missing hash, with CRLF', { [fr]: (text) => crlf(drop(text)) }, 0, 1],
  ['a missing hash, with a byte order mark', { [fr]: (text) => `\uFEFF${drop(text)}` }, 0, 1],
  ['a hash that is up to date', {}, 0, 0],
  [
    'a body that speaks of hashes',
    { [fr]: (text) => `${drop(text)}\n\`\`\`\n---\noriginalHash: $& 'x'\n---\n\`\`\`\n` },
    0,
    1,
  ],
];

describe('accepting a translation', () => {
  it.each(cases)('changes one line only: %s', async (_, changes, lost, gained) => {
    await withTree(changes, async (dir) => {
      const read = () => readFileSync(join(dir, fr), 'utf8');
      const before = read();
      const original = readFileSync(join(dir, zh), 'utf8');
      const tree = await readTree(dir);
      const { done = [] } = await accept(tree, 'news/rencontre', new Map(), '2026-01-01');
      expect(done.map((said) => said.zh.includes(fr))).toEqual([gained > 0]);
      expect(check(await readTree(dir)).issues).toEqual([]);
      const [old, now] = [lines(before), lines(read())];
      expect(old.filter((line) => !now.includes(line))).toHaveLength(lost);
      expect(now.filter((line) => !old.includes(line))).toHaveLength(gained);
      expect(now).toHaveLength(old.length - lost + gained);
      expect(read().includes('\r')).toBe(before.includes('\r'));
      expect(read()).not.toMatch(before.includes('\r') ? /[^\r]\n/ : /\r/);
      expect(readFileSync(join(dir, zh), 'utf8')).toBe(original);
    });
  });

  it.each<[string, Changes, string]>([
    ['of nothing', {}, 'news/nobody'],
    ['not yet written', { [fr]: null }, 'news/rencontre'],
    ['of an entry with mistakes', { [zh]: edit('meeting', 'meting') }, 'news/rencontre'],
  ])('is refused in both languages: a translation %s', async (_, changes, name) => {
    await withTree(changes, async (dir) => {
      const { refused: said } = await accept(await readTree(dir), name, new Map(), '2026-01-01');
      expect(said).toMatch(/\p{Script=Han}.* \/ .*\p{Script=Latin}/u);
      expect(said).toContain(name);
    });
  });
});

const lines = (text: string) => text.split('\n');
