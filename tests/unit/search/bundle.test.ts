import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Locale } from '#i18n/locales.ts';
import { pages, parts } from './small-pages.ts';
import { indexSmallSite } from './small-site.ts';

const site = await indexSmallSite(pages, parts);
afterAll(site.close);

const tableOf = (name: string) => `pagefind/tables/${name}`;

describe('what a visit fetches', () => {
  const fetched = async (lang: Locale, query: string) => {
    site.read.length = 0;
    await site.fresh().ask({ lang, query });
    return site.read.map((file) => file.replace(/\.[0-9a-f]{8}\.json$/, ''));
  };

  it.each<[Locale, string]>([
    ['zh', '示范区'],
    ['zh', '年度报告'],
    ['zh', '不存在的词'],
    ['fr', 'incubateur'],
    ['fr', 'xqzwvk'],
  ])('in %s for %s is nothing of the other language’s index', async (lang, query) => {
    const strange = lang === 'zh' ? 'pagefind/fr/' : 'pagefind/zh/';
    expect((await fetched(lang, query)).filter((file) => file.startsWith(strange))).toEqual([]);
  });

  it('is the index and the names, and a table more when the words call for it', async () => {
    const tables = async (lang: Locale, query: string) =>
      (await fetched(lang, query)).filter((file) => file.startsWith('pagefind/tables/')).sort();
    expect(await tables('zh', '示范区')).toEqual(['names', 'records-zh'].map(tableOf));
    expect(await tables('zh', '示範區')).toEqual(
      ['names', 'records-zh', 'traditional'].map(tableOf),
    );
    expect(await tables('fr', 'coopération')).toEqual(
      ['names', 'records-fr', 'words-zh'].map(tableOf),
    );
  });
});

describe('suggestions', () => {
  const suggest = async (lang: Locale, typed: string) =>
    (await site.engine.suggest(typed, lang)).map(({ text, url }) => [
      text,
      url?.replace('/base', ''),
    ]);

  it.each<[Locale, string, (string | undefined)[][]]>([
    ['zh', '沈抚', [['沈抚示范区', '/zh/partners/p/']]],
    ['zh', '示范', [['沈抚示范区', '/zh/partners/p/']]],
    ['zh', 'shifan', [['沈抚示范区', '/zh/partners/p/']]],
    ['zh', 'Shenfu', [['沈抚示范区', '/zh/partners/p/']]],
    ['zh', '瀋撫', [['沈抚示范区', '/zh/partners/p/']]],
    ['fr', 'pil', [['Zone pilote de Shenfu', '/fr/partenaires/p/']]],
    ['fr', '沈', [['Zone pilote de Shenfu', '/fr/partenaires/p/']]],
    ['fr', 'médec', [['médecine traditionnelle chinoise', undefined]]],
    ['fr', '', []],
    ['fr', 'xqzwvk', []],
  ])('in %s for %s', async (lang, typed, expected) => {
    expect(await suggest(lang, typed)).toEqual(expected);
  });
});

describe('the bundle', () => {
  it('counts pages of each language', () => {
    expect(site.counts).toMatchObject({ zh: { pages: 3 }, fr: { pages: 3 } });
  });

  it('holds nothing that is never asked for', () => {
    const files = globSync('pagefind/{zh,fr}/*', { cwd: site.dist }).map((file) =>
      file.split('/').at(-1),
    );
    expect(files.filter((file) => /ui|highlight|worker/.test(file ?? ''))).toEqual([]);
    for (const lang of ['zh', 'fr'])
      expect(existsSync(join(site.dist, `pagefind/${lang}/pagefind.js`))).toBe(true);
  });

  it('names every table after its content', () => {
    const named = JSON.parse(
      readFileSync(join(site.dist, 'pagefind/tables.json'), 'utf8'),
    ) as object;
    const files = globSync('pagefind/tables/*', { cwd: site.dist });
    expect(Object.values(named).sort()).toEqual(
      files.map((file) => file.replaceAll('\\', '/')).sort(),
    );
    for (const file of files) expect(file).toMatch(/\.[0-9a-f]{8}\.json$/);
  });
});
