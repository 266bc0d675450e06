import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, expect, it, onTestFinished } from 'vitest';
import type { Locator } from 'playwright-core';
import { root } from '../builds.ts';
import { formOf, openAdmin, serveAdmin } from './admin.ts';
import { launch } from './chromium.ts';

const browser = await launch();
afterAll(() => browser.close());
const url = await serveAdmin();

const picture = readFileSync(resolve(root, '.github/readme/home-zh.png'));
const other = Buffer.concat([picture, Buffer.from('other')]);
const folder = 'content/news/2025-03-11-shenfu-aifc';

async function pick(box: Locator, name: string, buffer: Buffer) {
  const file = { name, mimeType: 'image/png', buffer };
  await box.locator('input[type=file]').first().setInputFiles(file);
  await box.locator('img').first().waitFor({ state: 'attached' });
}

it('keeps every picture, whatever they are called', { timeout: 240_000 }, async () => {
  const { page, files, close } = await openAdmin(browser, url, 'fr-FR', {
    hash: '#/collections/news/entries/2025-03-11-shenfu-aifc',
    // One file with `img.png` for Windows and macOS.
    extra: { [`${folder}/IMG.PNG`]: 'of the camera' },
  });
  onTestFinished(close);
  const { field, insert, save } = formOf(page);
  await pick(field('cover').first(), 'img.png', picture);
  await field('coverAlt').locator('input[lang=zh]').fill('会场');
  await field('coverAlt').locator('input[lang=fr]').fill('La salle');
  const body = field('body').nth(1);
  await body.locator('.lexical-root').first().locator('p').last().click();
  await insert(body, 'Image légendée');
  const part = (name: string) => body.locator(`section[data-key-path$=":${name}"]`);
  await pick(part('src'), 'img.png', other);
  await part('alt').locator('input').fill('Une autre salle');
  await save();
  const all = await files();
  const names = Object.entries(all)
    .filter(([path]) => /\.png$/i.test(path))
    .map(([path]) => path.slice(folder.length + 1));
  expect(names.toSorted()).toEqual(['IMG.PNG', 'img-1.png', 'img-2.png']);
  expect(all[`${folder}/IMG.PNG`]).toBe('of the camera');
  expect(all[`${folder}/index.zh.mdx`]).toContain('cover: ./img-1.png');
  expect(all[`${folder}/index.fr.mdx`]).toContain('![Une autre salle](./img-2.png)');
});

it('asks beside a picture what it shows, in either pane', { timeout: 240_000 }, async () => {
  const { page, files, close } = await openAdmin(browser, url, 'fr-FR', {
    hash: '#/collections/news/entries/2025-03-11-shenfu-aifc',
  });
  onTestFinished(close);
  const { field, insert, press, save } = formOf(page);
  const body = (pane: number) => field('body').nth(pane);
  const part = (pane: number, name: string) =>
    body(pane).locator(`section[data-key-path$=":${name}"]`);
  for (const pane of [0, 1]) {
    await body(pane).locator('.lexical-root').first().locator('p').last().click();
    await page.keyboard.press('Control+End');
    // One of Sveltia's, then one of ours.
    if (pane === 0) await body(pane).getByRole('button', { name: 'Image', exact: true }).click();
    else await insert(body(pane), 'Image légendée');
    await pick(part(pane, 'src'), `salle-${pane}.png`, pane === 0 ? picture : other);
    const alt = part(pane, 'alt');
    expect(await alt.textContent()).toMatch(/Texte de remplacement.*ce que montre l’image/);
    expect(await alt.locator('input:placeholder-shown').getAttribute('placeholder')).toBe(
      'Que montre l’image ?',
    );
  }
  await press();
  for (const pane of [0, 1]) {
    await part(pane, 'alt').locator('input[aria-invalid=true]').waitFor();
    await part(pane, 'alt').locator('input').fill('La salle');
    await part(pane, 'alt').locator('input:not([aria-invalid=true])').waitFor();
    expect(await part(pane, 'alt').locator('[role=alert]').count()).toBe(0);
  }
  expect(await page.locator('[data-component-name] input:placeholder-shown').count()).toBe(0);
  await save();
  const written = await files();
  for (const [pane, lang] of ['zh', 'fr'].entries())
    expect(written[`${folder}/index.${lang}.mdx`]).toContain(`![La salle](./salle-${pane}.png)`);
});
