import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import { pastOfCalls } from '#checks/call-past.ts';
import { check } from '#checks/run.ts';
import { openHistory } from '#source/history.ts';
import { readTree } from '#source/tree.ts';
import { makeRepository, type Repository } from '../source/repository.ts';
import { entry } from './tree.ts';

export const may = '2031-05-31T17:00:00+02:00';
export const june = '2031-06-30T17:00:00+02:00';
export const july = '2031-07-31T17:00:00+02:00';
export const facts = (at: string) =>
  `opens: 2031-01-10T09:00:00+01:00\ndeadlines:\n  - { id: depot, at: ${at} }`;
export const zh = 'content/calls/appel/index.zh.mdx';
export const fr = 'content/calls/appel/index.fr.mdx';

/** A repository for each test, whose one call was published with its deadline in May. */
export let repository: Repository;
beforeEach(() => {
  repository = makeRepository();
  write(facts(may));
  repository.commit();
});
afterEach(() => repository.remove());

/** The call with these facts in its original; nothing committed. */
export function write(said: string, id = 'appel') {
  for (const [file, text] of Object.entries(entry(`content/calls/${id}`, said)))
    repository.write(file, text);
}
export const edit = (file: string, change: (text: string) => string) =>
  repository.write(file, change(text(file)));
export const text = (file: string) => readFileSync(join(repository.dir, file), 'utf8');

export async function read(dir = repository.dir, patience?: number) {
  const tree = await readTree(join(dir, 'content'));
  return { tree, past: await pastOfCalls(tree, await openHistory(tree.dir, patience)) };
}

/** Changes that the check misses, on a day long after the first commits: line, old and new value. */
export async function missed(today = '2025-03-01', dir?: string, patience?: number) {
  const { tree, past } = await read(dir, patience);
  return check(tree, today, past)
    .issues.filter(({ rule }) => rule.startsWith('facts.change'))
    .map(({ rule, file, line, message }) => {
      expect(rule).toBe('facts.change.unrecorded');
      const values = [/“(.*?)”/g, /«\s(.*?)\s»/g].map((quoted, index) =>
        [...(index === 0 ? message.zh : message.fr).matchAll(quoted)].map(([, value]) => value),
      );
      expect(values[1]).toEqual(values[0]);
      for (const said of Object.values(message)) expect(said).toContain('--accept calls/');
      return [file, line, ...(values[0] ?? [])];
    });
}

export const moved = (from: string, to: string) => ['calls/appel/index.zh.mdx', 5, from, to];
