import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Build } from '../builds.ts';
import { all, rootOf, type Page } from './pages.ts';

/** Everything that a page fetches without being asked: pictures, scripts, sheets, fonts, icons. */
export function loadsOf(page: Page): Address[] {
  return [
    ...all(page, '[src]').map((element) => of(page.url, element.getAttribute('src'))),
    ...all(page, '[poster]').map((element) => of(page.url, element.getAttribute('poster'))),
    ...all(page, 'object[data]').map((element) => of(page.url, element.getAttribute('data'))),
    ...all(page, '[srcset], [imagesrcset]').flatMap((element) =>
      sources(element.getAttribute('srcset') ?? element.getAttribute('imagesrcset') ?? '').map(
        (source) => of(page.url, source),
      ),
    ),
    ...all(page, 'link[href]')
      .filter((link) => fetched.test(link.getAttribute('rel') ?? ''))
      .map((link) => of(page.url, link.getAttribute('href'))),
    ...all(page, 'svg use, svg image').map((element) =>
      of(page.url, element.getAttribute('href') ?? element.getAttribute('xlink:href')),
    ),
  ];
}

/** Everything that a page leads to. */
export function linksOf(page: Page): (Address & { element: Element })[] {
  return [...all(page, 'a[href], area[href]'), ...all(page, 'form[action]')].map((element) => ({
    ...of(page.url, element.getAttribute('href') ?? element.getAttribute('action')),
    element,
  }));
}

/** What the style sheets and scripts of a build fetch in their turn. */
export function loadsOfAssets(build: Build): (Address & { file: string })[] {
  const files = globSync('_astro/*.{css,js}', { cwd: build.dir }).sort();
  return files.flatMap((file) => {
    const text = readFileSync(join(build.dir, file), 'utf8');
    const url = new URL(file.replaceAll(sep, '/'), rootOf(build)).href;
    const patterns = file.endsWith('.css')
      ? [/url\(\s*["']?([^"')]+)/g, /@import\s+["']([^"']+)/g]
      : [/\b(?:from|import)\s*\(?\s*["']([^"'\s]+)["']/g];
    return patterns
      .flatMap((pattern) => Array.from(text.matchAll(pattern), ([, found]) => of(url, found)))
      .map((address) => ({ ...address, file }));
  });
}

/** True for what stands under the root of the site. */
export function isInside(build: Build, { url }: Address): boolean {
  return url?.href.startsWith(rootOf(build)) ?? false;
}

export const isData = ({ url }: Address) => url?.protocol === 'data:';

function of(base: string, text: string | null | undefined): Address {
  const written = text ?? '';
  return { written, url: URL.parse(written, base) ?? undefined };
}

/** `a.webp 480w, b.webp 800w`: addresses may hold commas, but do not end with one. */
const sources = (srcset: string) =>
  srcset
    .split(/,\s+/)
    .map((part) => part.trim().split(/\s+/)[0] ?? '')
    .filter((part) => part !== '');

const fetched =
  /\b(stylesheet|preload|modulepreload|prefetch|preconnect|dns-prefetch|icon|apple-touch-icon|manifest)\b/;

/** An address as written, and what it means where it stands. */
export type Address = { written: string; url: URL | undefined };
