import { globSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { isLocale, type Locale } from '#i18n/locales.ts';
import { builds, type Build } from '../builds.ts';

/**
 * One test a rule and build. A rule says what is wrong with a page; over all pages that must be
 * nothing, and a failure lists each finding with its pages.
 */
export function everyPage(rules: Record<string, Rule>): void {
  describe.each(builds)('every page of $name', (build) => {
    it.each(Object.entries(rules))('%s', async (_, rule) => {
      const pages = pagesOf(build);
      expect(pages.length).toBeGreaterThan(20);
      const where = new Map<string, Set<string>>();
      for (const page of pages)
        for (const finding of await rule(page))
          where.set(finding, (where.get(finding) ?? new Set()).add(page.path));
      expect(Array.from(where, ([finding, on]) => `${finding}  on ${few([...on])}`)).toEqual([]);
    });
  });
}

/** Every page of a build, read and parsed once. */
export function pagesOf(build: Build): readonly Page[] {
  const known = parsed.get(build);
  if (known) return known;
  const files = globSync('**/*.html', { cwd: build.dir }).map((file) => file.replaceAll(sep, '/'));
  const pages = files.sort().map((file) => read(build, file));
  parsed.set(build, pages);
  return pages;
}

export function pageAt(build: Build, url: string | URL): Page | undefined {
  const { origin, pathname } = new URL(url);
  return pagesOf(build).find((page) => page.url === origin + pathname);
}

/** Address of the site's root. */
export const rootOf = ({ base, siteUrl }: Build): string => new URL(base, siteUrl).href;

/** The file of a build that an address under its root leads to; undefined when there is none. */
export function fileAt(build: Build, url: string | URL): string | undefined {
  const { origin, pathname } = new URL(url);
  const root = rootOf(build);
  if (!(origin + pathname).startsWith(root)) return undefined;
  const path = decodeURIComponent((origin + pathname).slice(root.length));
  const file = join(build.dir, path === '' || path.endsWith('/') ? `${path}index.html` : path);
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

function read(build: Build, file: string): Page {
  const html = readFileSync(join(build.dir, file), 'utf8');
  const { document } = parseHTML(html);
  const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
  const segment = path.split('/')[1];
  return {
    build,
    path,
    url: new URL(path.slice(1), rootOf(build)).href,
    lang: isLocale(segment) ? segment : undefined,
    html,
    document,
    noindex: document.querySelector('meta[name="robots"][content*="noindex"]') !== null,
    canonical: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '',
    alternates: Object.fromEntries(
      Array.from(document.querySelectorAll('head link[hreflang]'), (link) => [
        link.getAttribute('hreflang'),
        link.getAttribute('href'),
      ]),
    ),
  };
}

const few = (paths: string[]) =>
  paths.slice(0, 3).join(' ') + (paths.length > 3 ? ` and ${paths.length - 3} more` : '');

/** Elements of a page. */
export function all(page: Page, selector: string): Element[] {
  return [...page.document.querySelectorAll(selector)];
}

const parsed = new Map<Build, Page[]>();

export type Rule = (page: Page) => Iterable<string> | Promise<Iterable<string>>;
export interface Page {
  build: Build;
  /** Path inside the site: `/zh/news/`, `/404.html`. */
  path: string;
  /** Absolute address. */
  url: string;
  /** Undefined on the pages that speak both languages. */
  lang: Locale | undefined;
  html: string;
  document: Document;
  noindex: boolean;
  canonical: string;
  /** hreflang to address. */
  alternates: Record<string, string>;
}
