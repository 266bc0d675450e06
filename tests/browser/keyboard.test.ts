import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { locales } from '#i18n/locales.ts';
import { path } from '#i18n/routes.ts';
import { at, open, sites } from './open.ts';

const cases = sites.flatMap((site) => locales.map((lang) => ({ ...site, lang })));

describe.each(cases)('keyboard on $name in $lang', ({ lang, ...site }) => {
  const home = at(site, path.home(lang));

  it('reaches the skip link first, which leads to the text', async () => {
    const page = await open();
    await page.goto(home);
    await page.keyboard.press('Tab');
    const skip = page.locator('a[href="#main"]');
    expect(await isFocused(page, 'a[href="#main"]')).toBe(true);
    expect((await skip.boundingBox())?.height).toBeGreaterThan(20);
    await page.keyboard.press('Enter');
    // A browser gives the focus to the target of a fragment only with its next frame.
    await expect.poll(() => isFocused(page, 'main')).toBe(true);
    await page.keyboard.press('Tab');
    expect(await isFocused(page, 'main a')).toBe(true);
  });

  it('opens the menu with Enter, walks into it, and closes it with Escape', async () => {
    const page = await open({ viewport: { width: 360, height: 800 } });
    await page.goto(home);
    const menu = page.locator('#site-menu');
    await page.focus('.menu-button');
    expect(await menu.isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    expect(await menu.isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await isFocused(page, '#site-menu a')).toBe(true);
    await page.keyboard.press('Escape');
    expect(await menu.isVisible()).toBe(false);
    expect(await isFocused(page, '.menu-button')).toBe(true);
  });

  it.each(
    [
      path.home(lang),
      path.section('calls', lang),
      path.section('commitments', lang),
      path.section('cooperation', lang),
      path.section('subscribe', lang),
    ].flatMap((inside) => [360, 1280].map((width) => [inside, width] as const)),
  )('shows on %s where it is, all the way down, at %i px', async (inside, width) => {
    const page = await open({ viewport: { width, height: 800 } });
    await page.goto(at(site, inside));
    const unseen: string[] = [];
    let seen = 0;
    for (; seen < 200; seen += 1) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(focusedElement);
      if (!focused) break;
      if (!focused.visible) unseen.push(focused.html);
    }
    expect(seen).toBeGreaterThan(15);
    expect(seen).toBeLessThan(200);
    expect(unseen).toEqual([]);
  });
});

const isFocused = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

/** Runs in the page: what has the focus, and whether a reader sees that it has. */
function focusedElement() {
  const element = document.activeElement;
  if (!element || element === document.body) return undefined;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const { width, height, top, bottom } = element.getBoundingClientRect();
  const inside = width > 1 && height > 1 && bottom > 0 && top < innerHeight;
  const ringed = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  return { html: element.outerHTML.slice(0, 120), visible: inside && ringed };
}
