import { openSync, readSync, closeSync } from 'node:fs';
import { languageTag, otherLocale } from '#i18n/locales.ts';
import { all, everyPage, fileAt, rootOf, type Page } from './pages.ts';

everyPage({
  'has structured data that parses, of types that are known': (page) => {
    const things = thingsOf(page);
    const told = new Set(things.filter((thing) => '@type' in thing).map((thing) => thing['@id']));
    return things.flatMap((thing) => {
      // A bare @id stands for what is told elsewhere on the page.
      if (Object.keys(thing).join() === '@id' && told.has(thing['@id'])) return [];
      return types.has(String(thing['@type'])) ? [] : [`is ${JSON.stringify(thing).slice(0, 90)}`];
    });
  },
  'says in its structured data which language it is in': (page) => {
    if (!page.lang) return [];
    const tag = languageTag[page.lang];
    return thingsOf(page).flatMap(({ inLanguage, '@type': type }) =>
      inLanguage === undefined || inLanguage === tag ? [] : [`${String(type)} in ${String(inLanguage)}`],
    );
  },
  'names in its structured data only pages and files that are there': (page) => {
    const root = rootOf(page.build);
    const told = thingsOf(page).flatMap((thing) =>
      Object.entries(thing).flatMap(([name, value]) =>
        addresses.has(name) && typeof value === 'string' ? [value] : [],
      ),
    );
    return told.filter((url) => !url.startsWith(root) || !fileAt(page.build, url));
  },
  'has structured data of the entity it is about, and the trail to it': (page) => {
    const collection = sectionOf(page);
    if (!collection || page.noindex) return [];
    const found = new Set(thingsOf(page).map(({ '@type': type }) => String(type)));
    const about = thingsOf(page).find((thing) => thing['@id'] === page.url && 'description' in thing);
    return [
      ...(found.has('BreadcrumbList') ? [] : ['has no trail']),
      ...(collection === 'people' || about ? [] : ['has nothing about itself']),
      ...(kinds[collection]?.some((type) => found.has(type)) ? [] : [`is ${[...found].join()}`]),
    ];
  },
  'has a trail that is the one it shows, and ends with itself': (page) => {
    const trail = thingsOf(page).find((thing) => thing['@type'] === 'BreadcrumbList');
    if (!trail) return [];
    const items = trail.itemListElement as { position: number; item: string }[];
    const shown = all(page, '.breadcrumbs a').map(
      (link) => new URL(link.getAttribute('href') ?? '', page.url).href,
    );
    const told = items.map(({ item }) => item);
    const numbered = items.every(({ position }, index) => position === index + 1);
    return numbered && told.join() === [...shown, page.url].join() ? [] : [told.join()];
  },
  'has a picture for those who share it, which is one': (page) => {
    const image = page.document.querySelector('meta[property="og:image"]')?.getAttribute('content');
    if (!image) return page.path === '/404.html' ? [] : ['has no og:image'];
    const file = fileAt(page.build, image);
    return file && signatures.some((signature) => signature.test(start(file))) ? [] : [image];
  },
  'says to those who share it in which language it is': (page) => {
    if (!page.lang) return [];
    const locale = { zh: 'zh_CN', fr: 'fr_FR' };
    const says = (name: string) =>
      page.document.querySelector(`meta[property="${name}"]`)?.getAttribute('content');
    const other = languageTag[otherLocale(page.lang)] in page.alternates;
    return [
      ...(says('og:locale') === locale[page.lang] ? [] : [`says ${says('og:locale')}`]),
      ...(!other || says('og:locale:alternate') === locale[otherLocale(page.lang)]
        ? []
        : [`names the other as ${says('og:locale:alternate')}`]),
    ];
  },
});

/** Every object in the structured data of a page, however deep. */
function thingsOf(page: Page): Thing[] {
  const blocks = all(page, 'script[type="application/ld+json"]');
  return blocks.flatMap(({ textContent }) => flatten(JSON.parse(textContent ?? '')));
}

function flatten(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap(flatten);
  if (value === null || typeof value !== 'object') return [];
  const inner = Object.values(value).flatMap(flatten);
  return '@graph' in value ? inner : [value as Thing, ...inner];
}

/** Collection of the entity a page is about. */
function sectionOf({ path }: Page): string | undefined {
  const [, , section = '', slug, more] = path.split('/');
  return slug && slug !== 'page' && more === '' ? segments[section] : undefined;
}

function start(file: string): string {
  const bytes = Buffer.alloc(12);
  const handle = openSync(file, 'r');
  readSync(handle, bytes, 0, bytes.length, 0);
  closeSync(handle);
  return bytes.toString('latin1');
}

const signatures = [/^\x89PNG\r\n\x1A\n/, /^\xFF\xD8\xFF/, /^RIFF....WEBP/s];
const addresses = new Set(['@id', 'url', 'item', 'logo', 'image']);
const segments: Record<string, string> = {
  news: 'news',
  actualites: 'news',
  partners: 'partners',
  partenaires: 'partners',
  programmes: 'programmes',
  calls: 'calls',
  'appels-a-projets': 'calls',
  people: 'people',
  personnes: 'people',
};
const kinds: Record<string, readonly string[]> = {
  news: ['NewsArticle'],
  partners: ['Organization'],
  programmes: ['Event', 'Project'],
  calls: ['WebPage'],
  people: ['Person'],
};
const types = new Set([...Object.values(kinds).flat(), 'BreadcrumbList', 'ListItem', 'Place']);

type Thing = Record<string, unknown>;
