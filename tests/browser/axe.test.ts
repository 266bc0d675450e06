import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { at, openLasting, sites } from './open.ts';
import { pageTypes, sharedTypes } from './types.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What a theme can change; names, order, roles and sizes are the same in both. */
const colours = ['color-contrast', 'link-in-text-block'];

// The policy of the pages keeps the examiner out as well.
const page = await openLasting({ bypassCSP: true });
await page.addInitScript(axe.source);

describe.each(sites)('accessibility of $name', async (site) => {
  const types = [...(await pageTypes(site.build)), ...sharedTypes];

  it.each(types)('$type in $lang', async ({ path }) => {
    await page.goto(at(site, path));
    const found: string[] = [];
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 900 });
      const button = page.locator('.menu-button');
      if (await button.isVisible()) await button.click();
      // What is folded is no less in need of names, contrast and size.
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('main details'))
          details.toggleAttribute('open', true);
      });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const run =
          colorScheme === 'light'
            ? { type: 'tag' as const, values: tags }
            : { type: 'rule' as const, values: colours };
        found.push(...(await examine(run)).map((line) => `${width} px, ${colorScheme}: ${line}`));
      }
    }
    expect(found).toEqual([]);
  });
});

async function examine(runOnly: axe.RunOnly): Promise<string[]> {
  const { violations } = await page.evaluate(
    (only) =>
      (window as unknown as { axe: typeof axe }).axe.run({
        runOnly: only,
        resultTypes: ['violations'],
      }),
    runOnly,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  );
}
