import type { Site } from '#domain/site.ts';
import { strings, type Strings } from '#i18n/index.ts';
import { languageTag, wordsIn, type Locale, type Wording } from '#i18n/locales.ts';
import { phrases } from '#typography/phrases.ts';
import { runs, type Run } from '#typography/foreign.ts';

/** From where the site is looked at: every function of this room that words something takes one. */
export function createView(site: Site, lang: Locale): View {
  return { site, lang, strings: strings(lang) };
}

/**
 * A text cut into runs that each know their language, so that no Han stands in a French page
 * untagged, nor French in a Chinese one. `textLang` is the language the text itself is in.
 */
export function text({ site, lang }: View, value: string, textLang: Locale = lang): Text {
  const own = textLang === lang ? undefined : languageTag[textLang];
  return runs(value, textLang, site.frenchNames).map((run) => {
    const tag = run.lang ?? own;
    return tag && tag !== languageTag[lang] ? { text: run.text, lang: tag } : { text: run.text };
  });
}

/** Words in the language of the page, or tagged as the other's when they are told in that alone. */
export function worded(view: View, wording: Wording): Text {
  const { words, lang } = wordsIn(wording, view.lang);
  return text(view, words, lang);
}

/** Says that words are in the other language alone; nothing where they are in that of the page. */
export const markOf = ({ lang, strings }: View, wording: Wording): { onlyIn?: string } =>
  wording[lang] === undefined ? { onlyIn: strings.site.onlyInOther } : {};

/** A title: a text that also says where a line of Chinese may end (`breakHere`). */
export function title(view: View, value: string, textLang: Locale = view.lang): Text {
  return text(view, textLang === 'zh' ? phrased(view.site, value) : value, textLang);
}

/** Cut once a site: the title of an entry stands on every page that is related to it. */
function phrased(site: Site, value: string): string {
  const known = phrasedTitles.get(site) ?? new Map<string, string>();
  phrasedTitles.set(site, known);
  const cut = known.get(value) ?? phrases(value, site.chineseNames).join(breakHere);
  known.set(value, cut);
  return cut;
}
const phrasedTitles = new WeakMap<Site, Map<string, string>>();

/** Printed as `<wbr>`: a place where a line may end, and nothing to copy or to search. */
export const breakHere = '\u200B';

export const plain = (value: Text): string =>
  value
    .map((run) => run.text)
    .join('')
    .replaceAll(breakHere, '');

export type View = { site: Site; lang: Locale; strings: Strings };
export type Text = Run[];
