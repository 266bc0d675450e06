import { mended } from '#checks/mend.ts';
import type { Locale } from '#i18n/locales.ts';

/** A body with its punctuation and spaces as `npm run check -- --fix` would set them; every word stays. */
export function setBody(body: string, lang: Locale): string {
  const { text } = mended(`news/report/index.${lang}.mdx`, `${header}${body}\n`);
  return text.slice(header.length).replace(/\n$/, '');
}

const header = '---\n---\n\n';
