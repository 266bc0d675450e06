import { describe, expect, it } from 'vitest';
import { locales } from '#i18n/locales.ts';
import { path } from '#i18n/routes.ts';
import { builds } from '../builds.ts';
import { pagesOf, type Page } from './pages.ts';
import { articleBudget, criticalWeight, homeBudget } from './weight.ts';

const budgets = [
  { name: 'articles', budget: articleBudget, isMeant: isArticle },
  { name: 'home pages', budget: homeBudget, isMeant: isHome },
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

function isArticle(page: Page): boolean {
  const section = page.lang && path.section('news', page.lang);
  return section !== undefined && page.path.startsWith(section) && /^[^/]+\/$/.test(page.path.slice(section.length));
}

function isHome(page: Page): boolean {
  return locales.some((lang) => page.path === path.home(lang));
}
