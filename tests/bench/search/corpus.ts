import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parse, stringify } from 'yaml';
import { generateTree } from '../build/generate.ts';
import { termsSource } from '../parity/registry.ts';
import { readFolder, readHalf } from '../parity/report.ts';
import { treeOf } from '../parity/tree.ts';
import { root } from '../../builds.ts';
import { cache } from '../../tools.ts';

/**
 * Writes the tree to search in: the content, and the tree given or, without one, the parity
 * benchmark's reports and `size` generated entries. What two trees have under one id is taken from
 * the first. Returns its folder.
 */
export function makeCorpus(given: string | undefined, size: number): string {
  const dir = join(cache, 'bench/search-tree');
  rmSync(dir, { recursive: true, force: true });
  const trees = given ? [resolve(given)] : [writeReports(), generated(size)];
  joinTrees(dir, [join(root, 'content'), ...trees]);
  return dir;
}

/** Entries and people of all, the site record of the first, the terms of all. */
export function joinTrees(dir: string, trees: readonly string[]): void {
  const terms: Record<string, { kind: string }> = {};
  for (const tree of trees) {
    for (const collection of folders)
      for (const name of namesIn(join(tree, collection))) {
        const target = join(dir, collection, name);
        if (!existsSync(target)) cpSync(join(tree, collection, name), target, { recursive: true });
      }
    if (!existsSync(join(dir, 'site.yml'))) cpSync(join(tree, 'site.yml'), join(dir, 'site.yml'));
    const more = parse(readFileSync(join(tree, 'terms.yml'), 'utf8')) as typeof terms | null;
    for (const [id, term] of Object.entries(more ?? {}))
      // An office that one tree words must not be held against the people of another.
      if (tree === trees[0] || term.kind !== 'office') terms[id] ??= term;
  }
  writeFileSync(join(dir, 'terms.yml'), stringify(terms));
}

/**
 * The half that the parity rules may be improved on (nothing here reads the other), and reports of
 * the bench's own with what those lack: words with œ, Latin initials beside Han characters.
 */
function writeReports(): string {
  const dir = join(cache, 'bench/search-reports');
  rmSync(dir, { recursive: true, force: true });
  const reports = [...readHalf('development'), ...readFolder(join(import.meta.dirname, 'reports'))];
  const { entries, people, site } = treeOf(
    reports.map((report) => ({ report, texts: report.texts })),
  );
  const sources = [...entries.flatMap(({ files }) => Object.values(files)), site];
  for (const source of [...sources, ...people.map(({ source }) => source)]) {
    if (!source) continue;
    mkdirSync(dirname(join(dir, source.file)), { recursive: true });
    writeFileSync(join(dir, source.file), source.text);
  }
  const ownTerms = readFileSync(join(import.meta.dirname, 'reports/terms.yml'), 'utf8');
  writeFileSync(join(dir, 'terms.yml'), `${termsSource}\n${ownTerms}`);
  return dir;
}

function generated(size: number): string {
  const dir = join(cache, `bench/search-generated-${size}`);
  generateTree(dir, size);
  return dir;
}

const namesIn = (dir: string) => (existsSync(dir) ? readdirSync(dir).sort() : []);
const folders = ['news', 'partners', 'programmes', 'calls', 'people', 'pages'];
