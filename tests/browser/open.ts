import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, onTestFinished } from 'vitest';
import { builds, type Build } from '../builds.ts';
import { launch } from './chromium.ts';
import { serveBuild } from './site.ts';

/** One browser a test file, and every build served for it. */
const browser = await launch();

export const sites: readonly Served[] = await Promise.all(
  builds.map(async (build) => {
    const { url, close } = await serveBuild(build);
    afterAll(close);
    return { name: build.name, build, url };
  }),
);
export const contentSites = sites.filter(({ name }) => name === 'content');
/** That of the tree which shows every case. */
export const fixtureSites = sites.filter(({ name }) => name === 'fixtures');

afterAll(() => browser.close());

/** A page of its own, with nothing remembered, closed when the test ends. */
export async function open(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await openLasting(options);
  onTestFinished(() => page.context().close());
  return page;
}

/** One page for all the tests of a file, for what leaves nothing behind. */
export async function openLasting(options: BrowserContextOptions = {}): Promise<Page> {
  // Smooth scrolling would have tests look before the page has come to rest.
  const context = await browser.newContext({
    locale: 'fr-FR',
    reducedMotion: 'reduce',
    ...options,
  });
  return context.newPage();
}

/** Address of a page by its path inside the site. */
export const at = ({ url }: Pick<Served, 'url'>, path: string): string => url + path.slice(1);

/** What went wrong while the page was used: errors, refusals of the policy, requests elsewhere. */
export function listen(page: Page, { url }: Served): string[] {
  const heard: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') heard.push(`console: ${message.text().slice(0, 120)}`);
  });
  page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith('data:'))
      heard.push(`request: ${request.url()}`);
  });
  return heard;
}

export interface Served {
  name: Build['name'];
  build: Build;
  /** Address of the root, with the base path and a trailing slash. */
  url: string;
}
