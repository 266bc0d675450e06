import { describe, expect, it } from 'vitest';
import { pagesOf } from '../dist/pages.ts';
import { at, listen, openLasting, sites } from './open.ts';
import { pageTypes, sharedTypes } from './types.ts';

describe.each(sites)('pages of $name', async (site) => {
  const types = [...(await pageTypes(site.build)), ...sharedTypes].map(({ path }) => path);
  // Everything that is published, and one of each type of what shows every case.
  const paths =
    site.name === 'content'
      ? pagesOf(site.build).map(({ path }) => (path === '/' ? '/?choose' : path))
      : types;
  /** The pages that loaded each script. */
  const loaded = new Map<string, string[]>();
  /** Those with something that changes by itself or at a touch. */
  const lively: string[] = [];

  it('log no error, break no policy and ask no one else for anything', async () => {
    const page = await openLasting();
    const heard = listen(page, site);
    let current = '';
    page.on('request', (request) => {
      const url = request.url();
      if (request.resourceType() === 'script')
        loaded.set(url, [...(loaded.get(url) ?? []), current]);
    });
    const found = new Set<string>();
    for (const path of paths) {
      current = path;
      await page.goto(at(site, path));
      if ((await page.locator(served).count()) > 0) lively.push(path);
      for (const line of heard.splice(0)) found.add(`${path} ${line}`);
    }
    await page.context().close();
    expect(paths.length).toBeGreaterThan(20);
    expect([...found]).toEqual([]);
  });

  it('run one small script, and others only where there is something that turns, to choose or to search', () => {
    const [[, everywhere = []] = [], ...others] = [...loaded].sort(
      ([, a], [, b]) => b.length - a.length,
    );
    const own = ['/?choose', '/404.html', '/fr/recherche/', '/zh/search/'];
    expect(everywhere.toSorted()).toEqual(paths.filter((path) => !own.includes(path)).toSorted());
    expect([...new Set(others.flatMap(([, on]) => on))].sort()).toEqual(
      [...lively, ...own.filter((path) => path !== '/404.html')].sort(),
    );
  });
});

/** What a program of its own serves: dates and states that turn, questions, filters. */
const served = '[data-turns], [data-due], [data-self-check], call-list';
