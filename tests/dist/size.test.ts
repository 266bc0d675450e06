import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builds } from '../builds.ts';
import { all, fileAt, pagesOf, type Page } from './pages.ts';

/** What a reader on a slow link waits for before the words: no pictures, no fonts. */
const budget = 20_000;

describe.each(builds)('articles of $name', (build) => {
  it(`weigh at most ${budget} bytes with Brotli: page, style and script`, () => {
    const articles = pagesOf(build).filter(({ path }) => /^\/(zh\/news|fr\/actualites)\/[^/]+\/$/.test(path));
    const weights = articles.map((page) => ({ path: page.path, bytes: weigh(page) }));
    weights.sort((a, b) => b.bytes - a.bytes);
    console.log(`heaviest article of ${build.name}: ${weights[0]?.bytes} bytes, ${weights[0]?.path}`);
    expect(weights.length).toBeGreaterThan(0);
    expect(weights.filter(({ bytes }) => bytes > budget)).toEqual([]);
  });
});

function weigh(page: Page): number {
  const parts = all(page, 'link[rel="stylesheet"], link[rel="modulepreload"], script[src]').map(
    (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
  );
  const files = withImports(parts.map((part) => new URL(part, page.url).href), page);
  return [Buffer.from(page.html), ...files].reduce((sum, bytes) => sum + compressed(bytes), 0);
}

/** The files, and the modules that they import at once. */
function withImports(urls: string[], page: Page): Buffer[] {
  const seen = new Map<string, Buffer>();
  for (let next = urls.pop(); next !== undefined; next = urls.pop()) {
    if (seen.has(next)) continue;
    const bytes = readFileSync(fileAt(page.build, next) ?? next);
    seen.set(next, bytes);
    if (next.endsWith('.js'))
      for (const [, found = ''] of bytes.toString().matchAll(/\b(?:from|import)\s*["']([^"']+)["']/g))
        urls.push(new URL(found, next).href);
  }
  return [...seen.values()];
}

const compressed = (bytes: Buffer) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
