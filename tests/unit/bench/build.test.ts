import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check } from '#checks/run.ts';
import { readTree, type Tree } from '#source/tree.ts';
import { generateTree } from '../../bench/build/generate.ts';
import { byPhase, createPhaseReader } from '../../bench/build/phases.ts';
import { observe, reapedCpu } from '../../bench/build/process-tree.ts';
import { makeOrganisations } from '../../bench/build/organisations.ts';
import { makePeople } from '../../bench/build/people.ts';
import { createRandom } from '../../bench/build/random.ts';

describe('a generated tree', () => {
  const dir = mkdtempSync(join(tmpdir(), 'portal-bench-'));
  const again = mkdtempSync(join(tmpdir(), 'portal-bench-'));
  let tree: Tree;
  beforeAll(async () => {
    generateTree(dir, 120);
    tree = await readTree(dir);
  });
  afterAll(() => {
    for (const made of [dir, again]) rmSync(made, { recursive: true });
  });

  it('has as many entries as were asked for, beside the fixtures’ own', () => {
    expect(tree.entries.filter(({ collection }) => collection !== 'pages')).toHaveLength(121);
  });

  it('leaves the check nothing to complain of', () => {
    const { issues } = check(tree, '2026-06-01');
    expect(issues.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('has pictures, tables, links and components', () => {
    const bodies = tree.entries.flatMap(({ files }) => files.zh?.body ?? []);
    for (const sign of ['](./picture.jpg)', '| --- |', '](/zh/', '<Note>', '<Figure>', '> '])
      expect(bodies.filter((body) => body.includes(sign))).not.toEqual([]);
  });

  it('has no body twice', () => {
    const bodies = tree.entries.flatMap(({ files }) => [files.zh?.body, files.fr?.body]);
    const written = bodies.filter((body) => body !== undefined);
    expect(new Set(written).size).toBe(written.length);
  });

  it('is the same every time', () => {
    generateTree(again, 120);
    expect(contents(again)).toEqual(contents(dir));
  });
});

describe('the names of a tree of 2,500 entries', () => {
  const random = createRandom(1);
  const organisations = makeOrganisations(200, random);

  it('are all different', () => {
    const people = makePeople(313, organisations, random);
    expect(new Set(people.map(({ id }) => id)).size).toBe(313);
    expect(new Set(people.map(({ name }) => name.zh)).size).toBe(313);
    expect(new Set(organisations.map(({ name }) => name.zh)).size).toBe(200);
  });
});

describe('phases', () => {
  it('are told from what Astro logs, in their order', () => {
    const read = createPhaseReader();
    const log = [
      '17:31:59 [content] Syncing content',
      '17:32:02 [content] Synced content',
      '17:32:02 [build] ✓ Completed in 4.70s.',
      ' generating static routes ',
      '17:32:11 ✓ Completed in 2.92s.',
      '17:32:11 [build] ✓ Completed in 9.18s.',
      '17:32:13 [build] Complete!',
    ];
    expect(log.map(read)).toEqual([
      undefined,
      'content',
      undefined,
      'bundle',
      undefined,
      'pages',
      undefined,
    ]);
  });

  it('share out all that was used', () => {
    const marks = new Map([
      ['content', { wall: 2, cpu: 3 }],
      ['bundle', { wall: 3, cpu: 4 }],
      ['pages', { wall: 7, cpu: 9 }],
    ] as const);
    expect(byPhase(marks, { wall: 8, cpu: 12 })).toEqual({
      content: { wall: 2, cpu: 3 },
      bundle: { wall: 1, cpu: 1 },
      pages: { wall: 4, cpu: 5 },
      rest: { wall: 1, cpu: 3 },
    });
  });
});

describe.runIf(process.platform === 'linux')('what a process tree uses', () => {
  it('is read from the system', () => {
    const observer = observe(process.pid);
    observer.look();
    expect(observer.cpu()).toBeGreaterThan(0);
    expect(observer.peak()).toBeGreaterThan(10_000_000);
    expect(reapedCpu()).toBeGreaterThanOrEqual(0);
  });
});

const contents = (dir: string) =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
    .map((file) => [file.slice(dir.length), readFileSync(file, 'base64')]);
