import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { strings } from '#i18n/index.ts';
import { locales } from '#i18n/locales.ts';
import { path } from '#i18n/routes.ts';
import { pathOf } from '#domain/address.ts';
import { contentOf } from '../dist/content.ts';
import { at, fixtureSites, open } from './open.ts';

/** The French side of the call for sensors is filed first; where both must file, it ends the call. */
const sensorsClose = Date.parse('2091-03-26T17:00:00+02:00');
const status = '[data-search-status]';

const anHour = 3_600_000;

const cases = fixtureSites.flatMap((site) => locales.map((lang) => ({ site, lang })));

describe.each(cases)('the search in $lang, by the clock', async ({ site, lang }) => {
  const content = await contentOf(site.build);
  const say = strings(lang);
  const hit = (page: Page, id: string) => {
    const { pathname } = new URL(at(site, pathOf(content.find('calls', id) as never, lang)));
    return page.locator(`[data-search-results] > li:has(> a[href="${pathname}"])`);
  };
  const stateOf = (page: Page, id: string) => hit(page, id).locator('.state').innerText();

  async function search(query: string, time: number): Promise<Page> {
    const page = await open();
    await page.clock.install({ time });
    await page.goto(`${at(site, path.section('search', lang))}${query}`);
    await page.waitForSelector(`${status}[data-state="done"]`);
    return page;
  }
  const sensors = `?q=${encodeURIComponent(lang === 'zh' ? '传感器' : 'capteurs')}`;

  it('says a call closed from the first deadline on that counts, not from the last', async () => {
    const before = await search(sensors, sensorsClose - anHour);
    expect(await stateOf(before, 'capteurs-eau')).toBe(say.calls.state.closing);
    expect(await hit(before, 'capteurs-eau').locator('.deadline').count()).toBe(1);
    const after = await search(sensors, sensorsClose);
    expect(await stateOf(after, 'capteurs-eau')).toBe(say.calls.state.closed);
    expect(await hit(after, 'capteurs-eau').locator('.deadline').count()).toBe(0);
  });

  it('filters and counts by the state of the moment', async () => {
    const filtered = `${sensors}&state=closing`;
    const before = await search(filtered, sensorsClose - anHour);
    expect(await hit(before, 'capteurs-eau').count()).toBe(1);
    const after = await search(filtered, sensorsClose);
    expect(await hit(after, 'capteurs-eau').count()).toBe(0);
  });

  it('turns while its results are looked at, and leaves the reader where they were', async () => {
    const page = await search(sensors, sensorsClose - anHour);
    await hit(page, 'capteurs-eau').locator('> a').focus();
    expect(await stateOf(page, 'capteurs-eau')).toBe(say.calls.state.closing);
    await page.clock.runFor(anHour);
    await hit(page, 'capteurs-eau').getByText(say.calls.state.closed).waitFor();
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    expect(focused).toBe(await hit(page, 'capteurs-eau').locator('> a').getAttribute('href'));
  });
});
