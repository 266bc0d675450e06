import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Author } from './author.ts';
import { file, goTo, mendAfterwards, openAt, plant, right, wrong } from './dev-visit.ts';
import { examine } from './examine.ts';
import { open } from './open.ts';

/** The panel at the corner of every page of `npm run dev`. */
export function panelTests(author: () => Author): void {
  const visit = '/fr/actualites/delegation-a-lyon/';

  it('shows an error with its line, to the keyboard alone, and opens the editor there', async () => {
    await plant(author());
    const page = await openAt(author(), visit);
    const asked: string[] = [];
    await page.route('**/__open-in-editor?*', (route) => {
      asked.push(new URL(route.request().url()).searchParams.get('file') ?? '');
      return route.fulfill({ status: 200, body: '' });
    });
    await page.locator('.finding.error').first().waitFor({ state: 'attached' });
    expect(await page.locator('#sheet').isVisible()).toBe(false);
    expect(await page.locator('portal-panel button[aria-expanded]').textContent()).toContain(
      '1 erreur',
    );

    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    const error = page.locator('.finding.error');
    expect(await error.textContent()).toContain('5 月 21 日');
    expect(await error.locator('dd').allTextContents()).toEqual([
      expect.stringContaining('5月21日'),
      expect.stringMatching(/20\smai/),
    ]);
    await tabTo(page, 'Ouvrir news/2024-05-20-visite-de-lyon/index.zh.mdx:7 dans l’éditeur');
    await page.keyboard.press('Enter');
    await page.locator('[role=status] a').waitFor();
    expect(asked).toEqual([expect.stringMatching(/index\.zh\.mdx:7:\d+$/)]);
    expect(await page.locator('[role=status] a').getAttribute('href')).toBe(
      `vscode://file${asked[0]}`,
    );
    await page.keyboard.press('Escape');
    expect(await page.locator('#sheet').isVisible()).toBe(false);
    expect(await focused(page)).toContain('Contrôle');
  });

  it('says by itself that a file was mended: open as it was, the page where it was', async () => {
    await plant(author());
    const page = await openAt(author(), visit, { viewport: { width: 800, height: 500 } });
    await page.locator('portal-panel button[aria-expanded]').click();
    await page.locator('.finding.error').waitFor();
    await tabTo(page, 'Les deux textes côte à côte');
    await page.evaluate(() => scrollTo(0, 150));
    let loadings = 0;
    page.on('load', () => (loadings += 1));
    author().edit(file, wrong, right);
    await page
      .locator('.tally')
      .filter({ hasNotText: 'erreur' })
      .filter({ hasNotText: 'en cours' })
      .waitFor();
    author().edit(file, right, wrong);
    await page.locator('.finding.error').waitFor();
    // The page may be about to load.
    await expect.poll(() => page.locator('#sheet').isVisible()).toBe(true);
    await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(150);
    await expect.poll(() => focused(page)).toBe('Les deux textes côte à côte');
    // Once for each text that was saved; what the check found later is drawn without loading again.
    expect(loadings).toBeLessThanOrEqual(2);
  });

  it('leaves the two texts to be seen, though it is open where one comes from', async () => {
    const page = await openAt(author(), visit);
    await page.locator('portal-panel button[aria-expanded]').click();
    await page.locator('#sheet').getByText('Les deux textes côte à côte').click();
    await page.locator('.row').first().waitFor();
    await page.locator('portal-panel button[aria-expanded]').waitFor();
    expect(await page.locator('#sheet').isVisible()).toBe(false);
    await page.goBack();
    await page.locator('#sheet').waitFor();
  });

  it('stays where a page is gone because its file cannot be read, and names the line', async () => {
    const page = await openAt(author(), visit);
    await page.locator('portal-panel button[aria-expanded]').click();
    await page.locator('.key').waitFor();
    mendAfterwards(author());
    author().edit(file, 'title: 测试', 'title: "测试');
    await page.locator('[data-rule="file.yaml"]').waitFor();
    expect(await page.locator('.alarm').textContent()).toContain('ne peut être affichée');
    expect(await page.locator('[data-rule="file.yaml"] .places a').first().textContent()).toMatch(
      /^index\.zh\.mdx:\d+$/,
    );
  });

  it('counts on other pages what there is, and leads there', async () => {
    const page = await openAt(author(), '/zh/');
    await page.locator('portal-panel button[aria-expanded]').click();
    const first = page.locator('.groups a').first();
    await page.locator('.tally').filter({ hasText: '条提醒' }).waitFor();
    expect(await first.getAttribute('href')).toMatch(/^\/zh\/\w+\/.+\/$/);
  });

  it('is as accessible as the site, and asks nobody else for anything', async () => {
    await plant(author());
    const page = await open({ viewport: { width: 360, height: 800 } });
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      if (!/^(?:data:|https?:\/\/localhost[:/])/.test(request.url())) elsewhere.push(request.url());
    });
    await goTo(page, author().address + visit);
    await page.locator('portal-panel button[aria-expanded]').click();
    await page.locator('.finding.error').waitFor();
    expect(await examine(page, 'portal-panel')).toEqual([]);
    expect(elsewhere).toEqual([]);
    expect(await page.locator('astro-dev-toolbar').count()).toBe(0);
  });

  it('opens the editor for no page of another site', async () => {
    const ask = async (headers: Record<string, string>) =>
      (await fetch(`${author().address}/__open-in-editor`, { headers })).status;
    expect(await ask({ 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate' })).toBe(403);
    expect(await ask({ 'Sec-Fetch-Site': 'none' })).toBe(403);
    // Let through, Vite misses the name of the file.
    expect(await ask({ 'Sec-Fetch-Site': 'same-origin' })).toBe(500);
  });
}

/** Presses Tab until what goes by this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60 && (await focused(page)) !== name; presses += 1)
    await page.keyboard.press('Tab');
  expect(await focused(page)).toBe(name);
}

/** Name of what has the focus, within the panel too. */
const focused = (page: Page) =>
  page.evaluate(() => {
    let { activeElement } = document;
    activeElement = activeElement?.shadowRoot?.activeElement ?? activeElement;
    return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
  });
