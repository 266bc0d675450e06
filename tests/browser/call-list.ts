import type { Page } from 'playwright-core';
import { callState } from '#domain/calls.ts';
import { strings } from '#i18n/index.ts';
import { locales } from '#i18n/locales.ts';
import { path } from '#i18n/routes.ts';
import { contentOf } from '../dist/content.ts';
import { at, fixtureSites, open } from './open.ts';

export const cases = fixtureSites.flatMap((site) => locales.map((lang) => ({ ...site, lang })));
export const items = '.call-cards > li:visible';

/** The list of calls of a site in a language: how to visit it, and what it shows and says then. */
export async function callList({ lang, ...site }: (typeof cases)[number]) {
  const { calls, terms } = await contentOf(site.build);
  const list = at(site, path.section('calls', lang));
  const say = strings(lang).callList;
  const today = Date.parse('2026-06-01T12:00:00Z');

  async function visit(query = '', { width = 1280, now = today } = {}): Promise<Page> {
    const page = await open({ viewport: { width, height: 900 }, bypassCSP: true });
    await page.clock.install({ time: now });
    await page.goto(list + query);
    await page.waitForFunction(() => document.querySelector('call-list:defined'));
    return page;
  }
  const shown = (page: Page) =>
    page
      .locator(items)
      .evaluateAll((all) =>
        all.map((one) => JSON.parse((one as HTMLElement).dataset.call ?? '').id),
      );
  const said = (page: Page) => page.textContent('call-list [role="status"]');
  const state = (id: string, now: number) => {
    const call = calls.find((each) => each.id === id);
    return call && callState(call.facts, new Date(now));
  };
  return { list, calls, terms, say, today, visit, shown, said, state };
}
