import axe from 'axe-core';
import type { Page } from 'playwright-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with a part of a page, shadow roots included, in both themes. */
export async function examine(page: Page, part: string): Promise<string[]> {
  await page.evaluate(axe.source);
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await page.evaluate(
      ([context, values]) =>
        (window as unknown as { axe: typeof axe }).axe.run(context, {
          runOnly: { type: 'tag', values },
          resultTypes: ['violations'],
        }),
      [part, tags] as const,
    );
    for (const { id, nodes } of violations)
      for (const { target, failureSummary } of nodes)
        found.push(`${colorScheme}: ${id} ${target.join(' ')}: ${failureSummary}`);
  }
  return found;
}

/** The same of a whole page whose list can be filtered, wide and narrow, its filters unfolded, and whether it fits. */
export async function examineUnfolded(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 900 });
    const summary = page.locator('.filters:not([open]) summary');
    if (await summary.isVisible()) await summary.click();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    const wrong = [...(wide > width ? [`${wide} px wide`] : []), ...(await examine(page, 'html'))];
    found.push(...wrong.map((line) => `at ${width} px: ${line}`));
  }
  return found;
}
