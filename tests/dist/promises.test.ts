import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AnyEntry } from '#domain/entry.ts';
import { locales, type Locale } from '#i18n/locales.ts';
import { path } from '#i18n/routes.ts';
import { pathOf } from '#domain/address.ts';
import { builds } from '../builds.ts';
import { linksOf } from './addresses.ts';
import { contentOf } from './content.ts';
import { feeds } from './feeds.ts';
import { pageAt, rootOf, type Page } from './pages.ts';

/** What the meetings recorded, read from their files, and the pages that must tell of it. */
const cases = await Promise.all(
  builds.map(async (build) => {
    const site = await contentOf(build);
    const builtOn = statSync(join(build.dir, 'index.html')).mtime.toISOString().slice(0, 10);
    const held = site.news.filter(({ facts }) => facts.date <= builtOn);
    const promises = held.flatMap((meeting) =>
      meeting.facts.commitments.map((record) => ({
        meeting,
        record,
        anchor: `${meeting.id}-${record.id}`,
      })),
    );
    const followUps = held.flatMap((later) =>
      later.facts.followUps.map((followUp) => ({ later, ...followUp })),
    );
    return { name: build.name, build, site, promises, followUps };
  }),
);

describe.each(cases)('promises of $name', ({ build, site, promises, followUps }) => {
  const at = (inside: string) => {
    const page = pageAt(build, rootOf(build) + inside.slice(1));
    if (!page) throw new Error(`no page ${inside}`);
    return page;
  };
  const pageOf = (entry: AnyEntry, lang: Locale) => at(pathOf(entry, lang));

  describe.each(locales)('in %s', (lang) => {
    const ledger = at(path.section('commitments', lang));
    const lineOf = (anchor: string) => ledger.document.getElementById(anchor);
    /** The promises that a page leads to, a time each. */
    const ledOn = (page: Page, where = 'main') =>
      linksOf(page)
        .filter(({ element }) => element.closest(where))
        .filter(({ url }) => url && url.href.replace(url.hash, '') === ledger.url)
        .map(({ url }) => url?.hash.slice(1) ?? '');

    it('stand in the ledger, each once', () => {
      expect(promises.length).toBeGreaterThan(5);
      const listed = [...ledger.document.querySelectorAll('[data-ledger] li[id]')];
      expect(listed.map(({ id }) => id).sort()).toEqual(promises.map(({ anchor }) => anchor).sort());
    });

    it('stand on the pages of all whom they name, and of the meeting, each once', () => {
      const wrong = promises.flatMap(({ record, meeting, anchor }) => {
        const named = [
          meeting,
          ...[...record.by, ...record.to].map((id) => site.find('partners', id)),
          ...record.programmes.map((id) => site.find('programmes', id)),
          ...record.calls.map((id) => site.find('calls', id)),
        ];
        return named.flatMap((entry) => {
          const times = entry && ledOn(pageOf(entry, lang), '.promises').filter((to) => to === anchor).length;
          return times === 1 ? [] : [`${anchor} on ${entry?.id}: ${times}`];
        });
      });
      expect(wrong).toEqual([]);
    });

    it('stand on no page of others', () => {
      const others = [...site.partners, ...site.programmes, ...site.calls].flatMap((entry) =>
        ledOn(pageOf(entry, lang), '.promises')
          .map((anchor) => promises.find((promise) => promise.anchor === anchor)?.record)
          .filter((record) => {
            const named = record && [...record.by, ...record.to, ...record.programmes, ...record.calls];
            return !named?.includes(entry.id);
          })
          .map((record) => `${record?.id} on ${entry.id}`),
      );
      expect(others).toEqual([]);
    });

    it('are followed up on both meetings’ pages and in the ledger', () => {
      const wrong = followUps.flatMap(({ later, meeting, commitment }) => {
        const anchor = `${meeting}-${commitment}`;
        const earlier = site.find('news', meeting);
        const target = pageOf(later, lang).url;
        const leads = (line: Element | null | undefined) =>
          [...(line?.querySelectorAll('.history a[href]') ?? [])].some(
            (link) => new URL(link.getAttribute('href') ?? '', ledger.url).href === target,
          );
        const own = earlier && [...pageOf(earlier, lang).document.querySelectorAll('.promises > li')];
        return [
          ...(leads(lineOf(anchor)) ? [] : [`${anchor} in the ledger`]),
          ...(own?.some((line) => leads(line) && line.innerHTML.includes(`#${anchor}"`))
            ? []
            : [`${anchor} on ${meeting}`]),
          ...(ledOn(pageOf(later, lang), '.follow-ups').includes(anchor)
            ? []
            : [`${anchor} on ${later.id}`]),
        ];
      });
      expect(wrong).toEqual([]);
    });

    it('are counted as they are listed, on the ledger and on the home page', () => {
      const figures = (page: Page) =>
        [...page.document.querySelectorAll('.counts > li')].map((item) => [
          item.className,
          Number(item.querySelector('[data-state]')?.textContent),
        ]);
      const counted = Object.fromEntries(figures(ledger));
      const listed = (state: string) =>
        ledger.document.querySelectorAll(`[data-ledger="${state}"] li[id]`).length;
      for (const state of ['overdue', 'open', 'kept']) expect(counted[state]).toBe(listed(state));
      expect(counted.dropped ?? 0).toBe(listed('dropped'));
      expect(figures(at(path.home(lang)))).toEqual(figures(ledger));
    });

    it('show the state of the section they stand in', () => {
      const wrong = [...ledger.document.querySelectorAll('[data-ledger] li[id]')].filter(
        (line) =>
          line.closest('[data-ledger]')?.getAttribute('data-ledger') !==
          line.querySelector('.state [data-state]')?.getAttribute('data-state'),
      );
      expect(wrong.map(({ id }) => id)).toEqual([]);
    });

    describe.each(Object.entries(feeds))('%s of the ledger', (file, readFeed) => {
      const folder = path.section('commitments', lang).split('/').slice(2).join('/');
      const feed = readFeed(build, lang, folder);

      it('has what its format demands, and its own address', () => {
        expect(Object.entries(feed.valid).filter(([, valid]) => !valid)).toEqual([]);
        expect(feed.self).toBe(ledger.url + file);
      });

      it('is named by the ledger, in its head and for readers', () => {
        for (const selector of ['link[rel="alternate"][type]', 'main a[type]'])
          expect(
            [...ledger.document.querySelectorAll(selector)].map(
              (link) => new URL(link.getAttribute('href') ?? '', ledger.url).href,
            ),
          ).toContain(feed.self);
      });

      it('tells of every promise and every follow-up, each under an address of the ledger', () => {
        const events = feed.items.map(({ id }) => id.slice(id.indexOf('#') + 1));
        expect(new Set(events).size).toBe(events.length);
        expect(events).toEqual(
          expect.arrayContaining([
            ...promises.map(({ anchor }) => anchor),
            ...followUps.map(
              ({ later, meeting, commitment, outcome }) =>
                `${meeting}-${commitment}:${outcome}:${later.id}`,
            ),
          ]),
        );
        const lost = feed.items.filter(({ url }) => !lineOf(new URL(url).hash.slice(1)));
        expect(lost).toEqual([]);
      });

      it('can be read anywhere', () => {
        const addresses = feed.items.flatMap(({ content }) => [...content.matchAll(/href="([^"]*)"/g)]);
        expect(addresses.length).toBeGreaterThan(feed.items.length);
        expect(addresses.map(([, url = '']) => url).filter((url) => !pageAt(build, url))).toEqual([]);
      });
    });
  });
});
