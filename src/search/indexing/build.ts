import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { join } from 'node:path';
import { pathOf } from '#domain/address.ts';
import type { SiteParts } from '#domain/site.ts';
import { locales, type Locale } from '#i18n/locales.ts';
import { frontCode } from '../analysis/front-coding.ts';
import { clockOf } from './call-clock.ts';
import { nameRows, type Registries } from './name-rows.ts';
import { readingsOf } from './readings.ts';
import { tablesFile, type PageRecord, type TableFiles } from '../tables.ts';
import { traditionalFor } from './traditional.ts';

/**
 * Indexes the built pages of each language into a bundle of its own (`pagefind/zh/`,
 * `pagefind/fr/`), so that each keeps its stemmer and no query falls into the other language. Side
 * by side: the index is what a large build waits for longest. Then writes the tables that a query
 * is understood by. Returns what was indexed; rejects with Pagefind's own messages.
 */
export async function buildSearchIndex(dist: string, parts: Parts): Promise<Counts> {
  // Pagefind adds to what an earlier build left.
  rmSync(join(dist, 'pagefind'), { recursive: true, force: true });
  const [zh, fr] = await Promise.all([
    indexAside({ dist, lang: 'zh' }),
    indexAside({ dist, lang: 'fr' }),
  ]);
  const names = nameRows(parts);
  const spoken = [...names.flatMap((row) => row.zh), ...zh.records.map(({ title }) => title)];
  const runs = spoken.flatMap((text) => text.match(/\p{Script=Han}+/gu) ?? []);
  writeTables(dist, {
    'records-zh': withCalls(zh.records, parts, 'zh'),
    'records-fr': withCalls(fr.records, parts, 'fr'),
    'words-zh': frontCode([...zh.vocabulary, ...runs.filter((run) => run.length > 1)]),
    'words-fr': frontCode(fr.vocabulary),
    names,
    readings: readingsOf(runs),
    traditional: traditionalFor(zh.signs + fr.signs + runs.join('')),
  });
  const counts = { zh, fr };
  return Object.fromEntries(
    locales.map((lang) => [
      lang,
      { pages: counts[lang].records.length, words: counts[lang].words },
    ]),
  ) as Counts;
}

/** In a thread of its own, where the library starts an indexer of its own. */
function indexAside(task: IndexTask): Promise<Indexed> {
  const worker = new Worker(join(import.meta.dirname, 'index-worker.ts'), { workerData: task });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

function withCalls(records: readonly PageRecord[], { calls }: Parts, lang: Locale): PageRecord[] {
  const byPath = new Map(calls.map((call) => [pathOf(call, lang), call.facts]));
  return records.map(({ partners, ...record }) => {
    const call = byPath.get(record.path);
    return {
      ...record,
      ...(partners && partners.length > 0 ? { partners } : {}),
      ...(call ? { call: clockOf(call) } : {}),
    };
  });
}

/** Each under the hash of its content, so that a browser may keep it for good. */
function writeTables(dist: string, tables: Record<keyof TableFiles, unknown>): void {
  mkdirSync(join(dist, 'pagefind/tables'), { recursive: true });
  const files = Object.entries(tables).map(([name, table]) => {
    const json = JSON.stringify(table);
    const hash = createHash('sha256').update(json).digest('hex').slice(0, 8);
    const file = `pagefind/tables/${name}.${hash}.json`;
    writeFileSync(join(dist, file), json);
    return [name, file];
  });
  writeFileSync(join(dist, tablesFile), JSON.stringify(Object.fromEntries(files)));
}

export type Parts = Registries & Pick<SiteParts, 'calls'>;
/** `words`: the different words of each page, added up. */
export type Counts = Record<Locale, { pages: number; words: number }>;
export type IndexTask = { dist: string; lang: Locale };
export type Indexed = {
  words: number;
  records: PageRecord[];
  vocabulary: string[];
  /** every Han character of the pages, once */
  signs: string;
};
