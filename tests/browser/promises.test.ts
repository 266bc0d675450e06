import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { path } from '#i18n/routes.ts';
import { at, fixtureSites, listen, open, sites } from './open.ts';

const promise = '#\\32 025-07-09-point-d-etape-travaux';
/** It is due in June 2090; in Paris the month ends at this instant. */
const end = Date.parse('2090-06-30T22:00:00Z');

describe.each(fixtureSites)('promises of $name', (site) => {
  const ledger = at(site, path.section('commitments', 'fr'));
  const stateOf = (page: Page) => page.locator(`${promise} [data-state]`).textContent();
  const sectionOf = (page: Page) =>
    page.locator('[data-ledger]', { has: page.locator(promise) }).getAttribute('id');
  const figures = (page: Page) => page.locator('.counts [data-state]').allTextContents();

  it('grow overdue before the reader’s eyes, and the counts and the sections follow', async () => {
    const page = await open();
    const heard = listen(page, site);
    await page.clock.install({ time: end - 3_600_000 });
    await page.goto(ledger);
    await page.clock.pauseAt(end - 3000);
    const [overdue = 0, openOnes = 0, ...settled] = (await figures(page)).map(Number);
    expect([await stateOf(page), await sectionOf(page)]).toEqual(['En cours', 'open']);

    await page.clock.runFor(2999);
    expect(await stateOf(page)).toBe('En cours');
    await page.clock.runFor(1);
    expect([await stateOf(page), await sectionOf(page)]).toEqual(['En retard', 'overdue']);
    expect((await figures(page)).map(Number)).toEqual([overdue + 1, openOnes - 1, ...settled]);
    expect(heard).toEqual([]);
  });

  it('move with the focus of who stands on them', async () => {
    const page = await open();
    await page.clock.install({ time: end - 3_600_000 });
    await page.goto(ledger);
    await page.clock.pauseAt(end - 3000);
    const link = page.locator(`${promise} a`).first();
    await link.focus();
    await page.clock.runFor(3000);
    expect(await sectionOf(page)).toBe('overdue');
    expect(await link.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  it('are overdue at once on a page read later, each still under its meeting', async () => {
    const page = await open();
    await page.clock.install({ time: Date.parse('2091-01-01T12:00:00Z') });
    await page.goto(ledger);
    const lines = await page
      .locator('[data-ledger="overdue"] li[id]')
      .evaluateAll((found) =>
        found.map((line) => [
          line.id,
          line.closest<HTMLElement>('[data-meeting]')?.dataset.meeting,
        ]),
      );
    expect(lines.length).toBeGreaterThan(3);
    for (const [id = '', meeting = '?'] of lines) expect(id.startsWith(`${meeting}-`)).toBe(true);
    expect(await page.locator('[data-ledger="overdue"] [data-state]').allTextContents()).toEqual(
      lines.map(() => 'En retard'),
    );
    expect((await figures(page)).map(Number).slice(0, 2)).toEqual([
      lines.length,
      await page.locator('[data-ledger="open"] li[id]').count(),
    ]);
    expect(await page.locator('[data-meeting]:not(:has(li))').count()).toBe(0);
  });

  it.each([
    ['home', path.home('fr')],
    ['meeting', '/fr/actualites/point-d-etape-centre/'],
    ['programme', '/fr/programmes/centre-d-echanges/'],
  ])('turn on the page of the %s too', async (_, inside) => {
    const page = await open();
    await page.clock.install({ time: end });
    await page.goto(at(site, inside));
    const line = page.locator('.promises > li', { has: page.locator('a[href$="-etape-travaux"]') });
    expect(await line.locator('[data-state]').textContent()).toBe('En retard');
  });

  it('leave their fold when they grow overdue in it, and stay folded when it is closed again', async () => {
    const page = await open();
    await page.clock.install({ time: end - 3_600_000 });
    await page.goto(at(site, '/fr/partenaires/association-fictive/'));
    const fold = page.locator('details:has(.promises)');
    // As where many are to be kept.
    await page
      .locator('.promises > li', { has: page.locator('a[href$="-etape-travaux"]') })
      .evaluate((line) => document.querySelector('details .promises')?.append(line));
    await page.clock.pauseAt(end - 3000);
    expect(await fold.getAttribute('open')).toBeNull();
    await page.clock.runFor(3000);
    expect(await fold.getAttribute('open')).toBe('');
    expect(await page.locator('.tally .overdue').innerText()).toBe('2 en retard');
    await fold.locator('> summary').click();
    await page.clock.runFor(120_000);
    expect(await fold.getAttribute('open')).toBeNull();
  });

  it('stay as the build left them without JavaScript', async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(ledger);
    expect([await stateOf(page), await sectionOf(page)]).toEqual(['En cours', 'open']);
  });
});

describe.each(sites)('folded promises of $name', (site) => {
  const partner = {
    content: '/fr/partenaires/shenfu/',
    fixtures: '/fr/partenaires/association-fictive/',
  }[site.name];
  const fold = 'details:has(.promises)';

  it.each([true, false])('open by keyboard, with JavaScript: %s', async (javaScriptEnabled) => {
    const page = await open({ javaScriptEnabled });
    await page.goto(at(site, partner));
    const folded = page.locator(`${fold} .promises > li`);
    expect(await folded.first().isVisible()).toBe(false);
    await page.focus(`${fold} > summary`);
    await page.keyboard.press('Enter');
    expect(await folded.first().isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    expect(await folded.first().isVisible()).toBe(false);
  });

  it('are found by a search in the page', async () => {
    const page = await open();
    await page.goto(at(site, partner));
    const words = await page
      .locator(`${fold} .promises :is(p, .details li)`)
      .evaluateAll((found) => {
        const all = document.body.textContent;
        const texts = found.map(({ textContent }) => textContent.trim());
        return texts.find((text) => text !== '' && all.split(text).length === 2);
      });
    expect(words).toBeDefined();
    // What is shown of a fragment of text is what a search shows: its fold opens.
    const fragment = encodeURIComponent(words ?? '').replaceAll('-', '%2D');
    await page.goto('about:blank');
    await page.goto(`${at(site, partner)}#:~:text=${fragment}`);
    await page.locator(`${fold}[open]`).waitFor();
  });

  it('are all on paper', async () => {
    const page = await open();
    await page.goto(at(site, partner));
    await page.emulateMedia({ media: 'print' });
    const lines = page.locator('.promises > li');
    expect(await lines.count()).toBeGreaterThan(3);
    expect(await lines.filter({ visible: false }).count()).toBe(0);
  });
});
