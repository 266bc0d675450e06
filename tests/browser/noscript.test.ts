import { describe, expect, it } from 'vitest';
import { at, open, openLasting, sites } from './open.ts';
import { pageTypes, sharedTypes } from './types.ts';

const off = { javaScriptEnabled: false };
const page = await openLasting(off);

describe.each(sites)('without JavaScript, $name', async (site) => {
  const types = await pageTypes(site.build);

  it.each([...types, ...sharedTypes])('shows all of the $type in $lang', async ({ path }) => {
    await page.goto(at(site, path));
    const main = page.locator('main');
    // What is folded opens without a program.
    const folded = main.locator('details:not([open]) > summary').filter({ visible: true });
    while ((await folded.count()) > 0) await folded.first().click();
    expect(await main.locator('h1').isVisible()).toBe(true);
    const hidden = await main
      .locator('p, li, dd, dt, h2, h3, td, th, figcaption')
      .filter({ hasText: /\S/, visible: false })
      .filter({ hasNot: page.locator('input') })
      .allTextContents();
    expect(hidden).toEqual([]);
    expect((await main.innerText()).trim().length).toBeGreaterThan(20);
  });

  it.each(
    types
      .filter(({ type }) => type === 'home')
      .flatMap((type) => [360, 1280].map((width) => ({ ...type, width }))),
  )('leads everywhere from the menu at $width px in $lang', async ({ path, width }) => {
    const page = await open({ ...off, viewport: { width, height: 800 } });
    await page.goto(at(site, path));
    const links = page.locator('header nav a');
    const button = page.locator('.menu-button');
    if (await button.isVisible()) await button.click();
    const count = await links.count();
    expect(count).toBeGreaterThan(5);
    for (let index = 0; index < count; index += 1) {
      expect(await links.nth(index).isVisible()).toBe(true);
      await links.nth(index).click({ trial: true });
    }
  });

  it.each(types.filter(({ type }) => type === 'search list'))(
    'offers other ways than the search in $lang',
    async ({ path }) => {
      await page.goto(at(site, path));
      expect(await page.locator('main form').isVisible()).toBe(false);
      expect(await page.locator('main a:visible').count()).toBeGreaterThan(5);
    },
  );
});
