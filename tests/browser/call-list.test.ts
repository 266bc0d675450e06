import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { callState } from '#domain/calls.ts';
import { byUrgency } from '#domain/order.ts';
import { strings } from '#i18n/index.ts';
import { locales, otherLocale } from '#i18n/locales.ts';
import { path } from '#i18n/routes.ts';
import { withBroader } from '#domain/broader.ts';
import { contentOf } from '../dist/content.ts';
import { at, contentSites, listen, open, sites } from './open.ts';

const dated = sites.filter(({ name }) => name === 'fixtures');
const cases = dated.flatMap((site) => locales.map((lang) => ({ ...site, lang })));
const items = '.call-cards > li:visible';

describe.each(cases)('the list of calls of $name in $lang', async ({ lang, ...site }) => {
  const { calls, terms } = await contentOf(site.build);
  const list = at(site, path.section('calls', lang));
  const say = strings(lang).callList;
  const today = '2026-06-01T12:00:00Z';

  async function visit(query = '', { width = 1280, now = today } = {}): Promise<Page> {
    const page = await open({ viewport: { width, height: 900 }, bypassCSP: true });
    await page.clock.install({ time: new Date(now) });
    await page.addInitScript(axe.source);
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
  const state = (id: string, now: string) => {
    const call = calls.find((each) => each.id === id);
    return call && callState(call.facts, new Date(now));
  };

  it('is whole without JavaScript, with nothing to press', async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(`${list}?state=closed`);
    expect(await page.locator(items).count()).toBe(calls.length);
    expect(await page.locator('call-list input:visible, call-list summary:visible').count()).toBe(
      0,
    );
    expect(await said(page)).toBe(say.sentence({ count: calls.length }));
  });

  it('is filtered from the keyboard alone, says so, and keeps the focus', async () => {
    const page = await visit();
    const box = page.locator('input[name="sector"][value="environnement"]');
    await page.focus('call-list summary');
    let steps = 0;
    for (; steps < 30 && !(await box.evaluate((one) => one === document.activeElement)); steps += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    const below = calls.filter(({ facts }) =>
      withBroader(terms, facts.sectors).includes('environnement'),
    );
    expect(below.every(({ facts }) => !facts.sectors.includes('environnement'))).toBe(true);
    expect(await shown(page)).toEqual(below.map(({ id }) => id));
    const sectors = [terms.environnement?.name[lang] ?? ''];
    expect(await said(page)).toBe(say.sentence({ count: below.length, sectors }));
    expect(page.url()).toBe(`${list}?sector=environnement`);
    expect(await box.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await page.getAttribute('.language-switch', 'href')).toBe(
      `${at(site, path.section('calls', otherLocale(lang)))}?sector=environnement`,
    );
  });

  it('goes back and forth through what was asked', async () => {
    const page = await visit();
    const whole = await shown(page);
    await page.check('input[value="FR"]');
    const french = await shown(page);
    await page.check('input[value="deadline"]');
    const ordered = await shown(page);
    expect(page.url()).toBe(`${list}?country=FR&sort=deadline`);
    expect(french.length).toBeLessThan(whole.length);
    expect(ordered.toSorted()).toEqual(french.toSorted());
    expect(ordered).not.toEqual(french);
    await page.goBack();
    expect(await shown(page)).toEqual(french);
    await page.goBack();
    expect(await shown(page)).toEqual(whole);
    expect(await page.isChecked('input[value="FR"]')).toBe(false);
    await page.goForward();
    await page.goForward();
    expect(await shown(page)).toEqual(ordered);
    expect(await page.isChecked('input[value="deadline"]')).toBe(true);
    await page.click('.clear');
    expect(await shown(page)).toHaveLength(whole.length);
    expect(page.url()).toBe(`${list}?sort=deadline`);
    expect(await page.locator('.clear').isVisible()).toBe(false);
  });

  it('opens as it was sent, and ignores what it does not know', async () => {
    const page = await visit(
      '?state=open&country=FR&country=XX&sector=toString&colour=red&sort=price',
    );
    const open = calls.filter(
      ({ id, facts }) =>
        facts.countries.includes('FR') && /open|closing/.test(state(id, today) ?? ''),
    );
    expect((await shown(page)).toSorted()).toEqual(open.map(({ id }) => id).toSorted());
    const countries = [lang === 'fr' ? 'de France' : '法国'];
    expect(await said(page)).toBe(
      say.sentence({ count: open.length, states: ['open'], countries }),
    );
    expect(
      await page
        .locator('call-list :checked')
        .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value)),
    ).toEqual(['urgency', 'open', 'FR']);
  });

  it('offers beside each value what it would leave, and nothing that leads nowhere', async () => {
    const page = await visit('?state=closed');
    const boxes = page.locator('call-list label:has([type="checkbox"]):visible');
    const offered = await boxes.evaluateAll((all) =>
      all.map((label) => ({
        count: Number(label.querySelector('.count')?.textContent),
        name: label.querySelector('input')?.name ?? '',
        value: label.querySelector('input')?.value ?? '',
      })),
    );
    expect(offered.length).toBeGreaterThan(4);
    for (const { count, name, value } of offered) {
      expect(count).toBeGreaterThan(0);
      const query = name === 'state' ? `?state=${value}` : `?state=closed&${name}=${value}`;
      await page.evaluate((address) => {
        history.pushState(null, '', address);
        dispatchEvent(new PopStateEvent('popstate'));
      }, query);
      expect([name, value, (await shown(page)).length]).toEqual([name, value, count]);
    }
  });

  it('says honestly that nothing answers, and leads back', async () => {
    const page = await visit('?state=announced&country=FR');
    expect(await shown(page)).toEqual([]);
    expect(await page.locator('.empty').isVisible()).toBe(true);
    await page.getByRole('link', { name: say.all }).click();
    expect(await shown(page)).toHaveLength(calls.length);
    expect(page.url()).toBe(list);
    expect(await page.locator('.empty').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
  });

  it('follows a call that closes while the page lies open', async () => {
    const before = '2091-03-24T15:59:30Z';
    const after = '2091-03-24T16:00:30Z';
    const page = await visit('?state=open', { now: before });
    const openAt = (now: string) =>
      byUrgency(calls, new Date(now))
        .map(({ id }) => id)
        .filter((id) => /open|closing/.test(state(id, now) ?? ''));
    expect(await shown(page)).toEqual(openAt(before));
    expect(openAt(before)).toContain('bourses-mobilite');
    await page.clock.runFor(60_000);
    expect(openAt(after)).not.toContain('bourses-mobilite');
    expect(await shown(page)).toEqual(openAt(after));
    expect(await said(page)).toBe(say.sentence({ count: openAt(after).length, states: ['open'] }));
  });

  it.each([
    ['stays on a call that moves', '', 'link'],
    ['goes to the sentence from a call that goes', '?state=closing', 'status'],
  ])('loses no focus when a call closes: it %s', async (_, query, role) => {
    const page = await visit(query, { now: '2091-03-24T15:59:30Z' });
    const before = await shown(page);
    await page.locator('[data-call*="bourses-mobilite"] a').focus();
    await page.clock.runFor(60_000);
    expect(await shown(page)).not.toEqual(before);
    const focused = page.locator(':focus');
    expect(await focused.count()).toBe(1);
    expect(
      await focused.evaluate((one) => (one.matches('[role="status"]') ? 'status' : 'link')),
    ).toBe(role);
  });

  it.each(['', '?state=open&sector=eau', '?state=announced&country=FR', '?partner=chambre-essai'])(
    'is accessible at %j, fits, and asks nobody else',
    async (query) => {
      const page = await visit(query);
      const heard = listen(page, site);
      const found: string[] = [];
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 900 });
        const summary = page.locator('.filters:not([open]) summary');
        if (await summary.isVisible()) await summary.click();
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        if (wide > width) found.push(`${wide} px wide at ${width} px`);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          const { violations } = await page.evaluate(() =>
            (window as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] }),
          );
          found.push(
            ...violations.map(({ id, nodes }) => `${width} ${colorScheme} ${id} ${nodes[0]?.html}`),
          );
        }
      }
      expect([...found, ...heard]).toEqual([]);
    },
  );

  it('tags in its sentence the names that are in the other language', async () => {
    const page = await visit('?partner=chambre-essai');
    const tagged = await page.locator('call-list [role="status"] [lang]').allTextContents();
    expect(tagged.length).toBe(lang === 'zh' ? 1 : 0);
    expect(await said(page)).toContain('Chambre d’essai');
  });

  it('prints what was asked and what answers, without the boxes', async () => {
    const page = await visit('?state=closed');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('call-list [role="status"]').isVisible()).toBe(true);
    expect(await page.locator(items).count()).toBeGreaterThan(0);
    expect(await page.locator('call-list input:visible').count()).toBe(0);
    expect(await page.locator('call-list a[data-all]:visible').count()).toBe(0);
  });
});

describe.each(contentSites)('the list of calls of $name', (site) => {
  it.each(locales)('has nothing to choose where nothing can be told apart, in %s', async (lang) => {
    const { calls } = await contentOf(site.build);
    const page = await open();
    await page.goto(at(site, path.section('calls', lang)));
    expect(await page.locator('.call-cards > li').count()).toBe(calls.length);
    expect(await page.locator('main input, main details, main [role="status"]').count()).toBe(0);
  });
});
