import { locales } from '#i18n/locales.ts';

/** The language of the interface: what was chosen in Sveltia's settings, else the browser's first. */
export function interfaceLanguage(chosen: unknown, wanted: readonly string[]): Shown {
  const tags = typeof chosen === 'string' ? [chosen, ...wanted] : wanted;
  const known = tags.find((tag) => /^(zh|fr)\b/i.test(tag));
  return known === undefined ? undefined : known.toLowerCase().startsWith('fr') ? 'fr' : 'zh';
}

/** The texts of the form in one language; in both where the interface is in a third. */
export function inLanguage(part: unknown, lang: Shown): unknown {
  if (Array.isArray(part)) return part.map((item) => inLanguage(item, lang));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [
      key,
      texts.has(key) ? half(value, lang) : inLanguage(value, lang),
    ]),
  );
}

/** The language to name an entry in: that of the interface, else the one that has a title. */
export function titledIn(contents: Contents, lang: Shown): string | undefined {
  return [...(lang ? [lang] : []), ...locales].find((one) =>
    String(contents[one]?.content?.title ?? '').trim(),
  );
}

/** What a list to choose from shows of an entry: its title as above, found by the other one too. */
export function named<Option extends { label: string; searchValue: string }>(
  option: Option,
  contents: Contents,
  lang: Shown,
): Option {
  const titles = locales.map((one) => String(contents[one]?.content?.title ?? '').trim());
  const shown = titledIn(contents, lang);
  if (!shown) return option;
  const label = String(contents[shown]?.content?.title);
  return { ...option, label, searchValue: [...titles, option.searchValue].join(' ') };
}

/**
 * A promise by its words, in the language of the interface, else in the one that has some. The form
 * names it by its id: a list that Sveltia makes leaves out what lacks the first field it names.
 */
export function worded<Option extends { label: string }>(
  option: Option,
  content: Record<string, unknown>,
  index: number,
  lang: Shown,
): Option {
  const told = [...(lang ? [lang] : []), ...locales].map(
    (one) => content[`commitments.${index}.text.${one}`],
  );
  const words = told.find((text) => typeof text === 'string' && text !== '');
  return words === undefined ? option : { ...option, label: String(words) };
}

function half(value: unknown, lang: Shown): unknown {
  if (Array.isArray(value))
    return value.map((item, index) => (index === 1 ? half(item, lang) : item));
  if (typeof value !== 'string' || !lang) return value;
  const [zh, fr] = value.split(' · ');
  return lang === 'zh' ? zh : (fr ?? zh);
}

const texts = new Set(['app_title', 'label', 'label_singular', 'hint', 'placeholder', 'pattern']);

type Contents = Record<string, { content?: { title?: unknown } }>;
export type Shown = 'zh' | 'fr' | undefined;
