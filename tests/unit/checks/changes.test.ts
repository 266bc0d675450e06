import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compare, originalChanges } from '#checks/changes.ts';
import { readTree } from '#source/tree.ts';
import type { History } from '#source/history.ts';
import { edit, withTree, type Changes } from './tree.ts';

const zh = 'news/rencontre/index.zh.mdx';
const text = (value: string) => ({ role: 'text' as const, text: value });

describe('what changed in an original', () => {
  it.each<[string, string[], string[], string[]]>([
    ['a sentence more', ['甲。'], ['甲。', '乙。'], ['added 乙。']],
    ['a sentence less', ['甲。', '乙。'], ['乙。'], ['removed 甲。']],
    [
      'a sentence rewritten',
      ['会议在里昂举行。', '尾。'],
      ['会议在巴黎举行。', '尾。'],
      ['altered 会议在里昂举行。 → 会议在巴黎举行。'],
    ],
    [
      'one sentence for another',
      ['会议开始。'],
      ['天气很好。'],
      ['removed 会议开始。', 'added 天气很好。'],
    ],
    [
      'a sentence put before one that was rewritten',
      ['会议在里昂举行。'],
      ['天气很好。', '会议在巴黎举行。'],
      ['added 天气很好。', 'altered 会议在里昂举行。 → 会议在巴黎举行。'],
    ],
    ['nothing', ['甲。'], ['甲。'], []],
  ])('%s', (_, before, after, expected) => {
    const found = compare(before.map(text), after.map(text));
    expect(found.map(describeChange)).toEqual(expected);
  });

  it('keeps a title apart from a text that says the same', () => {
    const found = compare([{ role: 'title', text: '会议在里昂举行' }], [text('会议在里昂举行')]);
    expect(found.map(describeChange)).toEqual(['removed 会议在里昂举行', 'added 会议在里昂举行']);
  });
});

describe('the originals of stale translations', () => {
  it('are compared with the version that the translation records', async () => {
    const found = await changesIn({ [zh]: edit('正文。', '正文。新的一句。') }, (now) => [
      now,
      now.replace('新的一句。', ''),
      now.replace('正文', '旧'),
    ]);
    expect(found).toEqual({
      'news/rencontre': {
        since: '2025-01-02',
        changes: [{ kind: 'added', role: 'text', after: '新的一句。' }],
      },
    });
  });

  it('have no change to show when only the form of a text changed', async () => {
    const found = await changesIn({ [zh]: edit('正文。', '**正文。**') }, (now) => [
      now.replaceAll('**', ''),
    ]);
    expect(found['news/rencontre']).toMatchObject({ changes: [] });
  });

  it.each<[string, Past, string]>([
    ['there is no history', 'none', 'no-history'],
    ['the history is cut short', 'shallow', 'shallow'],
    ['no version is the one', 'whole', 'not-found'],
  ])('are not compared when %s', async (_, past, unknown) => {
    const found = await changesIn(
      { [zh]: edit('正文。', '新。') },
      (now) => [now, '---\ntitle: [\n---\n', '---\ntitle: 1\n---\n{'],
      past,
    );
    expect(found).toEqual({ 'news/rencontre': { unknown } });
  });

  it('are searched for up to a limit', async () => {
    const stale = {
      [zh]: edit('正文。', '新。'),
      'news/suite/index.zh.mdx': edit('正文。', '新。'),
    };
    expect(Object.keys(await changesIn(stale, () => []))).toHaveLength(2);
    expect(Object.keys(await changesIn(stale, () => [], 'whole', 1))).toHaveLength(1);
  });

  it('are none in a tree where all is up to date, nor of an entry with mistakes', async () => {
    expect(await changesIn({}, (now) => [now])).toEqual({});
    expect(await changesIn({ [zh]: edit('meeting', 'meting') }, (now) => [now])).toEqual({});
  });
});

/** The changes in a tree, were these the versions of every file, from its present text. */
function changesIn(
  changes: Changes,
  versions: (now: string) => string[],
  past: Past = 'whole',
  most?: number,
) {
  return withTree(changes, async (dir) => {
    const history: Pick<History, 'isShallow' | 'versionsOf'> = {
      isShallow: past === 'shallow',
      versionsOf: async function* (path) {
        const texts = versions(readFileSync(path, 'utf8'));
        for (const [index, each] of texts.entries())
          yield { date: `2025-01-0${3 - index}`, text: each };
      },
    };
    return originalChanges(await readTree(dir), past === 'none' ? undefined : history, most);
  });
}

type Past = 'none' | 'shallow' | 'whole';

function describeChange(change: ReturnType<typeof compare>[number]): string {
  if (change.kind === 'altered') return `altered ${change.before} → ${change.after}`;
  return change.kind === 'added' ? `added ${change.after}` : `removed ${change.before}`;
}
