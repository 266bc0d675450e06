import type { Locale } from '#i18n/locales.ts';
import { siteUrl } from '#i18n/url.ts';
import type { Link } from './link.ts';
import { breakHere, type Text } from './view.ts';

/** The little HTML that a feed's items are written in; a feed reader has no components. */
export const paragraph = (words: string, html = ''): string => `<p>${escape(words)}${html}</p>`;

export const linkHtml = ({ href, text }: Link): string =>
  `<a href="${escape(new URL(href, siteUrl).href)}">${textHtml(text)}</a>`;

/** A text whose foreign runs say their language. */
export const textHtml = (value: Text): string =>
  value
    .map(({ text, lang }) => {
      const words = escape(text.replaceAll(breakHere, ''));
      return lang ? `<span lang="${lang}">${words}</span>` : words;
    })
    .join('');

/** The beginning of a text that is too long for a title, without the full stop of a sentence. */
export function headline(value: string, lang: Locale): string {
  const whole = value.replace(/[.。]$/u, '');
  if (whole.length <= longest[lang]) return whole;
  const words = new Intl.Segmenter(lang, { granularity: 'word' }).segment(whole);
  const end = words.containing(longest[lang])?.index ?? longest[lang];
  return `${whole.slice(0, end).replace(/[\s\p{P}]+$/u, '')}…`;
}

const longest = { zh: 40, fr: 90 } as const satisfies Record<Locale, number>;

const escape = (value: string) => value.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
