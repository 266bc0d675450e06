import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startServer } from './server.ts';
import { labels, patience, root, settings, textOf, wordsOf } from './workspace.ts';

let server: Awaited<ReturnType<typeof startServer>>;
afterAll(() => server.stop());

describe('the header of an entry, in Astro’s extension', () => {
  beforeAll(async () => {
    server = await startServer({
      program: resolve('node_modules/@astrojs/language-server/bin/nodeServer.js'),
      root,
      // As the extension passes them on.
      options: {
        typescript: { tsdk: resolve('node_modules/typescript/lib') },
        contentIntellisense: settings['astro.content-intellisense'],
      },
    });
  });
  const folder = join(root, 'content/news/2024-03-12-premiere-rencontre');
  const write = (header: string, file = 'index.fr.mdx') =>
    server.show(join(folder, file), 'markdown', `---\ntitle: A\nsummary: B\n${header}\n---\n\nC\n`);

  it.each(['index.zh.mdx', 'index.fr.mdx'])(
    'offers the fields of its collection in %s',
    async (file) => {
      const text = write('|', file);
      const items = await text.complete();
      expect(labels(items)).toEqual(
        expect.arrayContaining(['kind', 'date', 'people', 'commitments', 'coverAlt']),
      );
      expect(labels(items)).not.toContain('title');
      // What Astro’s own store holds is nothing that an author writes.
      expect(labels(items)).not.toContain('bodies');
      expect(wordsOf(items, 'venue')).toBe('举办机构\nstructure qui accueille');
    },
  );

  it('explains a field and each of its values', async () => {
    const text = write('ki|nd: visit');
    const shown = await text.hover();
    expect(shown).toContain('类型：meeting 会议');
    expect(shown).toContain('nature : meeting (réunion)');
    expect(shown).toContain('`visit`: 访问 · visite');
  });

  it('offers the values of a choice, each explained', async () => {
    const text = write('kind: |');
    const items = await text.complete();
    expect(labels(items)).toEqual(['meeting', 'visit', 'event', 'announcement']);
    expect(wordsOf(items, 'meeting')).toBe('会议 · réunion');
  });

  it.each(['venue: |', 'partners:\n  - |', 'commitments:\n  - { id: a, by: [|] }'])(
    'offers the ids there are after %j',
    async (header) => {
      const text = write(header);
      const items = await text.complete();
      const label = 'parc-a — 测试园区甲 · Parc d’essai A';
      expect(labels(items)).toContain(label);
      expect(textOf(items, label)).toBe('parc-a');
    },
  );

  it('says in both languages what is wrong with a value, and leaves an id that is not there yet to the check', async () => {
    const text = write(
      '|kind: meting\ndate: 12\nvenue: not-there-yet\nplace: No id\ncover: ./PHOTO.JPG',
    );
    await vi.waitFor(async () => {
      const found = (await text.problems()).map(({ message, range }) => [
        range.start.line,
        message,
      ]);
      expect(found.sort()).toEqual([
        [
          3,
          '只能写 meeting、visit、event或announcement · il faut meeting, visit, event ou announcement',
        ],
        [4, expect.stringMatching(/^应为真实的日期.* · il faut un jour réel/)],
        [6, expect.stringMatching(/^只能用小写字母.* · il faut des minuscules/)],
      ]);
    }, patience);
  });

  it('says in both languages which field is missing, and which there is not', async () => {
    const text = server.show(
      join(folder, 'index.fr.mdx'),
      'markdown',
      '---\ntitle: A\nkindd: visit|\n---\n\nC\n',
    );
    await vi.waitFor(async () => {
      const found = (await text.problems()).map(({ message, range }) => [
        range.start.line,
        message,
      ]);
      expect(found.sort()).toEqual([
        [1, '缺少 summary · il manque summary'],
        [2, '没有这个字段 · ce champ n’existe pas'],
      ]);
    }, patience);
  });

  const promise = (text: string) => `commitments:\n  - id: a\n    by: [parc-a]\n    text:${text}`;

  it('offers both languages of a promise, and asks for one of them', async () => {
    const inside = write(promise('\n      |'));
    const items = await inside.complete();
    expect(
      labels(items)
        .filter((label) => /^(zh|fr)$/.test(label))
        .sort(),
    ).toEqual(['fr', 'zh']);
    expect(wordsOf(items, 'fr')).toBe('法文\nen français');
    const second = write(promise('\n      zh: 甲\n      |'));
    expect(labels(await second.complete())).toContain('fr');
    const none = write(promise(' {}|'));
    await vi.waitFor(async () => {
      const messages = (await none.problems()).map(({ message }) => message);
      expect(messages).toEqual([
        expect.stringMatching(/^至少要用一种语言写.* · écrivez-le dans une langue au moins/),
      ]);
    }, patience);
    for (const text of [' { zh: 甲 }', ' { fr: A }', ' { zh: 甲, fr: A }']) {
      const told = write(`${promise(text)}|`);
      await vi.waitFor(async () => expect(await told.problems()).toEqual([]), patience);
    }
  });

  it('finds no fault with a translation, which says its words alone', async () => {
    const text = write('|');
    await vi.waitFor(async () => expect(await text.problems()).toEqual([]), patience);
  });
});
