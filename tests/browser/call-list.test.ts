import { describe, expect, it } from 'vitest';
import { withBroader } from '#domain/broader.ts';
import { locales, otherLocale } from '#i18n/locales.ts';
import { path } from '#i18n/routes.ts';
import { contentOf } from '../dist/content.ts';
import { callList, cases, items } from './call-list.ts';
import { at, contentSites, open } from './open.ts';

describe.each(cases)('the list of calls of $name in $lang', async (site) => {
  const { lang } = site;
  const { list, calls, terms, say, today, visit, shown, said, state } = await callList(site);

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
    await expect.poll(() => shown(page)).toEqual(french);
    await page.goBack();
    await expect.poll(() => shown(page)).toEqual(whole);
    expect(await page.isChecked('input[value="FR"]')).toBe(false);
    await page.goForward();
    await page.goForward();
    await expect.poll(() => shown(page)).toEqual(ordered);
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
