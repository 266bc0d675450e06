import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { locales } from '#i18n/locales.ts';
import { strings } from '#i18n/index.ts';
import { pathOf } from '#domain/address.ts';
import { contentOf } from '../dist/content.ts';
import { at, fixtureSites, open } from './open.ts';

/** The French side of the call for sensors is filed first; where both must file, it ends the call. */
const sensorsClose = Date.parse('2091-03-26T17:00:00+02:00');
const residenceCloses = Date.parse('2090-06-30T17:00:00+02:00');

const anHour = 3_600_000;

const cases = fixtureSites.flatMap((site) => locales.map((lang) => ({ site, lang })));

describe.each(cases)('matches in $lang, by the clock', async ({ site, lang }) => {
  const content = await contentOf(site.build);
  const addressOf = (collection: 'partners' | 'calls', id: string) =>
    at(site, pathOf(content.find(collection, id) as never, lang));
  const sensors = new URL(addressOf('calls', 'capteurs-eau')).pathname;

  async function visit(address: string, time: number): Promise<Page> {
    const page = await open();
    await page.clock.install({ time });
    await page.goto(address);
    return page;
  }
  const isOffered = (page: Page) => page.locator(`[data-match] a[href="${sensors}"]`).isVisible();

  it('offer a call until it closes, and no longer', async () => {
    const page = await visit(addressOf('partners', 'parc-a'), sensorsClose - anHour);
    expect(await isOffered(page)).toBe(true);
    await page.clock.runFor(anHour);
    expect(await isOffered(page)).toBe(false);
    expect(await page.locator('[data-match]:visible').count()).toBeGreaterThan(2);
  });

  it('leave no empty box when the last call has closed', async () => {
    const page = await visit(addressOf('partners', 'parc-a'), sensorsClose);
    const section = page.locator('.matches');
    expect(await section.isVisible()).toBe(true);
    await section.evaluate((all) => {
      for (const match of all.querySelectorAll('[data-match]:not([data-call-state])'))
        match.remove();
    });
    expect(await section.isVisible()).toBe(false);
  });

  it('concern nobody any more on the page of a call that has closed, which says so', async () => {
    const { note, closed } = strings(lang).matches;
    const address = addressOf('calls', 'residence-2090');
    const page = await visit(address, residenceCloses - anHour);
    expect(await page.locator('.matches .note').innerText()).toBe(note);
    expect(await page.locator('[data-match]:visible').count()).toBe(2);
    await page.clock.runFor(anHour);
    expect(await page.locator('.matches .note').innerText()).toBe(closed);
    expect(await page.locator('[data-match]:visible').count()).toBe(0);
  });
});
