import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Body } from '#bodies/body.ts';
import type { Report } from '#checks/run.ts';
import type { EntrySource, Tree } from '#source/tree.ts';
import { planned } from '../../builds.ts';

const dir = mkdtempSync(join(tmpdir(), 'cache-'));
let modules: Awaited<ReturnType<typeof load>>;
const load = async () => ({
  ...(await import('#bodies/body.ts')),
  ...(await import('#loading/bodies.ts')),
  ...(await import('#loading/report.ts')),
  ...(await import('#source/cache.ts')),
  ...(await import('#source/shelf.ts')),
  ...(await import('#source/tree.ts')),
});

beforeAll(async () => {
  cpSync(planned[1]?.contentDir ?? '', dir, { recursive: true });
  // The folder is that of the whole process: it must be named before the first import.
  vi.stubEnv('CONTENT_DIR', dir);
  modules = await load();
});
afterAll(() => {
  rmSync(dir, { recursive: true });
  rmSync(modules.cacheDir, { recursive: true, force: true });
});

const file = 'news/2026-05-12-mise-en-forme/index.fr.mdx';
const entryOf = ({ entries }: Tree) =>
  entries.find(({ files }) => files.fr?.file === file) as EntrySource;
const append = (text: string) =>
  writeFileSync(join(dir, file), readFileSync(join(dir, file), 'utf8') + text);

describe('compiled bodies', () => {
  it('are not compiled again while text, names and rules stay the same', async () => {
    const { bodyOn, openBodies, readShelf, readTree, writeShelf } = modules;
    const entry = entryOf(await readTree());
    const first = openBodies([]);
    const keys = first.keysOf(entry);
    expect(first.has(keys)).toBe(false);
    const pictures = first.compile(entry, keys);
    expect(pictures).toContain('./port.jpg');
    expect(first.has(keys)).toBe(true);
    const name = bodyOn(keys.fr ?? '');
    // A mark that no compiler would make: whoever finds it has read what was kept.
    writeShelf(name, { ...readShelf<Body>(name), blocks: ['kept'] });
    const again = openBodies([]);
    expect(again.keysOf(entryOf(await readTree()))).toEqual(keys);
    again.compile(entry, keys);
    expect(readShelf<Body>(name).blocks).toEqual(['kept']);
  });

  it('are others when the text changes, or a name that texts may cite', async () => {
    const { openBodies, readTree } = modules;
    const before = openBodies([]).keysOf(entryOf(await readTree()));
    expect(openBodies(['Nom']).keysOf(entryOf(await readTree()))).not.toEqual(before);
    append('\nUn mot de plus.\n');
    const after = openBodies([]).keysOf(entryOf(await readTree()));
    expect(after.zh).toBe(before.zh);
    expect(after.fr).not.toBe(before.fr);
  });
});

describe('the report of a check', () => {
  it('is kept as long as nothing has changed, and made anew when something has', async () => {
    const { cacheDir, readTree, reportOf } = modules;
    const report = await reportOf(await readTree());
    expect(report.counts.error).toBe(0);
    const path = join(cacheDir, 'report.json');
    const kept = JSON.parse(readFileSync(path, 'utf8')) as { report: { counts: object } };
    kept.report.counts = { error: 0, warning: 1234, info: 0 };
    writeFileSync(path, JSON.stringify(kept));
    expect((await reportOf(await readTree())).counts.warning).toBe(1234);
    expect(modules.lastCounts().warning).toBe(1234);
    append('\n[mort](/fr/nulle-part/)\n');
    expect((await reportOf(await readTree())).issues.map(({ rule }) => rule)).toContain(
      'links.dead',
    );
  });

  it('is made anew for a site that stands elsewhere', async () => {
    append('\n[mort](https://ailleurs.example/fr/nulle-part-non-plus/)\n');
    const dead = ({ issues }: Report) =>
      issues.filter(({ rule, message }) => rule === 'links.dead' && /ailleurs/.test(message.fr));
    expect(dead(await modules.reportOf(await modules.readTree()))).toEqual([]);
    vi.stubEnv('SITE_URL', 'https://ailleurs.example');
    vi.resetModules();
    const { reportOf } = await import('#loading/report.ts');
    expect(dead(await reportOf(await modules.readTree()))).toHaveLength(1);
  });

  it('is made anew from one cut short, and for a picture that came or went', async () => {
    const { cacheDir, readTree, reportOf } = modules;
    writeFileSync(join(cacheDir, 'report.json'), '{"key":');
    const rules = async () => (await reportOf(await readTree())).issues.map(({ rule }) => rule);
    expect(await rules()).not.toContain('picture.missing');
    rmSync(join(dir, 'news/2026-05-12-mise-en-forme/port.jpg'));
    expect(await rules()).toContain('picture.missing');
  });
});
