import { describe, expect, it } from 'vitest';
import { at, openLasting, sites } from './open.ts';
import { pageTypes, sharedTypes } from './types.ts';

const widths = [1280, 768, 360, 320];
const page = await openLasting();

describe.each(sites)('layout of $name', async (site) => {
  const types = [...(await pageTypes(site.build)), ...sharedTypes];

  it.each(types)('$type in $lang fits every window and is dark in the dark', async ({ path }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(at(site, path));
    const found: string[] = [];
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      for (const line of await page.evaluate(overflowing)) found.push(`at ${width} px: ${line}`);
    }
    expect(found).toEqual([]);

    const light = await page.evaluate(brightness);
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await page.evaluate(brightness);
    expect(light.background).toBeGreaterThan(0.85);
    expect(light.text).toBeLessThan(0.4);
    expect(dark.background).toBeLessThan(0.2);
    expect(dark.text).toBeGreaterThan(0.6);
  });
});

/** Runs in the page: what makes it wider than its window. */
function overflowing(): string[] {
  const { documentElement: root } = document;
  if (root.scrollWidth <= root.clientWidth) return [];
  const wide = [...document.querySelectorAll('body *')].filter(
    (element) => element.getBoundingClientRect().right > root.clientWidth + 1,
  );
  return [
    `${root.scrollWidth} px`,
    ...wide.slice(0, 3).map(({ outerHTML }) => outerHTML.slice(0, 90)),
  ];
}

/** Runs in the page: lightness of paper and ink, 0 to 1, as they are painted. */
function brightness() {
  const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
  const measure = (colour: string) => {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
    return alpha === 0 ? undefined : (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
  };
  const background = [document.body, document.documentElement]
    .map((element) => measure(getComputedStyle(element).backgroundColor))
    .find((value) => value !== undefined);
  const text = measure(getComputedStyle(document.body).color);
  return { background: background ?? Number.NaN, text: text ?? Number.NaN };
}
