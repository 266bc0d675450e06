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
      for (const line of heard.splice(0)) found.add(`${path} ${line}`);
    }
    await page.context().close();
    expect(paths.length).toBeGreaterThan(20);
    expect([...found]).toEqual([]);
  });

  it('run one small script, and others only where there is something for them to do', () => {
    const served = (name: string) =>
      [...loaded].filter(([url]) => url.includes(name)).flatMap(([, on]) => on);
    const having = (selector: string) =>
      pagesOf(site.build)
        .filter(({ document }) => document.querySelector(selector))
        .map(({ path }) => (path === '/' ? '/?choose' : path))
        .filter((path) => paths.includes(path));
    const own = ['/?choose', '/404.html', '/fr/recherche/', '/zh/search/'];
    expect(served('SiteHeader').toSorted()).toEqual(
      paths.filter((path) => !own.includes(path)).toSorted(),
    );
    for (const [name, selector] of live)
      expect(served(name).toSorted()).toEqual(having(selector).toSorted());
    const known = ['SiteHeader', ...live.map(([name]) => name)];
    const others = [...loaded].filter(([url]) => !known.some((name) => url.includes(name)));
    expect([...new Set(others.flatMap(([, on]) => on))].sort()).toEqual(
      own.filter((path) => path !== '/404.html'),
    );
  });
});

/** The programs that keep a page true, and what each is there for. */
const live = [
  ['Turning', '[data-turns]'],
  ['DatedLine', '[data-due]'],
  ['SelfCheck', '[data-self-check]'],
] as const;
