/** `npm run bench:search`: how well the search finds, beside stock Pagefind and MiniSearch. */
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { locales } from '#i18n/locales.ts';
import { launch } from '../../browser/chromium.ts';
import { root } from '../../builds.ts';
import { cache } from '../../tools.ts';
import { classes, queriesOf } from './classes.ts';
import { makeCorpus } from './corpus.ts';
import type { Engine } from './engines/engine.ts';
import { openMiniSearch } from './engines/minisearch.ts';
import { openPortal } from './engines/portal.ts';
import { openStock } from './engines/stock.ts';
import { missesOf } from './misses.ts';
import { readNames } from './names.ts';
import { readPages } from './pages.ts';
import { table, type Row } from './print.ts';
import type { Query } from './query.ts';
import { ask, coldCost, type Cost } from './run.ts';
import { summarise } from './score.ts';

const { values: options } = parseArgs({
  options: {
    size: { type: 'string', default: '260' },
    count: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    class: { type: 'string' },
    engine: { type: 'string' },
    'as-built': { type: 'boolean', default: false },
    json: { type: 'string' },
    queries: { type: 'string' },
    misses: { type: 'string' },
  },
});
const dist = join(cache, 'bench/search-dist');
const contentDir = makeCorpus(process.env.CONTENT_DIR, whole('size', 100));
if (!options['as-built']) build();

const pages = readPages(dist);
const names = await readNames(contentDir);
const drawing = { seed: whole('seed', 0), count: whole('count', 1) };
const chosen = classes.filter(({ name }) => name === (options.class ?? name));
if (chosen.length === 0)
  throw new Error(`--class: ${[...new Set(classes.map(({ name }) => name))].join(', ')}`);
const made = new Map(chosen.map((each) => [each, queriesOf(each, pages, names, drawing)]));
const all = [...made.values()].flat();
if (options.queries) writeFileSync(options.queries, `${JSON.stringify(all, null, 1)}\n`);

await using stack = new AsyncDisposableStack();
const browser = await launch();
stack.defer(() => browser.close());
const engines: Engine[] = [
  await openPortal(dist),
  await openStock(dist, join(cache, 'bench/search-stock')),
  await openMiniSearch(pages, join(cache, 'bench/search-minisearch')),
].filter(({ name }) => name === (options.engine ?? name));
for (const engine of engines) stack.use(engine);

const missed: string[] = [];
const report: Record<string, { rows: Row[]; costs: Record<string, Cost> }> = {};
for (const lang of locales) {
  const spoken = chosen.filter((each) => each.lang === lang);
  const rows = spoken.map((each): Row => ({
    name: each.name,
    aims: each.aims,
    count: made.get(each)?.length ?? 0,
    engines: {},
  }));
  const costs: Record<string, Cost> = {};
  for (const engine of engines) {
    const queries = spoken.flatMap((each) => made.get(each) ?? []);
    const replies = await ask(engine, browser, lang, queries);
    spoken.forEach((each, index) => {
      const own = replies.filter((_, at) => queries[at]?.class === each.name);
      const queries = made.get(each) ?? [];
      (rows[index] as Row).engines[engine.name] = summarise(each, queries, own);
      missed.push(
        `## ${engine.name}, ${lang}: ${each.name}`,
        ...missesOf(each.measures, queries, own),
      );
    });
    costs[engine.name] = await coldCost(
      engine,
      browser,
      lang,
      sessionOf(spoken.map((each) => made.get(each) ?? [])),
    );
  }
  report[lang] = { rows, costs };
  console.log(`\n${pages[lang].pages.length} ${table(lang, rows, costs)}`);
}
if (options.misses) writeFileSync(options.misses, `${missed.join('\n')}\n`);
if (options.json)
  writeFileSync(options.json, `${JSON.stringify({ ...drawing, ...report }, null, 1)}\n`);

function build(): void {
  rmSync(dist, { recursive: true, force: true });
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: root,
    env: { ...process.env, CONTENT_DIR: contentDir, OUT_DIR: dist, BASE_PATH: '/' },
    encoding: 'utf8',
    maxBuffer: Infinity,
  });
  if (status !== 0) throw new Error(`the build failed\n${stdout}${stderr}`);
}

/** Thirty queries of one visitor, a class after another. */
function sessionOf(lists: readonly Query[][]): Query[] {
  const asked = lists.filter((list) => list.some(({ gold }) => gold.length > 0));
  const rounds = Math.ceil(30 / Math.max(1, asked.length));
  return Array.from({ length: rounds }, (_, turn) => asked.flatMap((list) => list[turn] ?? []))
    .flat()
    .slice(0, 30);
}

function whole(name: 'size' | 'count' | 'seed', least: number): number {
  const value = Number(options[name]);
  if (!Number.isInteger(value) || value < least)
    throw new Error(`--${name}: a whole number from ${least}`);
  return value;
}
