import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Content, Refresh } from '#loading/content.ts';
import { heldNote } from '#loading/held-note.ts';
import { planned } from '../../builds.ts';

const dir = mkdtempSync(join(tmpdir(), 'loading-'));
const meeting = 'news/2024-03-12-premiere-rencontre';
let contentNow: typeof import('#loading/content.ts').contentNow;
let first: Content;

beforeAll(async () => {
  cpSync(planned[1]?.contentDir ?? '', dir, { recursive: true });
  // The folder is that of the whole process: it must be named before the first import.
  vi.stubEnv('CONTENT_DIR', dir);
  ({ contentNow } = await import('#loading/content.ts'));
  // Only an author's server reads again what changed, and it shows all there is.
  first = await contentNow(undefined, true);
});
afterAll(() => rmSync(dir, { recursive: true }));

const refresh = (...files: string[]): Refresh => ({
  changed: files.map((file) => join(dir, file)),
  isTaken: false,
});
const edit = (file: string, from: string, to: string) => {
  const text = readFileSync(join(dir, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(dir, file), text.replace(from, to));
};
const newsOf = ({ parts }: Content, id: string) =>
  parts.news.find((entry) => `news/${entry.id}` === id);

describe('the content that the loaders share', () => {
  it('is read once for all of them', async () => expect(await contentNow()).toBe(first));

  it('after an edit is new where the edit was, and the same object everywhere else', async () => {
    edit(`${meeting}/index.zh.mdx`, '双方商定互派代表团', '双方同意互派代表团');
    const request = refresh(`${meeting}/index.zh.mdx`);
    const next = await contentNow(request);
    expect(request.isTaken).toBe(true);
    expect(newsOf(next, meeting)?.words.zh?.summary).toContain('双方同意互派代表团');
    const others = (content: Content) =>
      content.parts.news
        .filter(({ id }) => `news/${id}` !== meeting)
        .toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const [before, after] = [others(first), others(next)];
    expect(before.length).toBeGreaterThan(10);
    expect(after.every((entry, index) => entry === before[index])).toBe(true);
    expect(next.bodies).toBe(first.bodies);
    // The other loaders of one refresh get what its first has read.
    expect(await contentNow(request)).toBe(next);
  });

  it('after a registry has changed is read anew, names that texts cite included', async () => {
    edit('people/camille-exemple.yml', 'Camille Exemple', 'Camille Exemplaire');
    const next = await contentNow(refresh('people/camille-exemple.yml'));
    expect(next.names).toContain('Camille Exemplaire');
    expect(next.bodies).not.toBe(first.bodies);
  });

  it('loses an entry with its folder, and gains one', async () => {
    const { parts } = await contentNow();
    cpSync(join(dir, meeting), join(dir, 'news/copy'), { recursive: true });
    rmSync(join(dir, meeting), { recursive: true });
    const next = await contentNow(refresh(`${meeting}/index.zh.mdx`, 'news/copy/index.zh.mdx'));
    expect(newsOf(next, meeting)).toBeUndefined();
    expect(newsOf(next, 'news/copy')).toBeDefined();
    expect(next.parts.news).toHaveLength(parts.news.length);
    const pictures = [...next.tree.files.keys()];
    expect(pictures.filter((file) => file.startsWith(`${meeting}/`))).toEqual([]);
    expect(pictures).toContain('news/copy/salle.jpg');
  });
});

describe('what a build is given', () => {
  afterEach(() => vi.useRealTimers());

  /** Another process, at an instant. */
  const build = async (at: string, isPreview = false) => {
    vi.useFakeTimers({ now: new Date(at), toFake: ['Date'] });
    vi.resetModules();
    const anew = await import('#loading/content.ts');
    return anew.contentNow(undefined, isPreview);
  };
  const suite = 'news/2026-04-20-zibelune-suite';
  const version = ({ parts }: Content) => JSON.stringify(parts);

  it('is without what is held, and without its bodies and pictures', async () => {
    const { tree, shown, parts, names } = await build('2031-01-01T00:00:00Z');
    expect(newsOf(await build('2031-01-01T00:00:00Z', true), suite)).toBeDefined();
    expect(JSON.stringify([parts, names])).not.toMatch(/zibelune|隐翠/i);
    expect(shown.entries.map(({ id }) => id).join()).not.toContain('zibelune');
    expect([...shown.files.keys()].join()).not.toContain('zibelune');
    // The check is given all there is.
    expect([...tree.files.keys()].join()).toContain('zibelune');
  });

  it('says what it leaves out, and until when', async () => {
    const { tree } = await build('2031-01-01T00:00:00Z');
    expect(heldNote(tree, new Date())).toEqual([
      '未发布：news/2025-08-20-zibelune（草稿）、news/2026-04-20-zibelune-suite（2095-03-01T09:00:00+01:00）、partners/zibelune（草稿）、calls/appel-zibelune（2095-03-01T09:00:00+01:00）、people/hermine-zibelune（随news/2025-08-20-zibelune发布）',
      'Non publié\u00A0: news/2025-08-20-zibelune (brouillon), news/2026-04-20-zibelune-suite (2095-03-01T09:00:00+01:00), partners/zibelune (brouillon), calls/appel-zibelune (2095-03-01T09:00:00+01:00), people/hermine-zibelune (avec news/2025-08-20-zibelune)',
    ]);
    expect(heldNote({ ...tree, entries: [] }, new Date())).toEqual([]);
  });

  it('is more as soon as the time of an entry has come, though no file has changed', async () => {
    const early = await build('2095-03-01T07:59:59Z');
    const late = await build('2095-03-01T08:00:00Z');
    expect(newsOf(early, suite)).toBeUndefined();
    expect(newsOf(late, suite)?.words.fr?.title).toContain('Zibelune');
    expect(late.parts.calls.length).toBe(early.parts.calls.length + 1);
    // By this the pages know that there is something new to draw.
    expect(version(late)).not.toBe(version(early));
    // Drafts have no time.
    expect(newsOf(late, 'news/2025-08-20-zibelune')).toBeUndefined();
  });
});
