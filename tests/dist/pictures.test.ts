import { describe, expect, it } from 'vitest';
import { pathOf } from '#domain/address.ts';
import { cooperation, cooperationYears, participantsOf } from '#domain/cooperation.ts';
import { createSite, type Site } from '#domain/site.ts';
import { timelineOf } from '#domain/timeline.ts';
import { locales, type Locale } from '#i18n/locales.ts';
import { path } from '#i18n/routes.ts';
import { isWorthDrawing } from '#output/pictures/lanes.ts';
import { builds, type Build } from '../builds.ts';
import { contentOf } from './content.ts';
import { everyPage, all, pageAt, pagesOf, rootOf, type Page } from './pages.ts';
import { compressed } from './weight.ts';

/** What a picture may add to a page. */
const budget = 4096;

everyPage({
  'has no picture that weighs more than it tells': (page) =>
    all(page, '.chart, .network')
      .map(({ outerHTML }) => compressed(Buffer.from(outerHTML)))
      .filter((octets) => octets > budget)
      .map((octets) => `${octets} octets`),
  'draws for the eye alone what it also says in words': (page) =>
    all(page, '.chart, .arcs svg')
      .filter((svg) => svg.getAttribute('aria-hidden') !== 'true' || svg.querySelector('a, [tabindex]'))
      .map(({ outerHTML }) => outerHTML.slice(0, 90)),
  'does not list again as related what its timeline lists': (page) => {
    const told = new Set(all(page, '.timeline-section a').map((a) => a.getAttribute('href')));
    return all(page, '.relations a')
      .map((a) => a.getAttribute('href') ?? '')
      .filter((href) => told.has(href));
  },
  'names a meeting once above all that it alone promised': (page) =>
    all(page, 'ul.promises')
      .map((list) => ({
        promises: list.children.length,
        meetings: [...list.querySelectorAll('.details time + a')].map((a) => a.getAttribute('href')),
      }))
      .filter(({ promises, meetings }) => promises > 1 && meetings.length === promises)
      .filter(({ meetings }) => new Set(meetings).size === 1)
      .map(({ meetings }) => `${meetings[0]}`),
});

/**
 * The content as of the last meeting that is shown: when a site was built is not for a test to know,
 * and of a promise only what the meetings held so far said of it is told.
 */
async function siteOf(build: Build): Promise<Site> {
  const days = all(at(build, path.cooperation('fr')), '.held .events time').map(
    (time) => time.getAttribute('datetime') ?? '',
  );
  return createSite(await contentOf(build), new Date(`${days.sort().at(-1)}T12:00:00Z`));
}

const cases = await Promise.all(
  builds.map(async (build) => ({ name: build.name, build, site: await siteOf(build) })),
);

describe.each(cases)('timelines of $name', ({ build, site }) => {
  const entities = [...site.partners, ...site.programmes];

  it.each(locales)('tell in %s all that is dated, and draw what they tell', (lang) => {
    let drawn = 0;
    for (const entity of entities) {
      const events = timelineOf(site, entity);
      const page = at(build, pathOf(entity, lang));
      const told = all(page, '.timeline-section .events > li');
      const expected = events.length < 2 ? [] : events.map(({ from }) => from);
      const days = told.map((line) => line.querySelector('time')?.getAttribute('datetime'));
      expect({ page: page.path, days }).toEqual({ page: page.path, days: expected });
      const numbers = all(page, '.chart .number').map(({ textContent }) => Number(textContent));
      expect(numbers.sort((a, b) => a - b)).toEqual(
        isWorthDrawing(events) ? told.map((_, index) => index + 1) : [],
      );
      drawn += Math.sign(numbers.length);
    }
    expect(drawn).toBeGreaterThan(0);
  });

  it.each(locales)('lead in %s from each event to its page, save from that page', (lang) => {
    for (const entity of entities) {
      const page = at(build, pathOf(entity, lang));
      const targets = all(page, '.timeline-section .events > li').map((line) => hrefIn(page, line));
      const expected = timelineOf(site, entity).map((event) => {
        if (event.kind === 'commitment')
          return `${path.section('commitments', lang)}#${event.of[0]?.anchor}`;
        return event.of === entity ? undefined : pathOf(event.of, lang);
      });
      expect(targets).toEqual(expected.length < 2 ? [] : expected);
    }
  });
});

