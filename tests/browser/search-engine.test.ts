import { globSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { path } from '#i18n/routes.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Answer, Suggestion } from '#search/answer.ts';
import type { Reply } from '#search/messages.ts';
import { at, listen, open, sites, type Served } from './open.ts';

/** What each build is asked: a name, by its other script, by pinyin or with a slip, and its page. */
const asked: Record<string, [Locale, string, string][]> = {
  content: [
    ['zh', '沈抚', '/zh/partners/shenfu/'],
    ['zh', '瀋撫', '/zh/partners/shenfu/'],
    ['zh', 'shenfu', '/zh/partners/shenfu/'],
    ['zh', 'zhuhongyu', '/zh/people/zhu-hongyu/'],
    ['zh', 'ＫＰＩ考核', '/zh/partners/ustc-france/'],
    ['fr', '朱红宇', '/fr/personnes/zhu-hongyu/'],
    ['fr', 'l’agriculture', '/fr/programmes/salon-agriculture/'],
    ['fr', 'agricutlure', '/fr/programmes/salon-agriculture/'],
  ],
  fixtures: [
    ['zh', 'renan', '/zh/people/ren-an/'],
    ['fr', '壬安', '/fr/personnes/ren-an/'],
    // What is offered or sought, by its name in the other language.
    ['zh', 'terrain d’essai', '/zh/partners/parc-b/'],
    ['fr', '试验场地', '/fr/partenaires/parc-b/'],
  ],
};

describe.each(sites)('the search worker of $name', (site) => {
  const home = at(site, path.home('fr'));

  it.each(asked[site.name] ?? [])('in %s finds by %s', async (lang, query, target) => {
    const page = await open();
    const heard = listen(page, site);
    await page.goto(home);
    const { hits } = await ask(page, site, lang, query);
    expect(hits.slice(0, 3).map(({ url }) => new URL(url, site.url).href)).toContain(
      at(site, target),
    );
    expect(heard).toEqual([]);
  });

  it.each([
    ['zh', '不存在的词'],
    ['zh', 'xqzwvk'],
    ['fr', 'xqzwvk'],
    ['fr', '不存在的词'],
  ] as const)('in %s finds nothing for %s', async (lang, query) => {
    const page = await open();
    await page.goto(home);
    const { total, hits, other, corrected } = await ask(page, site, lang, query);
    expect({ total, hits, other, corrected }).toEqual({ total: 0, hits: [] });
  });

  it('gives the names that begin with what is typed', async () => {
    const page = await open();
    await page.goto(home);
    const [title = ''] = (await ask(page, site, 'fr', 'centre')).hits.map(({ title }) =>
      title.map(({ text }) => text).join(''),
    );
    const reply = await send(page, site, {
      kind: 'suggest',
      typed: title.slice(0, 12),
      lang: 'fr',
    });
    expect((reply as { value: Suggestion[] }).value.map(({ text }) => text)).toContain(title);
  });

  it.each(['pf_index', 'pf_meta', 'json'])('says so when a *.%s cannot be had', async (suffix) => {
    const page = await open();
    await page.goto(home);
    await page.context().route(`**/pagefind/**/*.${suffix}*`, (route) => route.abort());
    const reply = await send(page, site, { kind: 'ask', question: { query: 'Lyon', lang: 'fr' } });
    expect(reply).toHaveProperty('error');
  });
});

async function ask(page: Page, site: Served, lang: Locale, query: string): Promise<Answer> {
  const reply = await send(page, site, { kind: 'ask', question: { query, lang } });
  if ('error' in reply) throw new Error(reply.error);
  return reply.value as Answer;
}

/** Sends one message to a worker of the built site, as its pages do. */
function send(page: Page, site: Served, message: object): Promise<Reply> {
  const [file = ''] = globSync('_astro/worker[.-]*.js', { cwd: site.build.dir });
  return page.evaluate(
    ({ url, base, message }) =>
      new Promise<Reply>((resolve, reject) => {
        const worker = new Worker(url, { type: 'module' });
        worker.addEventListener('message', ({ data }) => resolve(data as Reply));
        worker.addEventListener('error', ({ message }) =>
          reject(new Error(message || 'the worker did not start')),
        );
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker is no window
        worker.postMessage({ id: 1, base, ...message });
      }),
    { url: site.url + file, base: site.build.base, message },
  );
}
