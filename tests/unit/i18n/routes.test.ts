import { describe, expect, it } from 'vitest';
import { locales } from '#i18n/locales.ts';
import { entrySections, inEachLanguage, path, sections, type Section } from '#i18n/routes.ts';

const names = Object.keys(sections) as Section[];

describe.each(locales)('addresses in %s', (lang) => {
  it('have one segment a section', () => {
    const segments = names.map((name) => sections[name][lang]);
    expect(new Set(segments).size).toBe(names.length);
    for (const segment of segments) expect(segment).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('end with a slash, start with the language and are all different', () => {
    const made = [
      path.home(lang),
      path.page(lang, 'x'),
      ...names.flatMap((name) => [path.section(name, lang), path.section(name, lang, 2)]),
      ...entrySections.map((name) => path.entry(name, lang, 'x')),
    ];
    for (const address of made) expect(address).toMatch(new RegExp(`^/${lang}/([a-z0-9-]+/)*$`));
    expect(new Set(made).size).toBe(made.length);
  });

  it('number pages from the second on', () => {
    expect(path.section('news', lang, 1)).toBe(path.section('news', lang));
    expect(path.section('news', lang, 3)).toBe(`${path.section('news', lang)}page/3/`);
  });
});

it('are made for both languages at once', () => {
  expect(inEachLanguage((lang) => path.section('news', lang))).toEqual({
    zh: '/zh/news/',
    fr: '/fr/actualites/',
  });
});
