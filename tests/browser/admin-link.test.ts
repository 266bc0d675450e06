import { afterAll, expect, it } from 'vitest';
import { editorAddress } from '#output/admin/address.ts';
import { openAdmin, serveAdmin } from './admin.ts';
import { launch } from './chromium.ts';

/** How the editor addresses an entry is its own affair, and may change with its next version. */
const browser = await launch();
afterAll(() => browser.close());

it('the editor opens the entry and the person that a link from their page names', async () => {
  const { page, close } = await openAdmin(browser, await serveAdmin(), 'fr-FR');
  const open = (href: string) =>
    page.evaluate((hash) => (location.hash = hash), href.slice(href.indexOf('#')));
  await open(editorAddress('news', '2025-03-11-shenfu-aifc'));
  const title = page.locator('section[data-key-path="title"] input[lang=zh]');
  await title.waitFor();
  expect(await title.inputValue()).toContain('沈抚示范区');
  await open(editorAddress('people', 'dou-dou'));
  await page.locator('section[data-key-path="name"]', { hasText: '窦豆 · Dou Dou' }).waitFor();
  await close();
}, 240_000);
