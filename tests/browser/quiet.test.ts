import { beforeAll, describe, expect, it } from 'vitest';
import { pagesOf } from '../dist/pages.ts';
import { servants } from '../dist/servants.ts';
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
  const found = new Set<string>();

  beforeAll(async () => {
    const page = await openLasting();
    const heard = listen(page, site);
    let current = '';
    page.on('request', (request) => {
      const url = request.url();
      if (request.resourceType() === 'script')
        loaded.set(url, [...(loaded.get(url) ?? []), current]);
    });
    for (const path of paths) {
      current = path;
      await page.goto(at(site, path));
      for (const line of heard.splice(0)) found.add(`${path} ${line}`);
    }
    await page.context().close();
  }, 300_000);

  it('log no error, break no policy and ask no one else for anything', () => {
    expect(paths.length).toBeGreaterThan(20);
    expect([...found]).toEqual([]);
  });

  it('run the small programs where there is something to serve, and no other but their own', () => {
    const pages = pagesOf(site.build).map((page) => ({
      ...page,
      path: page.path === '/' ? '/?choose' : page.path,
    }));
    const visited = pages.filter(({ path }) => paths.includes(path));
    for (const [file, serves] of servants) {
      const served = [...loaded].filter(([url]) => file.test(url)).flatMap(([, on]) => on);
      const having = visited.filter(({ document }) => document.querySelector(serves));
      expect(served.toSorted()).toEqual(having.map(({ path }) => path).toSorted());
    }
    const known = servants.map(([file]) => file);
    const others = [...loaded].filter(([url]) => !known.some((file) => file.test(url)));
    const own = others.flatMap(([, on]) => on).filter((path) => !path.startsWith(listOf(path)));
    expect([...new Set(own)].sort()).toEqual(['/?choose', '/fr/recherche/', '/zh/search/']);
  });
});

/** What the filters of the calls share with the search comes as files of its own. */
const listOf = (path: string) => (path.startsWith('/fr/') ? '/fr/appels-a-projets/' : '/zh/calls/');
