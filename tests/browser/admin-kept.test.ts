import { afterAll, describe, expect, it } from 'vitest';
import { fill, formOf, published, serveAdmin } from './admin.ts';
import { changed, openFor } from './admin-written.ts';
import { launch } from './chromium.ts';

const browser = await launch();
afterAll(() => browser.close());
const url = await serveAdmin();

// Two megabytes of script start slowly on a busy machine.
describe('what the editor did not change', { timeout: 240_000 }, () => {
  it('saves what it read to the letter', async () => {
    const { page, heard, files } = await openFor(browser, url);
    await page.getByText('Réunion de coopération entre').first().click();
    // It has read the lists of the French text, and would write them otherwise.
    await formOf(page).press();
    await page.locator('button', { hasText: 'Nouveau' }).waitFor();
    expect(changed(await files())).toEqual({});
    expect(heard.elsewhere).toEqual([]);
  });

  it('writes nothing over a file that was edited meanwhile', async () => {
    const { page, files } = await openFor(browser, url);
    const { field, press, save } = formOf(page);
    const path = 'content/partners/shenfu/index.fr.mdx';
    const { [path]: text = '' } = published;
    await page.evaluate(() => (location.hash = '#/collections/partners/entries/shenfu'));
    const title = field('title').locator('input[lang=fr]');
    await title.fill('Shenfu, du formulaire');
    const byHand = text.replace('---\n', '---\n# à la main\n');
    await page.evaluate(fill, { [path]: byHand });
    await press();
    await page.getByText(`modifié depuis l’ouverture de l’éditeur (${path})`).waitFor();
    await page.getByRole('button', { name: 'OK' }).click();
    expect(changed(await files())).toEqual({ [path]: byHand });
    // What stands in the form is not lost.
    expect(await title.inputValue()).toBe('Shenfu, du formulaire');
    await page.evaluate(fill, { [path]: text });
    await save();
    expect(Object.keys(changed(await files()))).toEqual([path]);
  });
});
