import { expect, it } from 'vitest';
import type { Author } from './author.ts';
import { file, mendAfterwards, openAt, plant, right, wrong } from './dev-visit.ts';
import { examine } from './examine.ts';

/** The view of `npm run dev` that a translator works with. */
export function pairTests(author: () => Author): void {
  const address = (lang: string) => `/dev/${lang}/news/2024-05-20-visite-de-lyon/`;

  it('shows a contradiction between the blocks that contradict each other, as long as it lasts', async () => {
    const page = await openAt(author(), address('fr'));
    const note = page.locator('.note[data-rule="facts.date.contradiction"]');
    // The test before may have mended the file a moment ago.
    await page.locator('.row').nth(3).waitFor();
    await note.waitFor({ state: 'detached' });

    mendAfterwards(author());
    author().edit(file, right, wrong);
    await note.waitFor();
    const row = page.locator('.row').filter({ has: note });
    expect(await row.count()).toBe(1);
    expect(await row.locator('mark.differs').allTextContents()).toEqual([
      expect.stringMatching(/20\smai/),
      expect.stringContaining('5 月 21 日'),
    ]);
    expect(await row.locator('.side').first().getAttribute('data-side')).toBe('fr');
    expect(await row.locator('.line').allTextContents()).toEqual(
      ['19', '7'].map((n) => expect.stringContaining(n)),
    );
    expect(await row.locator('mark.same').count()).toBeGreaterThan(3);

    author().edit(file, wrong, right);
    await note.waitFor({ state: 'detached' });
  });

  it('shows a paragraph that nothing answers by itself', async () => {
    mendAfterwards(author());
    author().edit(
      file,
      '\n甲小明主任',
      '\n代表团一行还参观了港口和市场，并同当地企业家座谈，交换了各自对冷链物流的看法和打算。\n\n甲小明主任',
    );
    const page = await openAt(author(), address('zh'));
    const lone = page.locator('.row.lone');
    await lone.waitFor();
    expect(await lone.textContent()).toContain('法文里没有对应的段落');
    expect(await lone.locator('.side[data-side="zh-Hans"] .words').textContent()).toContain('港口');
    await lone.locator('[data-rule="translation.passage"]').waitFor();
    author().edit(
      file,
      '代表团一行还参观了港口和市场，并同当地企业家座谈，交换了各自对冷链物流的看法和打算。\n\n',
      '',
    );
    await lone.waitFor({ state: 'detached' });
  });

  it('shows the one text there is, and says what is missing', async () => {
    const page = await openAt(author(), '/dev/zh/news/2025-04-22-visite-ecole/');
    await page.locator('.columns .lacking').waitFor();
    expect(await page.locator('.columns .lacking').count()).toBe(1);
    expect(await page.locator('.columns > div').count()).toBe(2);
  });

  it.each([1280, 360])('is as accessible as the site, at %i px', async (width) => {
    await plant(author());
    const page = await openAt(author(), address('fr'), { viewport: { width, height: 900 } });
    await page.locator('.note[data-rule="facts.date.contradiction"]').waitFor();
    expect(await examine(page, 'main')).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
      true,
    );
  });
}
