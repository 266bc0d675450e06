import { pathOf } from '#domain/address.ts';
import { wordsFor, type AnyEntry, type Person } from '#domain/entry.ts';
import { languageTag, otherLocale, type LanguageTag } from '#i18n/locales.ts';
import { withBase } from '#i18n/url.ts';
import { text, type Text, type View } from './view.ts';

/** A link to an entity under the name it goes by in the view's language. */
export function link(view: View, entity: AnyEntry | Person): Link {
  const href = withBase(pathOf(entity, view.lang));
  if (entity.collection === 'people') return { href, ...personName(view, entity) };
  const { title, shortTitle, lang } = wordsFor(entity, view.lang);
  return { href, text: text(view, shortTitle ?? title, lang) };
}

/**
 * A person's name in both scripts: in French the pinyin, then the characters; in Chinese the
 * characters, followed by the original spelling only when the person is not Chinese.
 */
export function personName(view: View, { facts }: Person): Name {
  const other = otherLocale(view.lang);
  const primary = text(view, facts.name[view.lang]);
  return facts.native === view.lang
    ? { text: primary }
    : { text: primary, note: { text: facts.name[other], lang: languageTag[other] } };
}

export type Name = { text: Text; note?: { text: string; lang: LanguageTag } };
export type Link = Name & { href: string };
