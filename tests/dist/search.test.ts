import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { frontDecode } from '#search/analysis/front-coding.ts';
import type { NameRow, PageRecord, TableFiles } from '#search/tables.ts';
import { locales } from '#i18n/locales.ts';
import { builds, type Build } from '../builds.ts';
import { all, everyPage, pagesOf, type Page } from './pages.ts';

const article = '[data-pagefind-body]';

everyPage({
  'is known to the search by its values and its keys, where it is known at all': (page) =>
    all(page, article)
      .map((element) => [
        element.getAttribute('data-pagefind-filter') ?? '',
        element.getAttribute('data-pagefind-sort') ?? '',
      ])
      .filter(
        ([filter = '', sort = '']) =>
          !/^type:(news|partners|programmes|calls|people|pages)(, (partner|year):[a-z0-9-]+)*$/.test(
            filter,
          ) || !/^date:\d{8}$/.test(sort),
      )
      .map((marks) => marks.join(' | ')),

  'is known to the search when it may be indexed and has a text of its own': (page) => {
    const isKnown = all(page, article).length > 0;
    const isEntry = all(page, 'article h1').length > 0 && !page.noindex;
    return page.lang === undefined || isKnown === isEntry ? [] : [isKnown ? 'known' : 'unknown'];
  },
});

describe.each(builds)('the tables of the search of $name', (build) => {
  it.each(locales)('list every page in %s that is indexed, under its title', (lang) => {
    const indexed = pagesOf(build).filter((page) => page.lang === lang && all(page, article).length > 0);
    const records = table<PageRecord[]>(build, `records-${lang}`);
    expect(indexed.length).toBeGreaterThan(15);
    expect(records.map(({ path, title, type }) => `${path} ${type} ${title}`).sort()).toEqual(
      indexed.map((page) => `${page.path} ${typeOf(page)} ${titleOf(page)}`).sort(),
    );
    for (const { id } of records)
      expect(existsSync(join(build.dir, `pagefind/${lang}/fragment/${id}.pf_fragment`))).toBe(true);
  });

  it('name in both languages what has a page, and lead to pages that stand', () => {
    const paths = new Set(pagesOf(build).map(({ path }) => path));
    const rows = table<NameRow[]>(build, 'names');
    const led = rows.flatMap(({ path }) => (path ? Object.values(path) : []));
    expect(led.length).toBeGreaterThan(20);
    expect(led.filter((path) => !paths.has(path))).toEqual([]);
  });

  it('read every Han character of a title', () => {
    const readings = table<Record<string, string>>(build, 'readings');
    const titles = table<PageRecord[]>(build, 'records-zh').map(({ title }) => title);
    const signs = titles.join('').match(/\p{Script=Han}/gu) ?? [];
    expect(signs.filter((sign) => !/^[a-z]+( [a-z]+)*$/.test(readings[sign] ?? ''))).toEqual([]);
  });

  it('hold the words of the titles', () => {
    const words = new Set(frontDecode(table<string>(build, 'words-fr')));
    const titles = table<PageRecord[]>(build, 'records-fr').map(({ title }) => title.toLowerCase());
    const met = titles.join(' ').match(/(?:[^\P{L}\p{Script=Han}]|\p{N}){2,}/gu) ?? [];
    expect(met.length).toBeGreaterThan(50);
    expect(met.filter((word) => !words.has(word))).toEqual([]);
  });

  it('are all that a browser may keep for good beside the index', () => {
    const files = globSync('pagefind/{zh,fr}/*.*', { cwd: build.dir }).map((file) => file.split(/[\\/]/).at(-1));
    expect(files.filter((file) => !/^(pagefind\.js|pagefind-entry\.json|pagefind\..+\.pf_meta|wasm\.\w+\.pagefind)$/.test(file ?? ''))).toEqual([]);
  });
});

function table<T>(build: Build, name: keyof TableFiles): T {
  const files = read<TableFiles>(build, 'pagefind/tables.json');
  return read<T>(build, files[name]);
}

const read = <T>(build: Build, file: string) =>
  JSON.parse(readFileSync(join(build.dir, file), 'utf8')) as T;

const typeOf = (page: Page) =>
  /^type:(\w+)/.exec(all(page, article)[0]?.getAttribute('data-pagefind-filter') ?? '')?.[1];
const titleOf = (page: Page) =>
  all(page, 'h1')[0]?.textContent?.replaceAll(/[ \t\n]+/g, ' ').trim();
