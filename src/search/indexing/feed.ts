import { languageTag, type Locale } from '#i18n/locales.ts';
import { partElisions } from '../analysis/elision.ts';
import { normalise } from '../analysis/normalise.ts';

/**
 * The copy of a page that the index is fed: what stands in `main`, all that may be found, in the
 * spelling that queries are put into. Tags stay as they are: their addresses must go on to lead
 * somewhere.
 */
export function indexedCopy(html: string, lang: Locale): string {
  const main = factsLast(html.slice(html.indexOf('<main'), html.indexOf('</main>')));
  const text = main.replace(parts, (part) =>
    part.startsWith('<') ? parted(part) : spelt(part, lang),
  );
  return `<html lang="${languageTag[lang]}"><body>${text}</main></body></html>`;
}

/** The facts stand beside the text, and before it in the source: an excerpt begins with the text. */
function factsLast(main: string): string {
  const [facts] = /<aside data-pagefind-weight.*?<\/aside>/s.exec(main) ?? [];
  if (!facts) return main;
  const text = main.replace(facts, () => '');
  // What stands outside the article is not indexed.
  const end = text.lastIndexOf('</article>');
  return text.slice(0, end) + facts + text.slice(end);
}

/**
 * What style sheets set apart is no one word: `data-apart` says so, since Chinese prints no space.
 * Words that the clock changes (`data-turns`) are not indexed: an excerpt would go on showing them.
 */
function parted(tag: string): string {
  if (/\sdata-turns=/.test(tag)) return tag.replace(/>$/, ' data-pagefind-ignore>');
  return /\sdata-apart\b/.test(tag) ? ` ${tag}` : tag;
}

function spelt(text: string, lang: Locale): string {
  const plain = normalise(text.replaceAll('&#39;', "'"));
  return lang === 'fr' ? partElisions(plain) : plain;
}

/** Tags, whose attributes may hold `>`, and what stands between them. */
const parts = /<(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/g;

/** What the page's own marks say of it: `data-pagefind-filter` and `data-pagefind-sort`. */
export function marksOfPage(html: string): PageMarks {
  const values = (name: string) =>
    (new RegExp(`data-pagefind-${name}="([^"]*)"`).exec(html)?.[1] ?? '')
      .split(', ')
      .map((pair) => pair.split(':') as [string, string]);
  const filters = values('filter');
  const sort = Object.fromEntries(values('sort'));
  return {
    type: filters.find(([name]) => name === 'type')?.[1] ?? '',
    partners: filters.filter(([name]) => name === 'partner').map(([, id]) => id),
    ...(sort.date && sort.date !== noDate ? { date: dateOf(sort.date) } : {}),
  };
}

/** `20251100`, a month without a day, to `2025-11`. */
const dateOf = (key: string) =>
  [key.slice(0, 4), key.slice(4, 6), key.slice(6)].filter((part) => part !== '00').join('-');

/** Where a sort key stands for no date at all. */
const noDate = '99999999';

export type PageMarks = { type: string; partners: string[]; date?: string };
