import { describe, expect, it } from 'vitest';
import { wordsFor, type AnyEntry, type Person } from '#domain/entry.ts';
import { languageTag, locales } from '#i18n/locales.ts';
import { entrySections, path } from '#i18n/routes.ts';
import { pathOf } from '#domain/address.ts';
import { builds, type Build } from '../builds.ts';
import { linksOf } from './addresses.ts';
import { contentOf } from './content.ts';
import { pageAt, pagesOf, rootOf, type Page } from './pages.ts';

const cases = await Promise.all(
  builds.map(async (build) => ({ name: build.name, build, site: await contentOf(build) })),
);

describe.each(cases)('entries of $name', ({ build, site }) => {
  const entities = entrySections.flatMap((section): (Exclude<AnyEntry, { collection: 'pages' }> | Person)[] => site[section]);
  const at = (inside: string) => pageAt(build, rootOf(build) + inside.slice(1));

  describe.each(locales)('in %s', (lang) => {
    it('have a page each, under their title', () => {
      for (const entity of [...entities, ...site.pages]) {
        const inside = pathOf(entity, lang);
        const title = entity.collection === 'people' ? entity.facts.name[lang] : wordsFor(entity, lang).title;
        const heading = letters(at(inside)?.document.querySelector('h1')?.textContent ?? '');
        expect({ inside, heading }).toEqual({ inside, heading: expect.stringContaining(letters(title)) });
      }
    });

    it('are all the pages there are in their sections', () => {
      const own = new Set(entities.map((entity) => pathOf(entity, lang)));
      const found = entrySections.flatMap((section) => {
        const folder = path.section(section, lang);
        return pagesOf(build)
          .map((page) => page.path)
          .filter((inside) => inside.startsWith(folder) && inside !== folder && !/\/page\/\d+\/$/.test(inside));
      });
      expect(found.sort()).toEqual([...own].sort());
    });

    it('show whom they name and by whom they are named', () => {
      const missing = entities.flatMap((entity) => {
        const page = at(pathOf(entity, lang));
        const linked = new Set(page && linksOf(page).map(({ url }) => url?.href));
        return Object.values(site.related(entity))
          .flat()
          .filter((other) => !linked.has(rootOf(build) + pathOf(other, lang).slice(1)))
          .map((other) => `${entity.collection}/${entity.id} → ${other.collection}/${other.id}`);
      });
      expect(missing).toEqual([]);
    });

    it.each(entrySections)('are listed once in %s, over its pages', (section) => {
      const pages = chain(at(path.section(section, lang)));
      const folder = path.section(section, lang);
      const built = pagesOf(build).filter(
        (page) => page.path === folder || page.path.startsWith(`${folder}page/`),
      );
      expect(pages.map((page) => page.path).sort()).toEqual(built.map((page) => page.path).sort());
      const listed = pages.flatMap((page) => listedOn(build, page, folder));
      expect(listed.sort()).toEqual(site[section].map((entity) => pathOf(entity, lang)).sort());
    });

    it('say honestly how they stand as translations', () => {
      const wrong = [...entities, ...site.pages].flatMap((entity) => {
        if (entity.collection === 'people') return [];
        const notice = at(pathOf(entity, lang))?.document.querySelector('main .notice a[hreflang]');
        const said = notice?.getAttribute('hreflang') ?? undefined;
        const due = entity.original === lang ? undefined : languageTag[entity.original];
        return said === due ? [] : [`${pathOf(entity, lang)} says ${said}`];
      });
      expect(wrong).toEqual([]);
    });
  });
});

describe.each(cases.filter(({ name }) => name === 'fixtures'))('lists of $name', ({ build }) => {
  it.each(locales)('go over several pages in %s', (lang) => {
    const second = rootOf(build) + path.section('news', lang, 2).slice(1);
    expect(pageAt(build, second)).toBeDefined();
  });
});

/** A list and the pages that follow it by « next ». */
function chain(first: Page | undefined): Page[] {
  const pages: Page[] = [];
  for (let page = first; page && !pages.includes(page); ) {
    pages.push(page);
    const next = page.document.querySelector('a[rel="next"]')?.getAttribute('href');
    page = next ? pageAt(page.build, new URL(next, page.url)) : undefined;
  }
  return pages;
}

function listedOn(build: Build, page: Page, folder: string): string[] {
  return linksOf(page)
    .filter(({ element }) => element.closest('main') && !element.closest('nav'))
    .map(({ url }) => `/${url?.href.slice(rootOf(build).length)}`)
    .filter((target) => target.startsWith(folder) && target !== folder);
}

/** Typography may change marks and spaces between the file and the page. */
const letters = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
