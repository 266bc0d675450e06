import { describe, expect, it } from 'vitest';
import { path } from '#i18n/routes.ts';
import {
  at,
  contentSites,
  fixtureSites,
  listen,
  open,
  openLasting,
  sites,
  type Served,
} from './open.ts';

const status = '[data-search-status]';
const hits = '[data-search-results] > li[data-lang]';
const page = await openLasting();

describe.each(contentSites)('search on $name', (site) => {
  it.each([
    ['zh', '沈抚', '/zh/partners/shenfu/'],
    ['zh', '朱红宇', '/zh/people/zhu-hongyu/'],
    ['fr', 'Shenfu', '/fr/partenaires/shenfu/'],
    ['fr', 'agriculture', '/fr/programmes/salon-agriculture/'],
    // Words that stand only after an elision on their page.
    ['fr', 'USTC', '/fr/partenaires/ustc-france/'],
    ['fr', 'l’Amiens', '/fr/programmes/salon-amiens/'],
  ] as const)('in %s finds %s', async (lang, query, target) => {
    await search(site, lang, query);
    expect(await page.getAttribute(status, 'data-state')).toBe('done');
    expect(await linksOf()).toContain(at(site, target));
  });
});

describe.each(fixtureSites)('search on $name', (site) => {
  it.each([
    ['zh', 'jeunes pousses', '/zh/partners/incubateur-test/'],
    ['fr', 'jeunes pousses', '/fr/partenaires/incubateur-test/'],
    ['zh', '发言稿', '/zh/programmes/institut-commun/'],
    ['fr', '整理并刊印两次会议的发言稿', '/fr/partenaires/ecole-demo/'],
  ] as const)('in %s finds a promise told in one language by %s', async (lang, query, target) => {
    await search(site, lang, query);
    expect(await linksOf()).toContain(at(site, target));
  });

  it('leads from a part of a Chinese promise to the Chinese pages that tell it', async () => {
    await search(site, 'fr', '发言稿');
    const found = page.locator('[data-search-results] a');
    const links = await found.evaluateAll((all) =>
      all.map((link) => (link as HTMLAnchorElement).href),
    );
    expect(links).toContain(at(site, '/zh/programmes/institut-commun/'));
  });
});

const queries = [
  ['content', 'zh', '沈抚', '窦豆'],
  ['content', 'fr', 'Shenfu', 'Amiens'],
  ['fixtures', 'zh', '物流', '巴黎'],
  ['fixtures', 'fr', 'Lyon', 'délégation'],
] as const;

/** Only on the builds that were made. */
const rows = queries.flatMap(([name, ...query]) =>
  sites.filter((site) => site.name === name).map((site) => [site, ...query] as const),
);

describe.each(rows)('search on $0.name in %s', (site, lang, query, other) => {
  const list = at(site, path.section('search', lang));

  it('goes from idle over busy to done', async () => {
    const page = await open();
    await page.addInitScript(watchStates);
    await page.goto(list);
    await page.waitForSelector(`${status}[data-state="idle"]`);
    await page.fill('input[name="q"]', query);
    await page.press('input[name="q"]', 'Enter');
    await page.waitForSelector(`${status}[data-state="done"]`);
    expect(await page.evaluate(() => (window as unknown as { states: string[] }).states)).toEqual([
      'idle',
      'busy',
      'done',
    ]);
    expect(page.url()).toBe(`${list}?q=${encodeURIComponent(query)}`);
  });

  it('gives hits that are links to pages of its language', async () => {
    await search(site, lang, query);
    const found = await linksOf();
    expect(found.length).toBeGreaterThan(0);
    expect(await page.textContent(status)).toContain(query);
    const answers = await Promise.all(found.map((url) => page.request.get(url)));
    expect(answers.filter((answer) => !answer.ok()).map((answer) => answer.url())).toEqual([]);
    expect(found.filter((url) => !url.startsWith(at(site, `/${lang}/`)))).toEqual([]);
    expect(await page.locator(`${hits} > a:first-child[href]`).count()).toBe(found.length);
    expect(await page.locator(`${hits}[data-lang="${lang}"]`).count()).toBe(found.length);
  });

  it('asks again when the reader goes back', async () => {
    await search(site, lang, query);
    const first = await linksOf();
    await page.fill('input[name="q"]', other);
    await page.press('input[name="q"]', 'Enter');
    await page.locator(`${status}[data-state="done"]`, { hasText: other }).waitFor();
    await page.goBack();
    await page.locator(`${status}[data-state="done"]`, { hasText: query }).waitFor();
    expect(await page.inputValue('input[name="q"]')).toBe(query);
    expect(await linksOf()).toEqual(first);
  });

  it('finds nothing, says so, and suggests where to look', async () => {
    await search(site, lang, 'xqzwvk');
    expect(await page.getAttribute(status, 'data-state')).toBe('done');
    expect(await page.locator(hits).count()).toBe(0);
    expect(await page.textContent(status)).toContain('xqzwvk');
    expect(await page.locator('[data-search-fallback] a:visible').count()).toBeGreaterThan(3);
  });

  it('says so when the index cannot be had', async () => {
    const page = await open();
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(`${list}?q=${encodeURIComponent(query)}`);
    await page.waitForSelector(`${status}[data-state="error"]`);
    expect((await page.textContent(status))?.trim()).not.toBe('');
    expect(await page.locator(hits).count()).toBe(0);
  });

  it('asks no one else', async () => {
    const page = await open();
    const heard = listen(page, site);
    await page.goto(`${list}?q=${encodeURIComponent(query)}`);
    await page.waitForSelector(`${status}[data-state="done"]`);
    expect(heard).toEqual([]);
  });

  it('shows what a query holds as text, never as markup', async () => {
    await search(site, lang, '<img src=x onerror=alert(1)>');
    expect(await page.locator('main img').count()).toBe(0);
  });
});

/** Opens the search page with a query, and waits for its answer. */
async function search(site: Served, lang: 'zh' | 'fr', query: string): Promise<void> {
  await page.goto(`${at(site, path.section('search', lang))}?q=${encodeURIComponent(query)}`);
  await page.waitForSelector(`${status}[data-state="done"], ${status}[data-state="error"]`);
}

const linksOf = () =>
  page
    .locator(`${hits} > a`)
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));

/** Runs in the page: every state that the status ever has, once. */
function watchStates() {
  const states: string[] = [];
  Object.assign(window, { states });
  new MutationObserver(() => {
    const state = document.querySelector<HTMLElement>('[data-search-status]')?.dataset.state;
    if (state && states.at(-1) !== state) states.push(state);
  }).observe(document, { subtree: true, childList: true, attributes: true });
}
