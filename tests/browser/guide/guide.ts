import type { Locator, Page } from 'playwright-core';
import type { Locale } from '#i18n/locales.ts';
import type { Labels, Said } from './labels.ts';
import { mark, unmark, type Box } from './marks.ts';

/** Takes the picture of a part of the page, with numbered frames around what the guide speaks of. */
export async function shoot(guide: Guide, name: string, marks: Locator[], clip: Box) {
  const { page } = guide;
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(900);
  await mark(page, ...marks);
  const [x, y] = [Math.floor(clip.x), Math.floor(clip.y)];
  const part = { x, y, width: Math.ceil(clip.width), height: Math.ceil(clip.height) };
  await guide.take(name, await page.screenshot({ clip: part, animations: 'disabled' }));
  await unmark(page);
}

export async function resize(page: Page, height: number) {
  await page.setViewportSize({ width: screen.width, height });
  await page.waitForTimeout(300);
}

export const screen = { x: 0, y: 0, width: 1024 };

export interface Guide {
  page: Page;
  lang: Locale;
  said: Said;
  labels: Labels;
  /** The photograph of the report, a PNG. */
  picture: Buffer;
  take: (name: string, picture: Buffer) => Promise<void>;
}
