import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeRepository, type Repository } from './repository.ts';

// As in a hook of another repository: what git names there is none of ours.
vi.stubEnv('GIT_DIR', '/nowhere');
const { openHistory } = await import('#source/history.ts');

let repository: Repository;
beforeEach(() => {
  repository = makeRepository();
});
afterEach(() => repository.remove());

describe('the history of a file', () => {
  it('gives its committed versions, newest first, each with its day', async () => {
    const { write, commit } = repository;
    for (const text of ['one\n', 'two\n', '三、é\n']) {
      write('news/a/index.zh.mdx', text);
      commit();
    }
    write('news/a/index.zh.mdx', 'not committed');
    expect(await versions('news/a/index.zh.mdx')).toEqual([
      ['2025-01-03', '三、é\n'],
      ['2025-01-02', 'two\n'],
      ['2025-01-01', 'one\n'],
    ]);
  });

  it('goes on under its former name', async () => {
    const { write, commit, git } = repository;
    for (const word of ['none', 'one']) {
      write('news/a/index.zh.mdx', long(word));
      commit();
    }
    git('mv', 'news/a', 'news/b');
    commit();
    write('news/b/index.zh.mdx', long('two'));
    commit();
    const texts = (await versions('news/b/index.zh.mdx')).map(([, text]) => text);
    expect(texts).toEqual([long('two'), long('one'), long('none')]);
  });

  it('has what a merge brought about', async () => {
    const { write, commit, git } = repository;
    write('a', 'base');
    commit();
    git('checkout', '--quiet', '-b', 'side');
    write('a', 'theirs');
    commit();
    git('checkout', '--quiet', 'main');
    write('a', 'ours');
    commit();
    expect(() => git('merge', 'side')).toThrow('merge');
    write('a', 'merged');
    commit();
    write('a', 'after');
    commit();
    const texts = (await versions('a')).map(([, text]) => text);
    expect(new Set(texts)).toEqual(new Set(['after', 'merged', 'ours', 'theirs', 'base']));
  });

  it('has as many versions as there are, over several readings', async () => {
    const { write, commit } = repository;
    const texts = Array.from({ length: 28 }, (_, index) => `${index}\n${'x'.repeat(index)}`);
    for (const text of texts) {
      write('a', text);
      commit();
    }
    const found = (await versions('a')).map(([, text]) => text);
    expect(found).toEqual(texts.toReversed());
  });

  it('is read in a worktree as well', async () => {
    const { write, commit, git, dir } = repository;
    write('content/a', 'one');
    commit();
    git('worktree', 'add', '--quiet', 'tree');
    expect(await versions('content/a', join(dir, 'tree'))).toEqual([['2025-01-01', 'one']]);
  });

  it('says when only its end was copied', async () => {
    const { write, commit, git, dir } = repository;
    for (const text of ['one', 'two']) {
      write('a', text);
      commit();
    }
    git('clone', '--quiet', '--depth=1', `file://${dir}`, 'copy');
    expect((await openHistory(dir))?.isShallow).toBe(false);
    expect((await openHistory(join(dir, 'copy')))?.isShallow).toBe(true);
    expect(await versions('a', join(dir, 'copy'))).toEqual([['2025-01-02', 'two']]);
  });

  it('is empty for a file that was never committed, or is in no folder', async () => {
    repository.write('a', 'x');
    repository.commit();
    repository.write('news/b', 'x');
    expect(await versions('news/b')).toEqual([]);
    expect(await versions('gone/b')).toEqual([]);
  });

  it('is not there outside a repository, nor in a folder that is gone', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'outside-'));
    expect(await openHistory(outside)).toBeUndefined();
    rmSync(outside, { recursive: true });
    expect(await openHistory(outside)).toBeUndefined();
  });

  it('is not waited for beyond measure', async () => {
    repository.write('a', 'x');
    repository.commit();
    expect(await openHistory(repository.dir, 0)).toBeUndefined();
  });
});

describe('what was published in a folder', () => {
  const published = async () => {
    const history = await openHistory(repository.dir);
    const wanted = (path: string) => path !== 'c';
    const found = await history?.publishedIn(join(repository.dir, 'calls'), wanted);
    return Object.fromEntries(
      [...(found ?? [])].map(([path, life]) => [path, life.map(({ date, text }) => [date, text])]),
    );
  };

  it('is what each day ended with, under every name, until it was taken away', async () => {
    const { write, commit, git } = repository;
    write('calls/a', long('one'));
    write('calls/b', 'b');
    write('calls/c', 'c');
    commit();
    git('mv', 'calls/a', 'calls/é');
    commit();
    write('calls/é', long('two'));
    git('rm', '--quiet', 'calls/b');
    commit();
    git('mv', 'calls/é', 'calls/d');
    commit();
    expect(await published()).toEqual({
      d: [
        ['2025-01-01', long('one')],
        ['2025-01-02', long('one')],
        ['2025-01-03', long('two')],
        ['2025-01-04', long('two')],
      ],
      b: [
        ['2025-01-01', 'b'],
        ['2025-01-03', undefined],
      ],
    });
  });

  it('is the line of the branch alone', async () => {
    const { write, commit, git } = repository;
    write('calls/a', 'one');
    commit();
    git('checkout', '--quiet', '-b', 'side');
    write('calls/a', 'draft');
    commit();
    write('calls/a', 'final');
    commit();
    git('checkout', '--quiet', 'main');
    write('calls/b', 'b');
    commit();
    git('merge', '--quiet', 'side');
    expect((await published())['a']).toEqual([
      ['2025-01-01', 'one'],
      ['2025-01-05', 'final'],
    ]);
  });

  it('is nothing where there is no such folder', async () => {
    repository.write('a', 'x');
    repository.commit();
    expect(await published()).toEqual({});
  });
});

async function versions(file: string, dir = repository.dir): Promise<[string, string][]> {
  const history = await openHistory(dir);
  if (!history) throw new Error('no history');
  const found: [string, string][] = [];
  for await (const { date, text } of history.versionsOf(join(dir, file))) found.push([date, text]);
  return found;
}

/** Enough in common for git to see one file under two names. */
const long = (word: string) => `${'the same line\n'.repeat(20)}${word}\n`;
