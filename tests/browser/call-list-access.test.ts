import { describe, expect, it } from 'vitest';
import { callList, cases, items } from './call-list.ts';
import { examineUnfolded } from './examine.ts';
import { listen } from './open.ts';

describe.each(cases)('the list of calls of $name in $lang', async (site) => {
  const { lang } = site;
  const { visit, said } = await callList(site);

  it.each(['', '?state=open&sector=eau', '?state=announced&country=FR', '?partner=chambre-essai'])(
    'is accessible at %j, fits, and asks nobody else',
    async (query) => {
      const page = await visit(query);
      const heard = listen(page, site);
      const found = await examineUnfolded(page);
      expect([...found, ...heard]).toEqual([]);
    },
  );

  it('tags in its sentence the names that are in the other language', async () => {
    const page = await visit('?partner=chambre-essai');
    const tagged = await page.locator('call-list [role="status"] [lang]').allTextContents();
    expect(tagged.length).toBe(lang === 'zh' ? 1 : 0);
    expect(await said(page)).toContain('Chambre d’essai');
  });

  it('prints what was asked and what answers, without the boxes', async () => {
    const page = await visit('?state=closed');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('call-list [role="status"]').isVisible()).toBe(true);
    expect(await page.locator(items).count()).toBeGreaterThan(0);
    expect(await page.locator('call-list input:visible').count()).toBe(0);
    expect(await page.locator('call-list a[data-all]:visible').count()).toBe(0);
  });
});
