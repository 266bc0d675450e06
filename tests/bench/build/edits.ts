import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { patience, startDev, type DevServer } from './server.ts';

/** How soon an author sees in `npm run dev` what has been changed on disk, in a copy of a tree. */
export async function measureEdits(tree: string): Promise<Edits> {
  // Vite watches nothing below node_modules, where the trees are.
  const contentDir = mkdtempSync(join(tmpdir(), 'portal-bench-'));
  cpSync(tree, contentDir, { recursive: true });
  try {
    return await editAndWait(contentDir);
  } finally {
    rmSync(contentDir, { recursive: true });
  }
}

async function editAndWait(contentDir: string): Promise<Edits> {
  const article = pickArticle(contentDir);
  const server = await startDev(contentDir);
  try {
    const first = await waitFor(server, article.path, article.word);
    // An edit is timed on a page that has been asked for before.
    await server.get(article.path);
    const body = await several(7, server, article, article.file, article.word, (turn) => ({
      text: `${'甲乙丙丁戊己庚'[turn]}号措辞`,
    }));
    const fact = await several(3, server, article, article.file, article.date, (turn) => ({
      text: `date: 2031-01-0${turn + 1}`,
      sign: `datetime="2031-01-0${turn + 1}"`,
    }));
    const registry = await several(3, server, article, article.person, article.name, (turn) => ({
      text: `${article.name}${'甲乙丙'[turn]}`,
    }));
    return { started: server.started, first, body, fact, registry };
  } finally {
    await server.stop();
  }
}

/** Makes one edit after another in the same place; seconds from each to the page that shows it. */
async function several(
  count: number,
  server: DevServer,
  { path }: Article,
  file: string,
  original: string,
  wanted: (turn: number) => { text: string; sign?: string },
): Promise<number[]> {
  const seconds: number[] = [];
  let from = original;
  for (let turn = 0; turn < count; turn += 1) {
    const { text, sign = text } = wanted(turn);
    const source = readFileSync(file, 'utf8');
    const at = source.lastIndexOf(from);
    if (at < 0) throw new Error(`${file}: no ${from}`);
    writeFileSync(file, source.slice(0, at) + text + source.slice(at + from.length));
    const taken = await waitFor(server, path, sign);
    seconds.push(taken);
    if (taken === Infinity) break;
    from = text;
    // What an edit sets going may outlast the first page that shows it.
    await sleep(2000);
  }
  return seconds;
}

/** Seconds until a page holds a sign, or infinity. */
async function waitFor(server: DevServer, path: string, sign: string): Promise<number> {
  const start = performance.now();
  // A connection that the server has closed meanwhile is opened again.
  while (!(await server.get(path).catch(() => '')).includes(sign)) {
    if (performance.now() - start > patience) return Infinity;
    await sleep(25);
  }
  return (performance.now() - start) / 1000;
}

/** An article in the middle of the chronicle whose original is Chinese, as is someone it names. */
function pickArticle(contentDir: string): Article {
  const ids = readdirSync(join(contentDir, 'news'));
  for (const id of ids.slice(Math.floor(ids.length / 2))) {
    const file = join(contentDir, 'news', id, 'index.zh.mdx');
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const date = /^date: \S+$/m.exec(text)?.[0];
    const word = /\p{Script=Han}{4}(?=。\n$)/u.exec(text)?.[0];
    const someone = /person: (\S+)/.exec(text)?.[1];
    if (!date || !word || !someone) continue;
    const person = join(contentDir, 'people', `${someone}.yml`);
    const name = /^ {2}zh: ([^·\n]+)$/m.exec(readFileSync(person, 'utf8'))?.[1];
    if (name) return { path: `/zh/news/${id}/`, file, date, word, person, name };
  }
  throw new Error(`${contentDir}: no article to edit`);
}

/** Files, and what stands in them. */
type Article = Record<'path' | 'file' | 'date' | 'word' | 'person' | 'name', string>;
/** Seconds. */
export type Edits = {
  /** Until the home page was there. */
  started: number;
  /** The first time an article was asked for. */
  first: number;
  body: number[];
  fact: number[];
  registry: number[];
};
