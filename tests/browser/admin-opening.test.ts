import type { Page } from 'playwright-core';
import { afterAll, expect, it, onTestFinished } from 'vitest';
import { formOf, openAdmin, published, serveAdmin } from './admin.ts';
import { launch } from './chromium.ts';

const browser = await launch();
afterAll(() => browser.close());
const url = await serveAdmin();

/** As a hand would with the first picture of the form before its eyes: no waiting until it takes it. */
async function pressAtOnce(page: Page, how: string) {
  const at = await page.waitForFunction(
    () => {
      const all = document.querySelectorAll<HTMLButtonElement>('.content-editor button:enabled');
      const button = [...all].find(({ textContent }) => textContent?.includes('Enregistrer'));
      const { x, y, width, height } = button?.getBoundingClientRect() ?? new DOMRect();
      return width > 0 && { x: x + width / 2, y: y + height / 2 };
    },
    undefined,
    { polling: 'raf' },
  );
  const { x, y } = (await at.jsonValue()) as DOMRect;
  await (how === 'Control+S' ? page.keyboard.press(how) : page.mouse.click(x, y));
}

it.each(['mouse', 'Control+S'])(
  'takes a press on “save” as soon as it shows the form: %s',
  { timeout: 240_000 },
  async (how) => {
    const { page, files, close } = await openAdmin(browser, url, 'fr-FR');
    onTestFinished(close);
    const add = page.locator('button:visible', { hasText: 'Nouveau' }).first();
    await add.click();
    await pressAtOnce(page, how);
    await formOf(page).field('title').locator('input[lang=fr][aria-invalid=true]').waitFor();

    await page.getByRole('button', { name: /^Annuler la modification/ }).click();
    await add.waitFor();
    await page.getByText('Réunion de coopération entre').first().click();
    await pressAtOnce(page, how);
    await add.waitFor();
    expect(await files()).toEqual(published);
  },
);
