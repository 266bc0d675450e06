import type { BrowserContextOptions, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { waiting, type Author } from './author.ts';
import { open } from './open.ts';

/** The report of a visit, whose two texts the tests of `npm run dev` set against each other. */
export const file = 'news/2024-05-20-visite-de-lyon/index.zh.mdx';
export const [right, wrong] = ['代表团于 5 月 20 日抵达', '代表团于 5 月 21 日抵达'];

/** A page as an author has it open: whatever is saved from then on reaches it. */
export async function openAt(
  author: Author,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await open(options);
  await goTo(page, author.address + path);
  return page;
}

export async function goTo(page: Page, url: string): Promise<void> {
  page.setDefaultTimeout(waiting.timeout);
  const connected = page.waitForEvent('console', (message) =>
    message.text().startsWith('[vite] connected'),
  );
  await page.goto(url);
  await connected;
}

/** Has the two texts contradict each other until the test ends. */
export async function plant(author: Author): Promise<void> {
  mendAfterwards(author);
  author.edit(file, right, wrong);
  await isSettled(author, wrong);
}

/** Puts the text back when the test ends. */
export function mendAfterwards(author: Author): void {
  onTestFinished(async () => {
    author.reset(file);
    await isSettled(author, right);
  });
}

/**
 * Where the page of the site shows a text, every open page has been told to load again; where the
 * check has ended too, every page has been drawn anew. The author’s own pages show the text sooner:
 * opened then, they would change in the middle of a test.
 */
async function isSettled(author: Author, text: string): Promise<void> {
  await author.shows('/zh/news/2024-05-20-visite-de-lyon/', text.replaceAll(' ', ''));
  await author.shows('/dev/panel.json?path=/', '"state":"checked"');
}
