import { mended } from '#checks/mend.ts';
import type { Locale } from '#i18n/locales.ts';

/**
 * A body with its punctuation and spaces as `npm run check -- --fix` would set them; every word stays.
 * Rows of a table that lost its lines keep their tabs: nothing else parts their cells.
 */
export function setBody(body: string, lang: Locale): string {
  return body
    .split(/(^.*\t.*$)/m)
    .map((part) => (part.includes('\t') || part.trim() === '' ? part : set(part, lang)))
    .join('');
}

function set(part: string, lang: Locale): string {
  const [before = ''] = /^\n*/.exec(part) ?? [];
  const [after = ''] = /\n*$/.exec(part) ?? [];
  const text = part.slice(before.length, part.length - after.length);
  const written = mended(`news/report/index.${lang}.mdx`, `${header}${text}\n`).text;
  return before + written.slice(header.length).replace(/\n$/, '') + after;
}

const header = '---\n---\n\n';
