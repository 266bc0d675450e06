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
  const scripted: string[] = [];

  it('log no error, break no policy and ask no one else for anything', async () => {
    const page = await openLasting();
    const heard = listen(page, site);
    let current = '';
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripted.push(current);
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

  it('run no script where there is nothing to choose or to search', () => {
    expect([...new Set(scripted)].sort()).toEqual(['/?choose', '/fr/recherche/', '/zh/search/']);
  });
});
