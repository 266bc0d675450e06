import { getImage } from 'astro:assets';
import { getEntry, render } from 'astro:content';
import { cooperationYears } from '#domain/cooperation.ts';
import { bodyOn, type Body, type Illustrated } from '#bodies/body.ts';
import type { Assembled } from '#domain/assemble.ts';
import type { AnyEntry, Page } from '#domain/entry.ts';
import { slugOf, wordsFor } from '#domain/entry.ts';
import { byId } from '#domain/order.ts';
import { createSite, type Site } from '#domain/site.ts';
import { locales, type Locale } from '#i18n/locales.ts';
import { siteUrl } from '#i18n/url.ts';
import { sections, type EntrySection } from '#i18n/routes.ts';
import type { Review } from '#output/staff/page.ts';
import { readShelf, wholeOn } from '#source/shelf.ts';

/**
 * The one door to the content: everything a page or a feed may ask. The whole, related once: in a
 * build for all pages, in development until the content has another version.
 */
export async function getSite(): Promise<Site> {
  const { isPreview, version } = await getStanding();
  if (!known || known.version !== version) known = { version, site: loadSite(isPreview) };
  return known.site;
}
let known: { version: string; site: Site } | undefined;

async function getStanding() {
  const entry = await getEntry('content', 'content');
  if (!entry) throw new Error('content: npm run check');
  return entry.data;
}

function loadSite(isPreview: boolean): Site {
  const shelf = wholeOn('content', isPreview);
  const { record, pages, ...parts } = readShelf<Assembled['parts']>(shelf);
  if (!record) throw new Error('site.yml: npm run check');
  return createSite({ ...parts, record, pages: byId(pages) }, new Date());
}

/** What the check says of the content, and how originals changed since they were translated. */
export async function getReview(): Promise<Review> {
  return readShelf<Review>(wholeOn('review', (await getStanding()).isPreview));
}

/** Body of an entry in a language, or in its original language when it has no translation. */
export async function getBody(entry: Exclude<AnyEntry, Page>, lang: Locale): Promise<Illustrated> {
  const data = (await getEntry(entry.collection, entry.id))?.data;
  const own = wordsFor(entry, lang).lang;
  const key = data?.bodies[own];
  // Of a text that the check refuses there is none; a build does not come to this.
  const body = key ? readShelf<Body>(bodyOn(key)) : { lang: own, blocks: [] };
  return { ...body, pictures: data?.pictures ?? {} };
}

/** The same of a page about the portal, as a component that takes others by name. */
export async function getText(page: Page, lang: Locale) {
  const id = `pages/${page.id}/${wordsFor(page, lang).lang}`;
  const text = await getEntry('texts', id);
  if (!text) throw new Error(`No text for ${id}`);
  return render(text);
}

/** The picture of an entry, ready for Astro's image pipeline, with its text in the language. */
export async function getCover(entry: AnyEntry, lang: Locale) {
  const image = (await getEntry(entry.collection, entry.id))?.data.cover;
  if (!image) return undefined;
  const preview = await getImage({ src: image, width: 1200, format: 'jpeg' });
  const share = new URL(preview.src, siteUrl).href;
  return { image, alt: wordsFor(entry, lang).coverAlt ?? '', share };
}

/** Paths of every entry of a section in both languages; the page gets `lang` and `entry`. */
export async function entryPaths<S extends Exclude<EntrySection, 'people'>>(section: S) {
  const list = (await getSite())[section] as Site[S];
  return locales.flatMap((lang) =>
    (list as readonly Site[S][number][]).map((entry) => ({
      params: { lang, [section]: sections[section][lang], slug: slugOf(entry, lang) },
      props: { lang, entry },
    })),
  );
}

export async function personPaths() {
  const { people } = await getSite();
  return locales.flatMap((lang) =>
    people.map((person) => ({
      params: { lang, people: sections.people[lang], slug: person.id },
      props: { lang, person },
    })),
  );
}

/**
 * Paths of every page of every list; the page gets its slice of the section's entities. Calls, which
 * a reader filters, are all on one page of their own.
 */
export async function listPaths() {
  const content = await getSite();
  return locales.flatMap((lang) =>
    (['news', 'partners', 'programmes', 'people'] as const).flatMap((section) => {
      const total = Math.max(1, Math.ceil(content[section].length / pageSize));
      return Array.from({ length: total }, (_, index) => ({
        params: {
          lang,
          section: sections[section][lang],
          page: index === 0 ? undefined : `page/${index + 1}`,
        },
        props: {
          lang,
          section,
          page: index + 1,
          total,
          entities: content[section].slice(index * pageSize, (index + 1) * pageSize),
        },
      }));
    }),
  );
}

export async function pagePaths() {
  const { pages } = await getSite();
  return locales.flatMap((lang) =>
    pages.map((entry: Page) => ({
      params: { lang, page: slugOf(entry, lang) },
      props: { lang, entry },
    })),
  );
}

/** A section that is one page a language. */
export const sectionPaths = (
  section: 'calls' | 'commitments' | 'subscribe' | 'search' | 'translations',
) =>
  locales.map((lang) => ({
    params: { lang, [section]: sections[section][lang] },
    props: { lang },
  }));

/** The overview of the cooperation: all years, then one page a year. */
export async function cooperationPaths() {
  const years = cooperationYears(await getSite());
  return locales.flatMap((lang) =>
    [undefined, ...years].map((year) => ({
      params: { lang, cooperation: sections.cooperation[lang], year },
      props: { lang, year },
    })),
  );
}

export const languagePaths = () => locales.map((lang) => ({ params: { lang }, props: { lang } }));

/** Entities on one page of a list. */
const pageSize = 12;
