import { languageTag, locales, otherLocale } from '#i18n/locales.ts';
import { all, everyPage, pageAt, rootOf, type Page } from './pages.ts';

everyPage({
  'is its own canonical page, or names an indexed original': (page) => {
    if (page.canonical === page.url) return [];
    const original = pageAt(page.build, page.canonical);
    return page.noindex && original && !original.noindex && original.lang !== page.lang
      ? []
      : [`says ${page.canonical}`];
  },
  'names itself among its alternates, when it is indexed': (page) =>
    !page.lang || page.noindex || page.alternates[languageTag[page.lang]] === page.url
      ? []
      : [JSON.stringify(page.alternates)],
  'names only languages of the site, and a default': (page) => {
    if (page.noindex) return Object.keys(page.alternates).map((lang) => `noindex, names ${lang}`);
    const known = ['x-default', ...locales.map((lang) => languageTag[lang])];
    return [
      ...Object.keys(page.alternates).filter((lang) => !known.includes(lang)),
      ...('x-default' in page.alternates ? [] : ['names no default']),
    ];
  },
  'is named back by every page it names': (page) =>
    Object.values(page.alternates).flatMap((url) => {
      const other = pageAt(page.build, url);
      if (!other || other.noindex) return [`names ${url}`];
      // The root page is the default of the homes, and is itself in both languages.
      if (!page.lang || !other.lang) return [];
      const same = JSON.stringify(other.alternates) === JSON.stringify(page.alternates);
      return same ? [] : [`${JSON.stringify(page.alternates)} ≠ ${JSON.stringify(other.alternates)}`];
    }),
  'has a switch that leads to the same page in the other language': (page) => {
    if (!page.lang) return [];
    const other = otherLocale(page.lang);
    const target = switchOf(page);
    if (!target || target.lang !== other) return [`leads to ${target?.path}`];
    const named = page.alternates[languageTag[other]];
    if (named && named !== target.url) return [`leads to ${target.path}, names ${named}`];
    return switchOf(target) === page ? [] : [`${target.path} leads to ${switchOf(target)?.path}`];
  },
  'without a translation, says so and shows the original as what it is': (page) => {
    if (!page.lang || page.canonical === page.url) return [];
    const tag = languageTag[otherLocale(page.lang)];
    const notice = page.document.querySelector('main .notice a[href]');
    return [
      ...(all(page, 'main h1').every((h1) => h1.getAttribute('lang') === tag) ? [] : ['h1']),
      ...(all(page, 'main .prose').every((prose) => prose.getAttribute('lang') === tag)
        ? []
        : ['text']),
      ...(address(page, notice) === page.canonical ? [] : ['notice']),
      ...(switchOf(page)?.url === page.canonical ? [] : ['switch']),
    ].map((part) => `${part} is not of the original`);
  },
  'says of itself to those who share it what it says to readers': (page) => {
    if (page.path === '/404.html') return [];
    const says = (name: string) =>
      page.document.querySelector(`meta[property="og:${name}"]`)?.getAttribute('content') ?? '';
    return [
      ...(says('title').trim() ? [] : ['has no og:title']),
      ...(says('url') === page.canonical ? [] : [`og:url is ${says('url')}`]),
      ...(says('image').startsWith(rootOf(page.build)) ? [] : [`og:image is ${says('image')}`]),
    ];
  },
});

const address = (page: Page, link: Element | null) =>
  link && new URL(link.getAttribute('href') ?? '', page.url).href;

function switchOf(page: Page): Page | undefined {
  const url = address(page, page.document.querySelector('.language-switch'));
  return url ? pageAt(page.build, url) : undefined;
}
