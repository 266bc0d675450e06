import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, onTestFinished, vi } from 'vitest';
import { waiting, type Author } from './author.ts';
import { open } from './open.ts';

/** The report of a visit, whose two texts the tests of `npm run dev` set against each other. */
export const file = 'news/2024-05-20-visite-de-lyon/index.zh.mdx';
export const [right, wrong] = ['代表团于 5 月 20 日抵达', '代表团于 5 月 21 日抵达'];

export async function openAt(
  author: Author,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await open(options);
  page.setDefaultTimeout(waiting.timeout);
  await page.goto(author.address + path);
  return page;
}

/** Has the two texts contradict each other until the test ends. */
export async function plant(author: Author): Promise<void> {
  mendAfterwards(author);
  author.edit(file, right, wrong);
  await isDrawn(author, wrong);
}

/** Puts the text back when the test ends. */
export function mendAfterwards(author: Author): void {
  onTestFinished(async () => {
    author.reset(file);
    await isDrawn(author, right);
  });
}

/**
 * Where the page of the site shows a text, every open page has been told to load again. The author’s
 * own pages show it sooner: opened then, they would load again in the middle of a test.
 */
const isDrawn = (author: Author, text: string) =>
  vi.waitFor(async () => {
    const page = await author.read('/zh/news/2024-05-20-visite-de-lyon/');
    expect(page).toContain(text.replaceAll(' ', ''));
  }, waiting);
