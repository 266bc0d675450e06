import { describe, expect, it } from 'vitest';
import { locales } from '#i18n/locales.ts';
import { path, type Section } from '#i18n/routes.ts';
import { builds } from '../builds.ts';
import { pagesOf, type Page } from './pages.ts';
import { articleBudget, criticalWeight, homeBudget } from './weight.ts';

/**
 * What the heaviest page of a type may be. But for articles and the home page these are what the
 * fullest example weighs and a little more: they hold what was won.
 */
const budgets: { name: string; budget: number; isMeant: (page: Page) => boolean }[] = [
  { name: 'articles', budget: articleBudget, isMeant: entryOf('news') },
  { name: 'partners', budget: 15_700, isMeant: entryOf('partners') },
  { name: 'programmes', budget: 14_000, isMeant: entryOf('programmes') },
  { name: 'calls', budget: 16_400, isMeant: entryOf('calls') },
  { name: 'people', budget: 8_400, isMeant: entryOf('people') },
  { name: 'home pages', budget: homeBudget, isMeant: isHome },
  // With the program that filters them.
  { name: 'lists of calls', budget: 16_600, isMeant: listOf('calls') },
  { name: 'other lists', budget: 10_600, isMeant: listOf('news', 'partners', 'programmes', 'people') },
  { name: 'ledgers', budget: 12_000, isMeant: listOf('commitments') },
  { name: 'cooperation', budget: 10_400, isMeant: listOf('cooperation') },
];
const cases = builds.flatMap((build) => budgets.map((budget) => ({ build, ...budget })));

describe.each(cases)('$name of $build.name', ({ build, name, budget, isMeant }) => {
  it(`weigh at most ${budget} octets with Brotli: page, style and script`, () => {
    const weights = pagesOf(build)
      .filter(isMeant)
      .map((page) => ({ path: page.path, octets: criticalWeight(page) }))
      .sort((a, b) => b.octets - a.octets);
    console.log(`heaviest of the ${name} of ${build.name}:`, weights[0]);
    expect(weights.length).toBeGreaterThan(1);
    expect(weights.filter(({ octets }) => octets > budget)).toEqual([]);
  });
});

/** The address of a page inside a section: empty for its list, `page/2/` for a further page of it. */
function inside(page: Page, section: Section): string | undefined {
  const root = page.lang && path.section(section, page.lang);
  return root && page.path.startsWith(root) ? page.path.slice(root.length) : undefined;
}

function entryOf(section: Section) {
  return (page: Page) => /^[^/]+\/$/.test(inside(page, section) ?? '');
}

/** Lists with their further pages, and those of a year. */
function listOf(...sections: Section[]) {
  return (page: Page) =>
    sections.some((section) => /^(page\/\d+\/|\d{4}\/)?$/.test(inside(page, section) ?? '-'));
}

function isHome(page: Page): boolean {
  return locales.some((lang) => page.path === path.home(lang));
}
