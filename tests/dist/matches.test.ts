import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pathOf } from '#domain/address.ts';
import type { Call, Partner } from '#domain/entry.ts';
import { locales, type Locale } from '#i18n/locales.ts';
import { fragmentOf } from '#search/indexing/proof.ts';
import type { PageRecord, TableFiles } from '#search/tables.ts';
import { builds, type Build } from '../builds.ts';
import { linksOf } from './addresses.ts';
import { contentOf } from './content.ts';
import { all, everyPage, pageAt, rootOf, type Page } from './pages.ts';

const cases = await Promise.all(
  builds.map(async (build) => ({ name: build.name, build, site: await contentOf(build) })),
);
const places = cases.flatMap((each) => locales.map((lang) => ({ ...each, lang })));

describe.each(places)('matches of $name in $lang', ({ build, site, lang }) => {
  const parties: Party[] = [...site.partners, ...site.calls];
  const pageOf = (party: Party) => pageAt(build, rootOf(build) + pathOf(party, lang).slice(1)) as Page;
  /** As the page of the call says it, on the day of the build. */
  const isClosed = (party: Party) =>
    all(pageOf(party), 'header [data-call-state]')[0]?.getAttribute('data-call-state') === 'closed';

  /** All that is part of a term, itself included: found from above, by going on until nothing is new. */
  const within = (term: string) => {
    const found = new Set([term]);
    for (let before = 0; before < found.size; ) {
      before = found.size;
      for (const [id, { broader }] of Object.entries(site.terms))
        if (broader && found.has(broader)) found.add(id);
    }
    return found;
  };
  const touch = (some: readonly string[], others: readonly string[]) =>
    some.some((a) => others.some((b) => within(a).has(b) || within(b).has(a)));
  const belong = (a: Party, b: Party) => {
    const sectors = a.collection === 'calls' ? a.facts.sectors : [];
    return (
      touch(a.facts.offers, b.facts.seeks) || touch(sectors, [...b.facts.offers, ...b.facts.seeks])
    );
  };
  const dueOn = (party: Party) => {
    const { partners, calls } = site.related(party);
    const named = new Set<Party>([party, ...partners, ...calls]);
    return parties.filter(
      (other) =>
        !named.has(other) &&
        (party.collection === 'partners' || other.collection === 'partners') &&
        (belong(party, other) || belong(other, party)) &&
        ![party, other].some(isClosed),
    );
  };

  it('are all that follow from what is declared, and no others', () => {
    const wrong = parties.flatMap((party) => {
      const shown = shownOn(pageOf(party)).map(({ href }) => href);
      const due = dueOn(party).map((other) => rootOf(build) + pathOf(other, lang).slice(1));
      const odd = new Set(shown).symmetricDifference(new Set(due));
      return [...odd].map((href) => `${party.id}: ${due.includes(href) ? 'misses' : 'shows'} ${href}`);
    });
    expect(wrong).toEqual([]);
  });

  it('each have a reason, which names a claim of the one that is shown', () => {
    const wrong = parties.flatMap((party) =>
      shownOn(pageOf(party)).flatMap(({ href, reasons }) => {
        const other = parties.find((one) => href === rootOf(build) + pathOf(one, lang).slice(1));
        const names = claimsOf(other as Party).map((id) => letters(site.terms[id]?.name[lang]));
        return reasons.length > 0 && reasons.every((text) => names.some((name) => letters(text).includes(name)))
          ? []
          : [`${party.id}: ${href} ${reasons.join(' | ')}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('are not what the search finds a page by', () => {
    const headings = new Set(
      parties.flatMap((party) => all(pageOf(party), '.matches h2')).map((h2) => h2.textContent?.trim()),
    );
    const texts = parties.map((party) => indexed(build, lang, pathOf(party, lang)));
    for (const heading of headings)
      expect(texts.filter((text) => text?.includes(heading as string))).toEqual([]);
  });
});

describe.each(cases)('the pages of $name', ({ name, site }) => {
  it('show matches where there are any to show', () => {
    const claims = [...site.partners, ...site.calls].flatMap(claimsOf);
    expect(claims.length > 0).toBe(name === 'fixtures');
  });
});

everyPage({
  'has no empty box of matches': (page) =>
    all(page, '.matches')
      .filter((section) => section.querySelector('[data-match] a') === null)
      .map(({ outerHTML }) => outerHTML),
});

function shownOn(page: Page): { href: string; reasons: string[] }[] {
  return linksOf(page)
    .filter(({ element }) => element.parentElement?.matches('[data-match] > .who'))
    .map(({ url, element }) => ({
      href: url?.href ?? '',
      reasons: [...(element.closest('[data-match]')?.querySelectorAll('ul > li:not(:has(a))') ?? [])].map(
        ({ textContent }) => textContent ?? '',
      ),
    }));
}

/** The text that the search has of a page; none of one without a translation. */
function indexed(build: Build, lang: Locale, path: string): string | undefined {
  const read = <T>(file: string) => JSON.parse(readFileSync(join(build.dir, file), 'utf8')) as T;
  const tables = read<TableFiles>('pagefind/tables.json');
  const record = read<PageRecord[]>(tables[`records-${lang}`]).find((each) => each.path === path);
  if (!record) return undefined;
  const file = join(build.dir, `pagefind/${lang}/fragment/${record.id}.pf_fragment`);
  return fragmentOf(readFileSync(file)).content.replaceAll('\u200B', '');
}

const claimsOf = ({ facts }: Party) => [
  ...facts.offers,
  ...facts.seeks,
  ...('sectors' in facts ? facts.sectors : []),
];

/** Typography may change marks and spaces between the file and the page. */
const letters = (text = '') => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

type Party = Call | Partner;
