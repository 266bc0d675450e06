import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { strings } from '#i18n/index.ts';
import { languageTag, locales, otherLocale } from '#i18n/locales.ts';
import { path } from '#i18n/routes.ts';
import { examineUnfolded } from './examine.ts';
import { at, open, sites } from './open.ts';
import { standIn } from './stand-in.ts';

/** Each build in one language: the words come from the dictionary, the rest is the same. */
const cases = sites.map((site, index) => ({ ...site, lang: locales[index % 2] ?? 'zh' }));
const status = '[data-search-status]';
const done = `${status}[data-state="done"]`;
const hits = '[data-search-results] > li[data-lang]';

describe.each(cases)('the search page of $name in $lang', ({ lang, ...site }) => {
  const list = at(site, path.section('search', lang));
  const say = strings(lang).search;

  async function visit(query: string, width = 1280): Promise<Page> {
    const page = await open({ viewport: { width, height: 900 }, bypassCSP: true });
    await standIn(page);
    await page.goto(list + query);
    await page.waitForSelector(query ? done : `${status}[data-state="idle"]`);
    return page;
  }
  const says = (page: Page, text: string) => page.locator(done, { hasText: text }).waitFor();

  it('writes its filters into the address, says them, and takes them back', async () => {
    const page = await visit('?q=many');
    await says(page, say.count(25, 'many'));
    await page.getByLabel(strings(lang).sections.news.title).check();
    const news = say.count(12, 'many', say.among({ types: ['news'] }));
    await says(page, news);
    expect(page.url()).toBe(`${list}?q=many&type=news`);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('value'))).toBe('news');
    await page.getByLabel('2025').check();
    await says(page, say.count(12, 'many', say.among({ types: ['news'], years: ['2025'] })));
    expect(page.url()).toBe(`${list}?q=many&type=news&year=2025`);
    await page.goBack();
    await says(page, news);
    expect(await page.getByLabel('2025').isChecked()).toBe(false);
    await page.click('.clear');
    await says(page, say.count(25, 'many'));
    expect(page.url()).toBe(`${list}?q=many`);
    await page.goBack();
    await says(page, news);
    expect(await page.locator('[name="type"]:checked').count()).toBe(1);
  });

  it('opens as it was sent', async () => {
    const page = await visit('?q=many&type=calls&year=2024&sort=deadline');
    const among = say.among({ types: ['calls'], years: ['2024'] });
    expect(await page.textContent(status)).toBe(say.count(12, 'many', among));
    const chosen = await page
      .locator('.filters :checked')
      .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
    expect(chosen).toEqual(['deadline', 'calls', '2024']);
    expect(await page.inputValue('#q')).toBe('many');
    expect(await page.title()).toContain('many');
    expect(await page.getAttribute('.language-switch', 'href')).toContain(
      '?q=many&type=calls&year=2024&sort=deadline',
    );
  });

  it('keeps the order in the address', async () => {
    const page = await visit('?q=many');
    await page.getByRole('radio', { name: say.refine.by.date, exact: true }).check();
    await page.waitForURL(`${list}?q=many&sort=date`);
    expect(await page.locator('[name="sort"]:checked').inputValue()).toBe('date');
  });

  it('shows more, and all that was shown to who comes back', async () => {
    const page = await visit('?q=many');
    expect(await page.locator(hits).count()).toBe(10);
    await page.click('.more');
    await page.locator(hits).nth(19).waitFor();
    const focused = () =>
      page.evaluate(() => document.activeElement?.textContent?.match(/\d+/)?.[0]);
    expect(await focused()).toBe('10');
    await page.click('.brand');
    await page.waitForURL(at(site, path.home(lang)));
    await page.goBack();
    await page.locator(hits).nth(19).waitFor();
    await page.click('.more');
    await page.locator(hits).nth(24).waitFor();
    expect(await page.locator(hits).count()).toBe(25);
    expect(await page.locator('.more').isVisible()).toBe(false);
  });

  it('says which spelling it asked for instead, and asks for it at a wish', async () => {
    const page = await visit('?q=slip');
    expect(await page.textContent(status)).toBe(say.instead(2, 'slap', 'slip'));
    await page.getByText(say.didYouMean('slap')).click();
    await page.waitForURL(`${list}?q=slap`);
    expect(await page.inputValue('#q')).toBe('slap');
  });

  it('shows what the other language has as a group of its own', async () => {
    const other = otherLocale(lang);
    const page = await visit('?q=strange');
    expect(await page.textContent(status)).toBe(say.count(0, 'strange'));
    expect(await page.textContent('.other h2')).toBe(say.other.count(4));
    const found = page.locator(`[data-search-results] li[data-lang="${other}"]`);
    expect(await found.count()).toBe(3);
    expect(await found.first().getAttribute('lang')).toBe(languageTag[other]);
    expect(await page.getByText(say.other.all).getAttribute('href')).toBe(
      `${new URL(at(site, path.section('search', other)))}?q=strange`,
    );
  });

  it('is honest when there is nothing', async () => {
    const page = await visit('?q=nothing');
    expect(await page.textContent(status)).toBe(say.count(0, 'nothing'));
    for (const text of [say.emptyHint, say.other.none, say.browse])
      expect(await page.getByText(text).isVisible()).toBe(true);
    expect(await page.locator('.filters').isVisible()).toBe(false);
  });

  it('tries again when it is told to', async () => {
    const page = await open();
    const word = lang === 'zh' ? '合作' : 'Lyon';
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(`${list}?q=${encodeURIComponent(word)}`);
    await page.waitForSelector(`${status}[data-state="error"]`);
    await page.unroute('**/pagefind/**');
    await page.getByRole('button', { name: say.retry }).click();
    await page.waitForSelector(done);
    expect(await page.locator(hits).count()).toBeGreaterThan(0);
    expect(await page.locator('[data-search-retry]').isVisible()).toBe(false);
  });

  it.each(['', '?q=many&type=news', '?q=strange', '?q=slip', '?q=nothing'])(
    'is accessible at “%s”, and fits',
    async (query) => {
      const page = await visit(query);
      expect(await examineUnfolded(page)).toEqual([]);
    },
  );
});
