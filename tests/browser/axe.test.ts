import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { at, open, sites } from './open.ts';
import { pageTypes, sharedTypes } from './types.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const themes = ['light', 'dark'] as const;

describe.each(sites)('accessibility of $name', async (site) => {
  const types = [...(await pageTypes(site.build)), ...sharedTypes];

  it.each(types)('$type in $lang', async ({ path }) => {
    // The policy of the pages keeps the examiner out as well.
    const page = await open({ bypassCSP: true });
    await page.addInitScript(axe.source);
    const found: string[] = [];
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(at(site, path));
      const button = page.locator('.menu-button');
      if (await button.isVisible()) await button.click();
      for (const colorScheme of themes) {
        await page.emulateMedia({ colorScheme });
        for (const violation of await examine(page)) found.push(`${width} ${colorScheme} ${violation}`);
      }
    }
    expect(found).toEqual([]);
  });
});

async function examine(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate(
    (values) =>
      (window as unknown as { axe: typeof axe }).axe.run({
        runOnly: { type: 'tag', values },
        resultTypes: ['violations'],
      }),
    tags,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  );
}
