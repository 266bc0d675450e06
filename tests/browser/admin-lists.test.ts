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

it.each([
  [
    'fr-FR',
    'Ajouter une date limite',
    'Ajouter un nom d’étape',
    'Ajouter un partenaire',
    '1 Date limite',
  ],
  ['zh-CN', '添加截止时间', '添加阶段名称', '添加合作机构', '1 截止时间'],
])('says in %s what it adds', { timeout: 120_000 }, async (locale, item, group, entry, count) => {
  const { page, close } = await openAdmin(browser, url, locale, {
    hash: '#/collections/calls/new',
  });
  onTestFinished(close);
  page.setDefaultTimeout(20_000);
  await page.getByRole('button', { name: entry, exact: true }).first().waitFor();
  const deadlines = page.locator('section[data-key-path=deadlines]').first();
  await deadlines.getByRole('button', { name: item, exact: true }).click();
  await deadlines.getByRole('checkbox', { name: group, exact: true }).waitFor();
  expect(await deadlines.locator('.toolbar .summary').first().textContent()).toMatch(
    new RegExp(`^\\s*${count.replace(' ', '\\s+')}\\s*$`),
  );
  const folder = page.getByRole('heading', { name: /^(?:Nom du dossier|文件夹名)$/ });
  await folder.first().waitFor();
});

it(
  'takes an item off a list in the pane where facts are filled in, and there alone',
  {
    timeout: 120_000,
  },
  async () => {
    const { page, close } = await openAdmin(browser, url, 'zh-CN', {
      hash: '#/collections/news/entries/2025-03-11-shenfu-aifc',
    });
    onTestFinished(close);
    const taken = (lang: string) =>
      page
        .locator(`[data-locale=${lang}] section[data-key-path=people]`)
        .getByRole('button', { name: '移除', exact: true });
    await taken('fr').first().waitFor();
    expect(await taken('zh').first().isEnabled()).toBe(true);
    expect(await taken('fr').first().isEnabled()).toBe(false);
  },
);
