import { afterAll, expect, it, onTestFinished } from 'vitest';
import { openAdmin, serveAdmin } from './admin.ts';
import { launch } from './chromium.ts';

const browser = await launch();
afterAll(() => browser.close());
const url = await serveAdmin();

it.each([
  ['fr-FR', 'Zone pilote de Shenfu', 'Voir les erreurs'],
  ['zh-CN', '沈抚示范区', '查看错误'],
])(
  'offers entries by their names in %s, and says where the errors are',
  { timeout: 120_000 },
  async (locale, name, errors) => {
    const { page, close } = await openAdmin(browser, url, locale, {
      hash: '#/collections/news/new',
    });
    onTestFinished(close);
    page.setDefaultTimeout(20_000);
    await page
      .locator('button', { hasText: locale === 'fr-FR' ? 'Enregistrer' : '保存' })
      .first()
      .click();
    await page.getByRole('button', { name: errors }).waitFor();
    // Whichever pane it stands in: the first is in Chinese.
    await page.locator('section[data-key-path=partners] [role=combobox]').first().click();
    const offered = page.locator('dialog[open] [role=option]:visible');
    await offered.filter({ hasText: name }).first().waitFor();
    expect(await offered.filter({ hasText: /shenfu$/ }).count()).toBe(0);
  },
);
