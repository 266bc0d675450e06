import { describe, expect, it } from 'vitest';
import { pagesOf } from '../dist/pages.ts';
import { at, listen, open, sites } from './open.ts';

describe.each(sites)('every page of $name', (site) => {
  const paths = pagesOf(site.build).map(({ path }) => (path === '/' ? '/?choose' : path));

  it('logs no error, breaks no policy and asks no one else for anything', async () => {
    const page = await open();
    const heard = listen(page, site);
    const found: string[] = [];
    for (const path of paths) {
      await page.goto(at(site, path));
      found.push(...heard.splice(0).map((line) => `${path} ${line}`));
    }
    expect(paths.length).toBeGreaterThan(20);
    expect(found).toEqual([]);
  });

  it('runs no script where there is nothing to choose or to search', async () => {
    const page = await open();
    const scripts = new Set<string>();
    let current = '';
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.add(current);
    });
    for (const path of paths) {
      current = path;
      await page.goto(at(site, path));
    }
    expect([...scripts].sort()).toEqual(['/?choose', '/fr/recherche/', '/zh/search/']);
  });
});
