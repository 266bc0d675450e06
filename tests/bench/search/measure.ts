import type { Browser } from 'playwright-core';
import type { Locale } from '#i18n/locales.ts';
import type { Engine } from './engines/engine.ts';
import { missesOf } from './misses.ts';
import type { Query, QueryClass } from './query.ts';
import { ask, coldCost, type Cost } from './run.ts';
import { summarise, type Summary } from './score.ts';

/** What every engine makes of the queries of one language. */
export async function measure(
  lang: Locale,
  asked: readonly Asked[],
  engines: readonly Engine[],
  browser: Browser,
): Promise<Measured> {
  const measured: Measured = {
    rows: asked.map(({ of, queries }) => ({
      name: of.name,
      aims: of.aims,
      count: queries.length,
      engines: {},
    })),
    costs: {},
    misses: [],
  };
  for (const engine of engines) {
    const replies = await ask(
      engine,
      browser,
      lang,
      asked.flatMap(({ queries }) => queries),
    );
    for (const [index, { of, queries }] of asked.entries()) {
      const own = replies.splice(0, queries.length);
      (measured.rows[index] as Row).engines[engine.name] = summarise(of, queries, own);
      measured.misses.push(`## ${engine.name}, ${lang}: ${of.name}`);
      measured.misses.push(...missesOf(of.measures, queries, own));
    }
    const visits = sessionOf(asked.map(({ queries }) => queries));
    if (visits.length > 0)
      measured.costs[engine.name] = await coldCost(engine, browser, lang, visits);
  }
  return measured;
}

/** Queries of one visitor, a class after another. */
function sessionOf(lists: readonly (readonly Query[])[]): Query[] {
  const found = lists.filter((list) => list.some(({ gold }) => gold.length > 0));
  const rounds = Math.ceil(sessionLength / Math.max(1, found.length));
  return Array.from({ length: rounds }, (_, turn) => found.flatMap((list) => list[turn] ?? []))
    .flat()
    .slice(0, sessionLength);
}

/** Queries that a visit is made of. */
export const sessionLength = 20;

export type Asked = { of: QueryClass; queries: readonly Query[] };
export type Row = Pick<QueryClass, 'name' | 'aims'> & {
  count: number;
  /** By the name of the engine. */
  engines: Record<string, Summary>;
};
export type Measured = {
  rows: Row[];
  costs: Record<string, Cost>;
  /** Lines of text. */
  misses: string[];
};
