import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseHTML } from 'linkedom';
import { locales, type Locale } from '#i18n/locales.ts';
import { latinWords, occurrenceOf, plain } from './plain.ts';

/** The pages of a build that may be found, by the marks in their HTML and nothing else. */
export function readPages(dist: string): Record<Locale, Searchable> {
  return Object.fromEntries(
    locales.map((lang) => [
      lang,
      createSearchable(
        globSync(`${lang}/**/*.html`, { cwd: dist })
          .sort()
          .flatMap((file) =>
            readPage(
              `/${file.replaceAll(sep, '/').replace(/index\.html$/, '')}`,
              readFileSync(join(dist, file), 'utf8'),
            ),
          ),
      ),
    ]),
  ) as Record<Locale, Searchable>;
}

/** Nothing for a page that is not to be found. */
export function readPage(url: string, html: string): Page[] {
  const { document } = parseHTML(html);
  const body = document.querySelector('main [data-pagefind-body], main[data-pagefind-body]');
  if (!body) return [];
  const blocks: string[] = [];
  gather(body, blocks);
  const texts = blocks.map((block) => block.replaceAll(/\s+/g, ' ').trim()).filter(Boolean);
  const title = (body.querySelector('h1') ?? document.querySelector('h1'))?.textContent ?? '';
  return [createPage(url, title, texts)];
}

export function createPage(url: string, title: string, texts: readonly string[]): Page {
  const text = texts.map(plain).join('\n');
  return {
    url,
    title,
    texts,
    plain: text,
    plainTitle: plain(title),
    words: new Set(latinWords(text)),
  };
}

export function createSearchable(pages: readonly Page[]): Searchable {
  const frequencies = new Map<string, number>();
  for (const { words } of pages)
    for (const word of words) frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
  const urls = (test: (page: Page) => boolean) => pages.filter(test).map(({ url }) => url);
  return {
    pages,
    frequencies,
    having(text) {
      const sign = occurrenceOf(plain(text));
      return urls(({ plain }) => sign.test(plain));
    },
    titled(text) {
      const sign = occurrenceOf(plain(text));
      return urls(({ plainTitle }) => sign.test(plainTitle));
    },
    withWord: (...wanted) => urls(({ words }) => wanted.some((word) => words.has(word))),
    where: urls,
  };
}

/** The text of each block: what stands in two blocks is no phrase. */
function gather(element: Element, blocks: string[]): void {
  const isBlock = !inline.has(element.localName);
  if (isBlock) blocks.push('');
  for (const node of element.childNodes) {
    if (node.nodeType === 3) blocks[blocks.length - 1] += node.textContent ?? '';
    else if (node.nodeType === 1 && isRead(node as Element)) gather(node as Element, blocks);
  }
  if (isBlock) blocks.push('');
}

const isRead = (element: Element) =>
  !skipped.has(element.localName) && !element.hasAttribute('data-pagefind-ignore');

const skipped = new Set(['script', 'style', 'template', 'svg', 'noscript']);
const inline = new Set(
  'a abbr b bdi br cite code data del em i ins mark q s small span strong sub sup time u wbr'.split(
    ' ',
  ),
);

export type Page = {
  /** Path inside the site. */
  url: string;
  title: string;
  /** Blocks as they stand on the page. */
  texts: readonly string[];
  plain: string;
  plainTitle: string;
  /** Its Latin words, plain. */
  words: ReadonlySet<string>;
};
/** The pages of a language, and which of them have something. */
export type Searchable = {
  pages: readonly Page[];
  /** On how many pages a Latin word stands. */
  frequencies: ReadonlyMap<string, number>;
  having(text: string): string[];
  titled(text: string): string[];
  /** At least one of the plain words. */
  withWord(...words: string[]): string[];
  where(test: (page: Page) => boolean): string[];
};
