import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { choose, formOf, published, serveAdmin, slugBox } from './admin.ts';
import { changed, errorsOf, id, openFor, picture } from './admin-written.ts';
import { launch } from './chromium.ts';

const browser = await launch();
afterAll(() => browser.close());
const url = await serveAdmin();

const places = Object.values(parse(published['content/terms.yml'] ?? '') as Terms).filter(
  ({ kind }) => kind === 'place',
);

// Two megabytes of script start slowly on a busy machine.
describe('the editor', { timeout: 240_000 }, () => {
  it('writes an entry in both languages that the check accepts', async () => {
    const { page, heard, files } = await openFor(browser, url);
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
    const { page, heard, files } = await openFor(browser, url);
    const { field, press, save } = formOf(page);
    await page.locator('button', { hasText: 'Nouveau' }).click();
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
    await press();
    await page.locator('[aria-invalid=true]').first().waitFor();
    expect(
      await page
        .locator('[aria-invalid=true]')
        .evaluateAll((all) => all.map((input) => (input as HTMLElement).lang)),
    ).toEqual(['fr']);
    await field('title').locator('input[lang=fr]').fill('Visite du centre de Jiangyin');
    await save();
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
    await press();
    // A translation that has begun is to be whole.
    await field('summary').locator('textarea[lang=zh][aria-invalid=true]').waitFor();
    await field('summary').locator('textarea[lang=zh]').fill('代表团访问了江阴中心。');
    await field('body').locator('[contenteditable=true]').nth(0).click();
    await page.keyboard.type('代表团访问了中心。');
    await save();
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
});

type Terms = Record<string, { kind: string }>;
