import { afterAll, describe, expect, it } from 'vitest';
import { formOf, published, serveAdmin, slugBox } from './admin.ts';
import { changed, errorsOf, id, openFor, picture } from './admin-written.ts';
import { launch } from './chromium.ts';

const browser = await launch();
afterAll(() => browser.close());
const url = await serveAdmin();

// Two megabytes of script start slowly on a busy machine.
describe('the text editor', { timeout: 240_000 }, () => {
  it('inserts a passage set apart and a picture with its caption, and knows them again', async () => {
    const { page, heard, files } = await openFor(browser, url, { hash: '#/collections/news/new' });
    const { field, save, insert } = formOf(page);
    await field('title').locator('input[lang=fr]').fill('Visite');
    await field('original').getByRole('radio', { name: 'français' }).first().click();
    await field('kind').getByRole('radio', { name: 'visite' }).first().click();
    await field('date').locator('input[type=date]').first().fill('2026-06-01');
    await field('summary').locator('textarea[lang=fr]').fill('Une visite.');
    await page.locator(slugBox).first().fill(id);
    const body = field('body').nth(1);
    const part = (name: string) => body.locator(`section[data-key-path$=":${name}"]`);
    await body.locator('[contenteditable=true]').first().click();
    await page.keyboard.type('Avant.');
    await page.keyboard.press('Enter');
    await insert(body, 'Encadré');
    await part('kind').getByRole('radio', { name: 'à ne pas manquer' }).click();
    await part('text').locator('[contenteditable=true]').click();
    await page.keyboard.type('Apportez une pièce d’identité.');
    await body.locator('[contenteditable=true]').first().locator('p').last().click();
    await insert(body, 'Image légendée');
    await part('src')
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'La salle.png', mimeType: 'image/png', buffer: picture });
    await part('src').locator('img').first().waitFor();
    await part('alt').locator('input').fill('Une salle');
    await part('text').last().locator('[contenteditable=true]').click();
    await page.keyboard.type('La salle du centre.');
    await save();
    const written = changed(await files());
    expect(written).toMatchObject({
      [`content/news/${id}/index.fr.mdx`]: `---
title: Visite
summary: Une visite.
original: fr
kind: visit
date: 2026-06-01
---

Avant.

<Note kind="important">
Apportez une pièce d’identité.
</Note>

<Figure>
![Une salle](./la-salle.png)

La salle du centre.
</Figure>
`,
    });
    expect(await errorsOf({ ...published, ...written })).toEqual([]);

    await page.reload();
    await page.getByText('— Visite').first().click();
    await part('kind').waitFor();
    await field('title').locator('input[lang=fr]').fill('Visite du centre');
    await save();
    const edited = changed(await files());
    const [path = ''] = Object.keys(edited).filter((name) => name.endsWith('.mdx'));
    expect(edited).toEqual({
      ...written,
      [path]: written[path]?.replace('title: Visite', 'title: Visite du centre'),
    });

    // A draft until a time, and then neither: nothing of it is left.
    const hold = () => field('draft').first().getByRole('switch').click();
    await page.getByText('Visite du centre').first().click();
    await hold();
    await field('publishAt').locator('input').first().fill('2026-09-01T08:00');
    await save();
    const held = (await files())[path];
    expect(held).toContain('\ndraft: true\n');
    expect(held).toMatch(/\npublishAt: '?2026-09-01T08:00:00(?:\.000)?(?:[+-]\d\d:\d\d|Z)'?\n/);
    await page.getByText('Visite du centre').first().click();
    await hold();
    await field('publishAt').first().locator('button', { hasText: 'Effacer' }).click();
    await save();
    expect(changed(await files())).toEqual(edited);
    expect(heard.elsewhere).toEqual([]);
    expect(heard.errors).toEqual([]);
  });
});
