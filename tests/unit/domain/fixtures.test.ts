import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { check, type Report } from '#checks/run.ts';
import { callState } from '#domain/calls.ts';
import { commitmentsOf, countStates } from '#domain/commitments.ts';
import { joinEntry, type AnyEntry, type Call, type News } from '#domain/entry.ts';
import { readTree, type Tree } from '#source/tree.ts';
import { root } from '../../builds.ts';

/** What the pages are shown with must hold every case; a case nobody sees is a case nobody tests. */
describe('the fictional content', () => {
  let tree: Tree;
  let report: Report;
  let entries: AnyEntry[];
  const of = <C extends AnyEntry['collection']>(collection: C) =>
    entries.filter((entry) => entry.collection === collection) as Extract<
      AnyEntry,
      { collection: C }
    >[];
  const now = new Date();

  beforeAll(async () => {
    tree = await readTree(resolve(root, 'tests/fixtures/content'));
    report = check(tree);
    entries = tree.entries.map((source) => joinEntry(source) as AnyEntry);
  });

  it('has no error', () => {
    expect(report.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('has translations in every state, in both directions', () => {
    const states = entries.map(({ original, translation }) => `${original} ${translation.state}`);
    for (const lang of ['zh', 'fr'])
      expect(states).toEqual(expect.arrayContaining([`${lang} current`, `${lang} missing`]));
    expect(states).toContain('zh stale');
    expect(entries.some(({ words }) => words.zh?.mode === 'summary')).toBe(true);
  });

  it('has calls in every state that does not pass within a fortnight', () => {
    const states = new Set(of('calls').map((entry: Call) => callState(entry.facts, now)));
    expect(states).toEqual(new Set(['announced', 'forthcoming', 'open', 'closed']));
  });

  it('has commitments in every state', () => {
    const counts = countStates(commitmentsOf(of('news') as News[], now), now);
    for (const count of Object.values(counts)) expect(count).toBeGreaterThan(0);
  });

  it('has news and partners for a second page, and news of every kind', () => {
    expect(of('news').length).toBeGreaterThan(12);
    expect(of('partners').length).toBeGreaterThan(12);
    expect(new Set(of('news').map(({ facts }) => facts.kind)).size).toBe(4);
  });
});
