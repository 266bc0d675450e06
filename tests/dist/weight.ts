import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { brotliQuality, worthwhile } from '#cli/compress.ts';
import { all, fileAt, type Page } from './pages.ts';

/**
 * Octets that a reader waits for before the words: the page, its style sheets and its scripts, in
 * Brotli as the server sends them; headers, pictures and fonts not counted.
 */
export function criticalWeight(page: Page): number {
  const parts = all(page, 'link[rel="stylesheet"], link[rel="modulepreload"], script[src]').map(
    (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
  );
  const files = withImports(
    parts.map((part) => new URL(part, page.url).href),
    page,
  );
  return [Buffer.from(page.html), ...files].reduce((sum, bytes) => sum + compressed(bytes), 0);
}

/** The files, and the modules that they import at once. */
export function withImports(urls: string[], page: Page): Buffer[] {
  const seen = new Map<string, Buffer>();
  for (let next = urls.pop(); next !== undefined; next = urls.pop()) {
    if (seen.has(next)) continue;
    const bytes = readFileSync(fileAt(page.build, next) ?? next);
    seen.set(next, bytes);
    if (next.endsWith('.js'))
      for (const [, found = ''] of bytes.toString().matchAll(staticImport))
        urls.push(new URL(found, next).href);
  }
  return [...seen.values()];
}

const staticImport = /\b(?:from|import)\s*["'`]([^"'`]+)["'`]/g;

/** As the server sends it. */
export function compressed(bytes: Buffer): number {
  if (bytes.length < worthwhile) return bytes.length;
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality } })
    .length;
}

/** The first round trip of a new connection carries ten segments of 1,460 octets (RFC 6928). */
export const articleBudget = 14_600;
export const homeBudget = 12_500;
