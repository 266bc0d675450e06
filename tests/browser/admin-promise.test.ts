import { afterAll, expect, it } from 'vitest';
import { choose, formOf, openAdmin, published, serveAdmin, slugBox } from './admin.ts';
import { launch } from './chromium.ts';

const browser = await launch();
afterAll(() => browser.close());
const url = await serveAdmin();

it('takes a promise in one language, and refuses it in none', { timeout: 240_000 }, async () => {
  const { page, heard, files, close } = await openAdmin(browser, url, 'fr-FR');
  const { field, press, save } = formOf(page);
  await page.locator('button', { hasText: 'Nouveau' }).click();
  await field('title').locator('input[lang=fr]').fill('Une promesse');
  await field('original').getByRole('radio', { name: 'français' }).first().click();
  await field('kind').getByRole('radio', { name: 'réunion' }).first().click();
  await field('date').locator('input[type=date]').first().fill('2026-06-01');
  await field('summary').locator('textarea[lang=fr]').fill('Une promesse a été faite.');
  await page.locator(slugBox).first().fill('2026-06-01-promesse');
  const promises = field('commitments');
  await promises.locator('button', { hasText: 'Ajouter' }).first().click();
  await field('commitments.0.id').locator('input').first().fill('guide');
  await choose(page, 'commitments.0.by', 'shenfu');
  const box = (lang: string) => field(`commitments.0.text.${lang}`).locator('textarea').first();
  await press();
  await page.locator('textarea[aria-invalid=true]').first().waitFor();
  for (const lang of ['zh', 'fr'])
    expect(await box(lang).getAttribute('aria-invalid')).toBe('true');

  await box('fr').fill('Rédiger le guide');
  await save();
  const path = 'content/news/2026-06-01-promesse/index.fr.mdx';
  const written = await files();
  expect(Object.keys(written).filter((file) => !(file in published))).toEqual([path]);
  expect(written[path]).toBe(`---
title: Une promesse
summary: Une promesse a été faite.
original: fr
kind: meeting
date: 2026-06-01
commitments:
  - id: guide
    by: [shenfu]
    text: { fr: Rédiger le guide }
---
`);
  expect(heard.errors).toEqual([]);
  await close();
});
