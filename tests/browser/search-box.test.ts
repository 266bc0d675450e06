import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { strings } from '#i18n/index.ts';
import { locales } from '#i18n/locales.ts';
import { path } from '#i18n/routes.ts';
import { servants } from '../dist/servants.ts';
import { examine } from './examine.ts';
import { at, listen, open, sites } from './open.ts';
import { standIn } from './stand-in.ts';

/** Each build in one language: the words come from the dictionary, the rest is the same. */
const cases = sites.map((site, index) => ({ ...site, lang: locales[index % 2] ?? 'zh' }));
const field = '.search-box [name="q"]';
const options = '.search-box [role="option"]';
/** What “many” is offered is as long as this; shorter is what some of its letters were offered before. */
const offered = `${options}:nth-child(4)`;

describe.each(cases)('the search box on $name in $lang', ({ lang, ...site }) => {
  const home = at(site, path.home(lang));
  const results = at(site, path.section('search', lang));
  const say = strings(lang).search.box;

  async function enter(width = 1280): Promise<Page> {
    const page = await open({ viewport: { width, height: 800 } });
    await standIn(page);
    await page.goto(home);
    if (width < 896) await page.click('.search-open');
    else await page.focus(field);
    await page.waitForSelector('.search-box [role="combobox"]');
    return page;
  }

  it('waits for a visitor, then suggests pages, and asks no one else', async () => {
    const page = await open({ viewport: { width: 1280, height: 800 } });
    const heard = listen(page, site);
    const asked: string[] = [];
    page.on('request', (request) => {
      if (['script', 'fetch', 'xhr'].includes(request.resourceType())) asked.push(request.url());
    });
    await page.goto(home, { waitUntil: 'networkidle' });
    const forOthers = servants.slice(1).map(([file]) => file);
    const own = asked.filter((url) => !forOthers.some((file) => file.test(url)));
    expect(own).toEqual([expect.stringContaining('HeaderSearch')]);
    await page.fill(field, lang === 'zh' ? '合' : 'pro');
    await page.waitForSelector(`${options}:not(:last-child)`);
    expect(heard).toEqual([]);
  });

  it('is walked by keyboard as the pattern says', async () => {
    const page = await enter();
    await page.keyboard.type('many');
    await page.waitForSelector(offered);
    expect(await page.textContent('.search-box [role="status"]')).toBe(say.count(3));
    expect(await activeOption(page)).toBeUndefined();
    const walk = async (key: string) => {
      await page.keyboard.press(key);
      return activeOption(page);
    };
    expect(await walk('ArrowDown')).toBe('many one');
    expect(await walk('ArrowDown')).toBe('many two');
    expect(await walk('ArrowUp')).toBe('many one');
    expect(await walk('ArrowUp')).toBeUndefined();
    expect(await walk('ArrowUp')).toBe(say.everywhere('many'));
    expect(await walk('Home')).toBeUndefined();
    expect(await caret(page)).toBe(0);
    await walk('ArrowUp');
    expect(await walk('End')).toBeUndefined();
    expect(await caret(page)).toBe('many'.length);
    expect(await page.locator(options).count()).toBe(4);
    await page.keyboard.press('Escape');
    expect(await page.getAttribute(field, 'aria-expanded')).toBe('false');
    expect(await page.inputValue(field)).toBe('many');
    expect(await page.locator(options).filter({ visible: true }).count()).toBe(0);
    await page.keyboard.press('Escape');
    expect(await page.inputValue(field)).toBe('');
  });

  it('leads to the option that is taken, by key or by hand', async () => {
    const page = await enter();
    await page.keyboard.type('many');
    await page.waitForSelector(offered);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${home}#there`);
    await page.fill(field, 'many');
    await page.locator(options).last().click();
    await page.waitForURL(`${results}?q=many`);
    expect(await page.inputValue('#q')).toBe('many');
  });

  it('asks for the words themselves with Enter', async () => {
    const page = await enter();
    await page.keyboard.type('many');
    await page.waitForSelector(offered);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${results}?q=many`);
    expect(await page.inputValue('#q')).toBe('many');
  });

  it('does nothing while an input method composes', async () => {
    const page = await enter();
    await page.clock.install();
    const input = await page.context().newCDPSession(page);
    const compose = (text: string) =>
      input.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    for (const text of ['m', 'ma', 'many']) await compose(text);
    await page.clock.runFor(1000);
    // What a key is while the method has it.
    await input.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Enter',
      windowsVirtualKeyCode: 229,
    });
    await page.clock.runFor(1000);
    expect(await page.inputValue(field)).toBe('many');
    expect(await page.getAttribute(field, 'aria-expanded')).toBe('false');
    expect(page.url()).toBe(home);
    await input.send('Input.insertText', { text: 'many' });
    await page.clock.runFor(1000);
    await page.waitForSelector(`${field}[aria-expanded="true"]`);
    expect(await page.locator(options).count()).toBe(4);
  });

  it('closes when it is left', async () => {
    const page = await enter();
    await page.keyboard.type('many');
    await page.waitForSelector(offered);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    expect(await page.getAttribute(field, 'aria-expanded')).toBe('false');
    expect(await page.getAttribute(field, 'aria-activedescendant')).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.matches('.search-box button'))).toBe(
      true,
    );
  });

  it('moves nothing of the page', async () => {
    const page = await enter();
    const places = () =>
      page
        .locator('header a, main h1, main h2')
        .evaluateAll((all) => all.map((one) => JSON.stringify(one.getBoundingClientRect())));
    const before = await places();
    await page.keyboard.type('many');
    await page.waitForSelector(offered);
    expect(await places()).toEqual(before);
  });

  it.each([360, 768])('opens from the magnifier at %i px, ready to type in', async (width) => {
    const page = await enter(width);
    await page.keyboard.type('many');
    await page.waitForSelector(offered);
    const { right, left } = await page
      .locator('.search-box .suggestions')
      .evaluate((list) => list.getBoundingClientRect());
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(width);
    for (let times = 0; times < 3; times += 1) await page.keyboard.press('Escape');
    expect(await page.locator('.search-box').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('search-open');
  });

  it('says so when nothing can be suggested, and still leads on', async () => {
    const page = await enter();
    await page.keyboard.type('broken');
    await page.getByText(say.error).waitFor();
    await page.fill(field, 'nothing');
    await page.getByText(say.count(0)).waitFor();
    expect(await page.locator(options).allTextContents()).toEqual([say.everywhere('nothing')]);
  });

  it.each([1280, 360])('is accessible when it is open, at %i px', async (width) => {
    const page = await open({ viewport: { width, height: 800 }, bypassCSP: true });
    await standIn(page);
    await page.goto(home);
    if (width < 896) await page.click('.search-open');
    await page.fill(field, 'many');
    await page.waitForSelector(offered);
    await page.keyboard.press('ArrowDown');
    expect(await examine(page, 'header')).toEqual([]);
  });
});

/** Text of the option that the field says is active, its kind left out. */
function activeOption(page: Page): Promise<string | undefined> {
  return page.evaluate((selector) => {
    const id = document.querySelector(selector)?.getAttribute('aria-activedescendant');
    const option = id ? document.getElementById(id) : undefined;
    return option?.ariaSelected === 'true' ? (option.firstChild?.textContent ?? '') : undefined;
  }, field);
}

const caret = (page: Page) =>
  page.locator(field).evaluate((input) => (input as HTMLInputElement).selectionStart);
