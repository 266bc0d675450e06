import { describe, expect, it } from 'vitest';
import { at, openLasting, sites } from './open.ts';
import { pageTypes, sharedTypes } from './types.ts';

/** Fonts and scripts come only once the words are painted; wide, so that a title may break anew. */
const page = await openLasting({ viewport: { width: 1280, height: 900 } });
let painted = Promise.withResolvers<void>();
await page.route(/\.(woff2|js)$/, async (route) => {
  await painted.promise;
  await route.continue();
});
await page.addInitScript(() => {
  const shifts: string[] = [];
  Object.assign(window, { shifts });
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as LayoutShift[])
      shifts.push(
        `${value.toFixed(4)}: ${sources.map(({ node }) => node?.parentElement?.innerHTML.slice(0, 90)).join()}`,
      );
  }).observe({ type: 'layout-shift', buffered: true });
});

// A browser that has just started draws its first page before it has found all the letters of the system.
painted.resolve();
for (const site of sites.slice(0, 1)) await page.goto(at(site, '/zh/'));

describe.each(sites)('while $name loads', async (site) => {
  const types = [...(await pageTypes(site.build)), ...sharedTypes];

  it.each(types)('nothing jumps on the $type in $lang', async ({ path }) => {
    painted = Promise.withResolvers();
    await page.goto(at(site, path), { waitUntil: 'commit' });
    await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint').length > 0,
    );
    painted.resolve();
    await page.waitForLoadState('load');
    expect(await page.evaluate(shiftsAtRest)).toEqual([]);
  });
});

/** Runs in the page: what moved until the fonts were there and the page was painted again. */
async function shiftsAtRest(): Promise<string[]> {
  await document.fonts.ready;
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  await frame();
  await frame();
  return (window as unknown as { shifts: string[] }).shifts;
}

/** As in the Layout Instability API, which TypeScript does not know. */
type LayoutShift = PerformanceEntry & {
  value: number;
  sources: { node: Node | null }[];
};
