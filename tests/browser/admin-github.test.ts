import { afterAll, expect, it, onTestFinished } from 'vitest';
import { formOf, listen, published, serveAdmin, slugBox } from './admin.ts';
import { launch } from './chromium.ts';
import { standInForGitHub } from './github.ts';

const browser = await launch();
afterAll(() => browser.close());
const url = await serveAdmin({ host: 'github', name: 'association/portail', branch: 'main' });

it(
  'writes to the repository what was edited, and asks its host alone',
  { timeout: 240_000 },
  async () => {
    const { page, heard, close } = await listen(browser, url, 'fr-FR');
    onTestFinished(close);
    page.setDefaultTimeout(90_000);
    const github = await standInForGitHub(page, published);
    await page.goto(`${url}admin/#/collections/news`);
    await page.locator('.buttons button', { hasText: 'jeton' }).click();
    await page.locator('input:visible').last().fill('a-token');
    expect(heard.elsewhere).toEqual([]);
    await page.getByRole('button', { name: 'Se connecter', exact: true }).click();
    await page.getByText('Réunion de coopération entre').first().click();
    const { field, save } = formOf(page);
    await save();
    const seed = Object.fromEntries(
      Object.entries(published).filter(([path]) => path.includes('/2025-03-11-shenfu-aifc/')),
    );
    expect(github.commits).toEqual([{ branch: 'main', additions: seed, deletions: [] }]);

    await page.locator('button', { hasText: 'Nouveau' }).click();
    await field('title').locator('input[lang=fr]').fill('Visite');
    await field('original').getByRole('radio', { name: 'français' }).first().click();
    await field('kind').getByRole('radio', { name: 'visite' }).first().click();
    await field('date').locator('input[type=date]').first().fill('2026-06-01');
    await field('summary').locator('textarea[lang=fr]').fill('Une visite.');
    await page.locator(slugBox).first().fill('2026-06-01-visite');
    await save();
    expect(github.commits[1]).toEqual({
      branch: 'main',
      additions: {
        'content/news/2026-06-01-visite/index.fr.mdx':
          '---\ntitle: Visite\nsummary: Une visite.\noriginal: fr\nkind: visit\ndate: 2026-06-01\n---\n',
      },
      deletions: [],
    });
    expect([...new Set(heard.elsewhere.map((address) => new URL(address).host))]).toEqual([
      'api.github.com',
    ]);
    expect(heard.errors).toEqual([]);
  },
);
