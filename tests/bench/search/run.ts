import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Locale } from '#i18n/locales.ts';
import { receive } from '../web/octets.ts';
import type { Engine, Found } from './engines/engine.ts';
import type { Query } from './query.ts';
import { percentile } from './score.ts';

/** Asks an engine every query of a language, in one page that stays open. */
export async function ask(
  engine: Engine,
  browser: Browser,
  lang: Locale,
  queries: readonly Query[],
): Promise<Reply[]> {
  await using visit = await open(engine, browser, lang);
  const replies: Reply[] = [];
  for (const { text } of queries) {
    replies.push(
      await visit.page.evaluate(async (text) => {
        const start = performance.now();
        await window.underTest.first(text);
        const milliseconds = performance.now() - start;
        return { milliseconds, ...(await window.underTest.all(text)) };
      }, text),
    );
  }
  return replies;
}

/**
 * Octets of the bodies that the search costs, as served (Brotli where the server compresses): for
 * one answer to someone who has never been here, query by query, and for all of them in one visit.
 */
export async function coldCost(
  engine: Engine,
  browser: Browser,
  lang: Locale,
  queries: readonly Query[],
): Promise<Cost> {
  const sizes = new Map<string, number>();
  const visit = async (texts: readonly string[]) => {
    await using visit = await open(engine, browser, lang);
    for (const text of texts)
      await visit.page.evaluate((text) => window.underTest.first(text), text);
    let total = 0;
    for (const url of visit.requested) {
      const size = sizes.get(url) ?? (await receive(url, 'br'));
      sizes.set(url, size);
      total += size;
    }
    return total;
  };
  const texts = queries.map(({ text }) => text);
  const answers: number[] = [];
  for (const text of texts) answers.push(await visit([text]));
  const most = Math.max(...answers);
  return {
    median: percentile(answers, 0.5),
    most,
    heaviest: texts[answers.indexOf(most)] ?? '',
    session: await visit(texts),
  };
}

async function open(engine: Engine, browser: Browser, lang: Locale): Promise<Visit> {
  const context = await browser.newContext({ locale: lang === 'zh' ? 'zh-CN' : 'fr-FR' });
  const page = await context.newPage();
  await page.goto(engine.host(lang));
  // What the page itself needs is not the search's; nor does it fetch anything of the search yet.
  const requested = new Set<string>();
  context.on('request', (request) => {
    if (!request.url().endsWith('favicon.svg')) requested.add(request.url());
  });
  await engine.start(page, lang);
  return { context, page, requested, [Symbol.asyncDispose]: () => context.close() };
}

/** Milliseconds until the first hits were known. */
export type Reply = Found & { milliseconds: number };
/** Octets, and the query whose answer costs most. */
export type Cost = { median: number; most: number; heaviest: string; session: number };
interface Visit extends AsyncDisposable {
  context: BrowserContext;
  page: Page;
  /** In the order of the first request. */
  requested: Set<string>;
}
