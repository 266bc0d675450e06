import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { locales } from '#i18n/locales.ts';
import { headerRules, headersFor } from '#output/headers.ts';
import { builds } from '../builds.ts';
import { calendarProperty, eventsOf, faultsOf } from '../calendars.ts';
import { linksOf } from './addresses.ts';
import { contentOf } from './content.ts';
import { all, fileAt, pagesOf, rootOf } from './pages.ts';

describe.each(builds)('calendars of $name', (build) => {
  const files = globSync('*/{calendar.ics,calendar/**/*.ics}', { cwd: build.dir }).map((file) =>
    file.replaceAll(sep, '/'),
  );
  const read = (file: string) => readFileSync(join(build.dir, file), 'utf8');

  it('are valid, every one', () => {
    expect(files.length).toBeGreaterThan(10);
    const faults = files.flatMap((file) => faultsOf(read(file)).map((fault) => `${file} ${fault}`));
    expect(faults).toEqual([]);
  });

  it('know their own address', () => {
    const wrong = files.filter((file) => {
      const source = calendarProperty(read(file), 'SOURCE');
      const isAlone = /\/(events|deadlines|openings)\//.test(file);
      return source !== (isAlone ? undefined : rootOf(build) + file);
    });
    expect(wrong).toEqual([]);
  });

  it('lead to pages that are there', () => {
    const pages = files.flatMap((file) => eventsOf(read(file)).map(({ URL: url }) => url ?? file));
    expect([...new Set(pages)].filter((url) => !fileAt(build, url))).toEqual([]);
  });

  it('are said to be calendars, may be read by any site and are asked for again', () => {
    const rules = headerRules(build.base);
    const wrong = files.filter((file) => {
      const headers = headersFor(build.base + file, rules);
      return (
        headers['Content-Type'] !== 'text/calendar; charset=utf-8' ||
        headers['Access-Control-Allow-Origin'] !== '*' ||
        !headers['Cache-Control']?.includes('must-revalidate')
      );
    });
    expect(wrong).toEqual([]);
  });

  it.each(locales)('of everything holds every date of every call in %s', async (lang) => {
    const { calls } = await contentOf(build);
    const due = calls.flatMap(({ facts }) => facts.deadlines.map(({ at }) => Date.parse(at)));
    const starts = eventsOf(read(`${lang}/calendar.ics`)).map(({ DTSTART = '' }) =>
      Date.parse(DTSTART.replace(/^(....)(..)(..)T(..)(..)(..)Z$/, '$1-$2-$3T$4:$5:$6Z')),
    );
    expect(due.filter((at) => !starts.includes(at))).toEqual([]);
    expect(due.length > 0).toBe(build.name === 'fixtures');
  });

  it('are offered to read, to follow and to scan by one name', () => {
    const wrong = pagesOf(build).flatMap((page) =>
      all(page, '[data-calendar]').flatMap((offer) => {
        const address = offer.querySelector('[data-address]')?.textContent?.trim() ?? '';
        const code = offer.querySelector('img')?.getAttribute('src') ?? '';
        const webcal = offer.querySelector('a[href^="webcal:"]')?.getAttribute('href') ?? '';
        const name = address.slice(rootOf(build).length).replace('calendar/', '').replace('.ics', '');
        return fileAt(build, address)?.endsWith('.ics') &&
          webcal.replace(/^webcal:/, new URL(address).protocol) === address &&
          new URL(code, page.url).href === `${rootOf(build)}${name.replace('/', '/qr/')}.svg`
          ? []
          : [`${address} ${webcal} ${code} on ${page.path}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('of which a head speaks are there', () => {
    const named = pagesOf(build).flatMap((page) =>
      all(page, 'link[rel="alternate"][type="text/calendar"]').map(
        (link) => new URL(link.getAttribute('href') ?? '', page.url).href,
      ),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((url) => !fileAt(build, url))).toEqual([]);
  });

  it('are reached from every page', () => {
    const without = pagesOf(build)
      .filter(({ lang }) => lang)
      .filter((page) => {
        const name = { zh: 'subscribe', fr: 'abonnements' }[page.lang ?? 'zh'];
        const target = `${rootOf(build)}${page.lang}/${name}/`;
        return !linksOf(page).some(({ url }) => url?.href === target);
      });
    expect(without.map(({ path }) => path)).toEqual([]);
  });
});