describe.each(cases)('the cooperation of $name', ({ build, site }) => {
  const views = (lang: Locale) =>
    [undefined, ...cooperationYears(site)].map((year) => ({
      year,
      page: at(build, path.cooperation(lang, year)),
    }));

  it.each(locales)('counts in %s exactly the meetings that two had together', (lang) => {
    for (const { year, page } of views(lang)) {
      const { pairs, meetings } = cooperation(site, year);
      const rows = all(page, 'tbody tr').map((row) => ({
        parties: [...row.querySelectorAll('th a')].map((link) => inside(page, link)),
        count: Number(row.querySelector('td')?.textContent),
        meetings: [...row.querySelectorAll('li a')].map((link) => inside(page, link)),
      }));
      expect(rows).toEqual(
        pairs.map((pair) => ({
          parties: [pathOf(pair.a, lang), pathOf(pair.b, lang)],
          count: pair.meetings.length,
          meetings: pair.meetings.map((meeting) => pathOf(meeting, lang)),
        })),
      );
      expect(all(page, '.network path')).toHaveLength(pairs.length);
      const listed = all(page, '.held .events a').map((link) => inside(page, link));
      expect(listed).toEqual(meetings.map((meeting) => pathOf(meeting, lang)));
    }
  });

  it.each(locales)('is true in %s of every pair, read from the entries', (lang) => {
    for (const row of all(at(build, path.cooperation(lang)), 'tbody tr')) {
      const parties = [...row.querySelectorAll('th a')].map((link) => link.getAttribute('href'));
      for (const link of row.querySelectorAll('li a')) {
        const meeting = site.news.find(
          (entry) => rootOf(build) + pathOf(entry, lang).slice(1) === new URL(link.getAttribute('href') ?? '', rootOf(build)).href,
        );
        expect(['meeting', 'visit', 'event']).toContain(meeting?.facts.kind);
        const present = meeting ? participantsOf(site, meeting) : [];
        const hrefs = present.map((partner) => build.base + pathOf(partner, lang).slice(1));
        for (const party of parties) expect(hrefs).toContain(party);
      }
    }
  });

  it.each(locales)('names in %s every partner once, drawn or in a sentence', (lang) => {
    for (const { page } of views(lang)) {
      const named = all(page, '.network a, .cooperation aside a').map((link) => inside(page, link));
      expect(named.sort()).toEqual(site.partners.map((partner) => pathOf(partner, lang)).sort());
    }
  });

  it.each(locales)('leads in %s from every year to every other', (lang) => {
    const folder = path.cooperation(lang);
    const pages = pagesOf(build).filter((page) => page.path.startsWith(folder));
    const paths = pages.map((page) => page.path).sort();
    expect(paths).toEqual(views(lang).map(({ page }) => page.path).sort());
    for (const page of pages) {
      const links = all(page, 'main nav a[href*="/cooperation/"]');
      expect(links.map((link) => inside(page, link)).sort()).toEqual(paths.length > 1 ? paths : []);
      const current = links.filter((link) => link.getAttribute('aria-current') === 'page');
      expect(current.map((link) => inside(page, link))).toEqual(paths.length > 1 ? [page.path] : []);
    }
  });

  it.each(locales)('is found in %s from the home page, the partners and each of them who is part of it', (lang) => {
    const leads = (page: Page) =>
      all(page, 'main a').some((link) => inside(page, link) === path.cooperation(lang));
    const { members } = cooperation(site);
    expect(members.length).toBeGreaterThan(0);
    for (const inner of [path.home(lang), path.section('partners', lang)])
      expect(leads(at(build, inner))).toBe(true);
    for (const partner of site.partners)
      expect(leads(at(build, pathOf(partner, lang)))).toBe(members.includes(partner));
  });
});

function at(build: Build, inner: string): Page {
  const page = pageAt(build, rootOf(build) + inner.slice(1));
  if (!page) throw new Error(`no page ${inner}`);
  return page;
}

function inside(page: Page, link: Element): string {
  const { href } = new URL(link.getAttribute('href') ?? '', page.url);
  return `/${href.slice(rootOf(page.build).length)}`;
}

function hrefIn(page: Page, element: Element): string | undefined {
  const link = element.querySelector('a');
  return link ? inside(page, link) : undefined;
}
