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
import { engines } from './engines/index.ts';
import { measure, type Measured } from './measure.ts';
import { readNames } from './names.ts';
import { readPages } from './pages.ts';
import { table } from './print.ts';

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
const asked = chosenFrom(classes, 'class', ({ name }) => name).map((of) => ({
  of,
  queries: queriesOf(of, pages, names, drawing),
}));
write(
  options.queries,
  JSON.stringify(
    asked.flatMap(({ queries }) => queries),
    null,
    1,
  ),
);

await using stack = new AsyncDisposableStack();
const browser = await launch();
stack.defer(() => browser.close());
const opened: Engine[] = [];
for (const [, open] of chosenFrom(Object.entries(engines), 'engine', ([name]) => name))
  opened.push(stack.use(await open(dist, pages)));

const measured: Record<string, Measured> = {};
for (const lang of locales) {
  const own = asked.filter(({ of }) => of.lang === lang);
  measured[lang] = await measure(lang, own, opened, browser);
  console.log(`\n${pages[lang].pages.length} ${table(lang, measured[lang])}`);
}
write(
  options.misses,
  Object.values(measured)
    .flatMap(({ misses }) => misses)
    .join('\n'),
);
write(options.json, JSON.stringify({ ...drawing, measured }, null, 1));

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

function chosenFrom<T>(
  list: readonly T[],
  option: 'class' | 'engine',
  nameOf: (member: T) => string,
): T[] {
  const wanted = options[option];
  const chosen = list.filter((member) => nameOf(member) === (wanted ?? nameOf(member)));
  if (chosen.length === 0)
    throw new Error(`--${option}: ${[...new Set(list.map(nameOf))].join(', ')}`);
  return chosen;
}

function write(file: string | undefined, text: string): void {
  if (file) writeFileSync(file, `${text}\n`);
}

function whole(name: 'size' | 'count' | 'seed', least: number): number {
  const value = Number(options[name]);
  if (!Number.isInteger(value) || value < least)
    throw new Error(`--${name}: a whole number from ${least}`);
  return value;
}
