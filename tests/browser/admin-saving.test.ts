import { afterAll, expect, it, onTestFinished } from 'vitest';
import { listen, published, serveAdmin } from './admin.ts';
import { launch } from './chromium.ts';
import { standInForGitHub } from './github.ts';

const browser = await launch();
afterAll(() => browser.close());
const url = await serveAdmin({ host: 'github', name: 'association/portail', branch: 'main' });
const path = 'content/news/2025-03-11-shenfu-aifc/index.fr.mdx';

/** The entry open in the editor, over a host whose answer to a save is given by `answer`. */
async function openSlow() {
  const { page, heard, close } = await listen(browser, url, 'fr-FR');
  onTestFinished(close);
  const github = await standInForGitHub(page, published);
  let answer: (isSaved: boolean) => void = () => undefined;
  const asked = new Promise<void>((hear) => {
    void page.route('https://api.github.com/graphql', async (route) => {
      if (!route.request().postData()?.includes('createCommitOnBranch')) return route.fallback();
      const isSaved = await new Promise<boolean>((then) => {
        answer = then;
        hear();
      });
      if (isSaved) return route.fallback();
      const headers = { 'access-control-allow-origin': '*' };
      return route.fulfill({ headers, json: { errors: [{ message: 'Not now' }] } });
    });
  });
  await page.goto(`${url}admin/#/collections/news/entries/2025-03-11-shenfu-aifc`);
  await page.locator('.buttons button', { hasText: 'jeton' }).click();
  await page.locator('input:visible').last().fill('a-token');
  await page.getByRole('button', { name: 'Se connecter', exact: true }).click();
  const title = page.locator('section[data-key-path=title] input[lang=fr]');
  const body = page.locator('section[data-key-path=body]').nth(1).locator('.lexical-root');
  await body.waitFor();
  const save = async () => {
    await page.keyboard.press('Control+S');
    await asked;
  };
  return { page, heard, github, title, body, save, answer: (is: boolean) => answer(is) };
}

it('takes nothing while it saves, and says so', { timeout: 240_000 }, async () => {
  const { page, heard, github, title, save, answer } = await openSlow();
  await title.fill('Titre enregistré');
  await save();
  await page.getByRole('status').filter({ hasText: 'Enregistrement en cours…' }).waitFor();
  expect(await page.locator('button.primary:disabled').first().textContent()).toContain(
    'Enregistrement…',
  );
  // As a hand goes on: into the box it was in, into another, out of the form.
  await page.keyboard.type(' puis la suite');
  const { x = 0, y = 0 } = (await title.boundingBox()) ?? {};
  await page.mouse.click(x + 5, y + 5);
  await page.keyboard.type('Trop tard');
  await page.keyboard.press('Escape');
  expect(await title.inputValue()).toBe('Titre enregistré');
  expect(await title.isVisible()).toBe(true);
  answer(true);
  await page.locator('button:visible', { hasText: 'Nouveau' }).first().waitFor();
  expect(await page.locator('#saving').count()).toBe(0);
  expect(github.commits).toHaveLength(1);
  expect(github.commits[0]?.additions[path]).toContain('title: Titre enregistré\n');

  // The next form is as any other.
  await page.getByText('Titre enregistré').first().click();
  await title.fill('Titre suivant');
  expect(await title.inputValue()).toBe('Titre suivant');
  expect(heard.errors).toEqual([]);
});

it('gives the form back where a save fails', { timeout: 240_000 }, async () => {
  const { page, body, save, answer } = await openSlow();
  await body.locator('p').last().click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Avant.');
  await save();
  await page.keyboard.type(' Pendant.');
  answer(false);
  const dialog = page.getByRole('alertdialog').filter({ visible: true });
  await dialog.getByRole('button').last().click();
  await dialog.waitFor({ state: 'hidden' });
  await body.locator('p').last().click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Après.');
  expect(await body.locator('p').last().textContent()).toMatch(/ Avant\. Après\.$/);
});
