import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { openAdmin, serveAdmin, type Admin } from './admin.ts';
import { launch } from './chromium.ts';

const browser = await launch();
afterAll(() => browser.close());
const url = await serveAdmin();

async function open(locale: string, options: Parameters<typeof openAdmin>[3] = {}): Promise<Admin> {
  const admin = await openAdmin(browser, url, locale, options);
  onTestFinished(() => admin.close());
  return admin;
}

/** What stands under which address, and in which language. */
describe('the editor', { timeout: 240_000 }, () => {
  it.each([
    ['an entry', '#/collections/news/entries/2025-03-11-shenfu-aifc', 'title'],
    ['a person', '#/collections/people/entries/zhu-hongyu', 'name'],
    ['a new entry', '#/collections/calls/new', 'title'],
  ])('opens %s by its address, at the first visit and once it is open', async (_, hash, first) => {
    const { page, heard } = await open('zh-CN', { hash });
    expect(await page.locator('section').first().getAttribute('data-key-path')).toBe(first);
    await page.evaluate(() => (location.hash = '#/collections/partners/entries/shenfu'));
    await page.locator('input[lang=zh]').first().waitFor();
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('input[lang=zh]')?.value === '沈抚示范区',
    );
    expect(heard.errors).toEqual([]);
  });

  it.each([
    ['fr-FR', 'Nouveau', 'Actualités', 'fr.json'],
    ['zh-CN', '新', '新闻', 'zh-CN.json'],
  ])('speaks %s, from this host', async (locale, button, collection, texts) => {
    const { page, heard } = await open(locale);
    await page.locator('button.primary', { hasText: button }).waitFor();
    expect(await page.locator('h2').first().textContent()).toContain(collection);
    expect(heard.asked.some((path) => path.endsWith(texts))).toBe(true);
    expect(heard.elsewhere).toEqual([]);
    expect(heard.errors).toEqual([]);
  });

  it.each([
    ['fr/news/une-visite', 'fr/actualites/une-visite/'],
    ['zh/pages/about', 'zh/about/'],
  ])('leads from an entry to its page: %s', async (entry, path) => {
    const page = await browser.newPage();
    onTestFinished(() => page.close());
    await page.goto(`${url}admin/view/#${entry}`);
    await page.waitForURL(url + path);
    expect(page.url()).toBe(url + path);
  });
});
