import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { check } from '#checks/run.ts';
import { readTree } from '#source/tree.ts';
import { root } from '../builds.ts';
import {
  choose,
  fill,
  formOf,
  openAdmin,
  published,
  serveAdmin,
  slugBox,
  type Admin,
} from './admin.ts';
import { launch } from './chromium.ts';

const browser = await launch();
afterAll(() => browser.close());
const url = await serveAdmin();

async function open(locale: string, options: Parameters<typeof openAdmin>[3] = {}): Promise<Admin> {
  const admin = await openAdmin(browser, url, locale, options);
  onTestFinished(() => admin.close());
  return admin;
}

const changed = (files: Record<string, string>) =>
  Object.fromEntries(Object.entries(files).filter(([path, text]) => published[path] !== text));

const id = '2026-06-01-visite-essai';
const places = Object.values(parse(published['content/terms.yml'] ?? '') as Terms).filter(
  ({ kind }) => kind === 'place',
);
const picture = readFileSync(resolve(root, '.github/readme/home-zh.png'));

// Two megabytes of script start slowly on a busy machine.
describe('the editor', { timeout: 240_000 }, () => {
  it('writes an entry in both languages that the check accepts', async () => {
    const { page, heard, files } = await open('fr-FR');
    const { field, save } = formOf(page);
    await page.locator('button', { hasText: 'Nouveau' }).click();
    await field('title').locator('input[lang=zh]').fill('沈抚示范区代表访问江阴');
    await field('title').locator('input[lang=fr]').fill('Une délégation de Shenfu à Jiangyin');
    await field('original').getByRole('radio', { name: 'chinois' }).first().click();
    await field('kind').getByRole('radio', { name: 'visite' }).first().click();
    await field('date').locator('input[type=date]').first().fill('2026-06-01');
    await field('summary').locator('textarea[lang=zh]').fill('2026年6月1日，代表团访问了江阴。');
    await field('summary')
      .locator('textarea[lang=fr]')
      .fill('Le 1er juin 2026, une délégation s’est rendue à Jiangyin.');
    const bodies = field('body').locator('[contenteditable=true]');
    await bodies.nth(0).click();
    await page.keyboard.type('2026年6月1日，代表团访问了江阴，由朱红宇带队。');
    await bodies.nth(1).click();
    await page.keyboard.type(
      'Le 1er juin 2026, une délégation conduite par Zhu Hongyu s’est rendue à Jiangyin.',
    );
    await field('people').locator('button', { hasText: 'Ajouter' }).first().click();
    await choose(page, 'people.0.person', 'Zhu Hongyu');
    await field('people.0.side').getByRole('radio', { name: 'reçu' }).first().click();
    await field('cover')
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'Photo Réunion.png', mimeType: 'image/png', buffer: picture });
    await field('cover').locator('img').first().waitFor();
    await field('coverAlt').locator('input[lang=zh]').fill('代表团合影');
    await field('coverAlt').locator('input[lang=fr]').fill('La délégation');
    await page.locator(slugBox).first().fill(id);
    await save();

    const written = changed(await files());
    expect(Object.keys(written).sort()).toEqual(
      ['index.fr.mdx', 'index.zh.mdx', 'photo-reunion.png'].map(
        (name) => `content/news/${id}/${name}`,
      ),
    );
    expect(written[`content/news/${id}/index.zh.mdx`]).toBe(`---
title: 沈抚示范区代表访问江阴
summary: 2026年6月1日，代表团访问了江阴。
coverAlt: 代表团合影
original: zh
kind: visit
date: 2026-06-01
people:
  - { person: zhu-hongyu, side: guest }
cover: ./photo-reunion.png
---

2026年6月1日，代表团访问了江阴，由朱红宇带队。
`);
    expect(written[`content/news/${id}/index.fr.mdx`]).toBe(`---
title: Une délégation de Shenfu à Jiangyin
summary: Le 1er juin 2026, une délégation s’est rendue à Jiangyin.
coverAlt: La délégation
---

Le 1er juin 2026, une délégation conduite par Zhu Hongyu s’est rendue à Jiangyin.
`);
    expect(await errorsOf({ ...published, ...written })).toEqual([]);
    expect(heard.elsewhere).toEqual([]);
    expect(heard.errors).toEqual([]);
  });

  it('writes a French report alone, and its Chinese when somebody adds it', async () => {
    const { page, heard, files } = await open('fr-FR');
    const { field } = formOf(page);
    const saves = page.locator('button', { hasText: 'Enregistrer' }).first();
    const add = page.locator('button', { hasText: 'Nouveau' });
    await add.click();
    await field('original').getByRole('radio', { name: 'français' }).first().click();
    await field('kind').getByRole('radio', { name: 'visite' }).first().click();
    await field('date').locator('input[type=date]').first().fill('2026-06-01');
    // Places alone are offered, of all that terms.yml names.
    await field('place').locator('[role=combobox]').first().click();
    const offered = await page.getByRole('option').allTextContents();
    expect(offered.map((text) => text.trim())).toContain('江阴 · Jiangyin');
    expect(offered).toHaveLength(1 + places.length);
    await page.getByRole('option', { name: 'Jiangyin' }).first().click();
    await field('summary').locator('textarea[lang=fr]').fill('Une visite du centre de Jiangyin.');
    await field('body').locator('[contenteditable=true]').nth(1).click();
    await page.keyboard.type('Une délégation a visité le centre.');
    await page
      .locator('[role=complementary], aside, .sidebar')
      .getByRole('textbox')
      .first()
      .fill(id);
    // The original needs its title; the other language needs nothing while it is empty.
    await saves.click();
    await page.locator('[aria-invalid=true]').first().waitFor();
    expect(
      await page
        .locator('[aria-invalid=true]')
        .evaluateAll((all) => all.map((input) => (input as HTMLElement).lang)),
    ).toEqual(['fr']);
    await field('title').locator('input[lang=fr]').fill('Visite du centre de Jiangyin');
    await saves.click();
    await add.waitFor();
    const report = `---
title: Visite du centre de Jiangyin
summary: Une visite du centre de Jiangyin.
original: fr
kind: visit
date: 2026-06-01
place: jiangyin
---

Une délégation a visité le centre.
`;
    const folder = `content/news/${id}`;
    const first = changed(await files());
    expect(first).toEqual({ [`${folder}/index.fr.mdx`]: report });
    expect(await errorsOf({ ...published, ...first })).toEqual([]);

    // As on another day, from the files alone.
    await page.reload();
    await page.getByText('Visite du centre de Jiangyin').first().click();
    expect(await field('date').locator('input[type=date]').first().inputValue()).toBe('2026-06-01');
    await field('title').locator('input[lang=zh]').fill('访问江阴中心');
    await saves.click();
    // A translation that has begun is to be whole.
    await field('summary').locator('textarea[lang=zh][aria-invalid=true]').waitFor();
    await field('summary').locator('textarea[lang=zh]').fill('代表团访问了江阴中心。');
    await field('body').locator('[contenteditable=true]').nth(0).click();
    await page.keyboard.type('代表团访问了中心。');
    await saves.click();
    await add.waitFor();
    const second = changed(await files());
    expect(second).toEqual({
      [`${folder}/index.fr.mdx`]: report,
      [`${folder}/index.zh.mdx`]:
        '---\ntitle: 访问江阴中心\nsummary: 代表团访问了江阴中心。\n---\n\n代表团访问了中心。\n',
    });
    expect(await errorsOf({ ...published, ...second })).toEqual([]);
    expect(heard.elsewhere).toEqual([]);
    expect(heard.errors).toEqual([]);
  });

  it('inserts a passage set apart and a picture with its caption, and knows them again', async () => {
    const { page, heard, files } = await open('fr-FR', { hash: '#/collections/news/new' });
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

  it('saves what it read to the letter', async () => {
    const { page, heard, files } = await open('fr-FR');
    await page.getByText('Réunion de coopération entre').first().click();
    // It has read the lists of the French text, and would write them otherwise.
    await page.locator('button', { hasText: 'Enregistrer' }).first().click();
    await page.locator('button', { hasText: 'Nouveau' }).waitFor();
    expect(changed(await files())).toEqual({});
    expect(heard.elsewhere).toEqual([]);
  });

  it('writes nothing over a file that was edited meanwhile', async () => {
    const { page, files } = await open('fr-FR');
    const { field, save } = formOf(page);
    const path = 'content/partners/shenfu/index.fr.mdx';
    const { [path]: text = '' } = published;
    await page.evaluate(() => (location.hash = '#/collections/partners/entries/shenfu'));
    const title = field('title').locator('input[lang=fr]');
    await title.fill('Shenfu, du formulaire');
    const byHand = text.replace('---\n', '---\n# à la main\n');
    await page.evaluate(fill, { [path]: byHand });
    const saves = page.locator('button', { hasText: 'Enregistrer' }).first();
    await saves.click();
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

/** What the check says against a tree of these files. */
async function errorsOf(files: Record<string, string>) {
  const dir = mkdtempSync(join(tmpdir(), 'checked-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), path.endsWith('.png') ? picture : text);
  }
  const { issues } = await check(await readTree(join(dir, 'content')));
  return issues.filter(({ severity }) => severity === 'error');
}

type Terms = Record<string, { kind: string }>;
