import { afterAll, expect, it, onTestFinished } from 'vitest';
import { choose, formOf, openAdmin, serveAdmin } from './admin.ts';
import { launch } from './chromium.ts';

const browser = await launch();
afterAll(() => browser.close());
const url = await serveAdmin();

/** A meeting whose promise has the id that the promises of others have as well. */
const meeting = (day: number, promise: string) => `---
title: Réunion du ${day} juin
summary: Une promesse a été faite.
original: fr
kind: meeting
date: 2026-06-0${day}
commitments:
  - id: guide
    by: [shenfu]
    text: { fr: ${promise} }
---
`;
const later = `---
title: Réunion du 9 juin
summary: On y est revenu.
original: fr
kind: meeting
date: 2026-06-09
followUps:
  - { meeting: 2026-06-02-reunion, commitment: guide, outcome: confirmed }
---
`;
const at = (name: string) => `content/news/${name}/index.fr.mdx`;
const files = {
  [at('2026-06-01-reunion')]: meeting(1, 'Rédiger le guide'),
  [at('2026-06-02-reunion')]: meeting(2, 'Relire un autre guide'),
  [at('2026-06-09-reunion')]: later,
};

it('offers a later meeting the promises of the one it names', { timeout: 240_000 }, async () => {
  const {
    page,
    heard,
    files: now,
    close,
  } = await openAdmin(browser, url, 'fr-FR', {
    hash: '#/collections/news/entries/2026-06-09-reunion',
    extra: files,
  });
  onTestFinished(close);
  const { field, save } = formOf(page);
  const list = field('followUps').first();
  // Folded, it is told by the words of the promise.
  await list.getByText('Relire un autre guide').first().waitFor();
  expect(await list.getByText('Rédiger le guide').count()).toBe(0);

  await list.getByRole('button', { name: 'Ajouter une suite', exact: true }).click();
  const offered = page.locator('dialog[open] [role=option]:visible');
  const promise = field('followUps.1.commitment').locator('[role=combobox]').first();
  await promise.click();
  await offered.filter({ hasText: 'Rédiger le guide' }).waitFor();
  await offered.filter({ hasText: 'Relire un autre guide' }).waitFor();
  await page.keyboard.press('Escape');

  await choose(page, 'followUps.1.meeting', 'Réunion du 1 juin');
  await promise.click();
  await offered.filter({ hasText: 'Rédiger le guide' }).waitFor();
  expect(await offered.count()).toBe(1);
  await offered.first().click();
  expect(await field('followUps.1.commitment').getByText('Ajouter').count()).toBe(0);
  await field('followUps.1.outcome').getByRole('radio', { name: 'tenu' }).first().click();
  await save();
  const written = await now();
  expect(written[at('2026-06-09-reunion')]).toBe(
    later.replace(
      'confirmed }\n',
      'confirmed }\n  - { meeting: 2026-06-01-reunion, commitment: guide, outcome: kept }\n',
    ),
  );
  expect(heard.errors).toEqual([]);
});

it.each([
  ['deletes', '2026-06-01-reunion', true],
  ['keeps', '2026-06-02-reunion', false],
])(
  '%s a meeting by what names it, not by the id of a promise',
  { timeout: 240_000 },
  async (_, id, isFree) => {
    const { page, close } = await openAdmin(browser, url, 'fr-FR', {
      hash: `#/collections/news/entries/${id}`,
      extra: files,
    });
    onTestFinished(close);
    await page.getByRole('button', { name: 'Afficher les options de l’éditeur' }).click();
    await page.getByRole('menuitem', { name: 'Supprimer' }).click();
    const asked = page.getByRole('alertdialog');
    await asked.getByRole('button', { name: 'Supprimer' }).waitFor();
    expect(await asked.getByRole('button', { name: 'Supprimer' }).isEnabled()).toBe(isFree);
    expect(await asked.getByText('Réunion du 9 juin').count()).toBe(Number(!isFree));
  },
);
