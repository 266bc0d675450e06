import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile, Tree } from '#source/tree.ts';

/** 16 hexadecimal digits that differ when any of the parts does. */
export function fingerprint(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  // With their lengths: "ab", "c" are not "a", "bc".
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex').slice(0, 16);
}

/**
 * The version of everything that reads, checks and sets a text: the modules of these rooms as they
 * stand, and the exact versions of the libraries. Nobody has to remember to raise a number.
 */
export function rulesVersion(root = process.cwd()): string {
  const modules = globSync(
    'src/{bodies,checks,domain,i18n,loading,parity,schema,source,typography}/**/*.ts',
    { cwd: root },
  ).sort();
  const files = [...modules, 'package-lock.json'];
  return fingerprint(
    process.version,
    ...files.flatMap((file) => [file, readFileSync(join(root, file), 'utf8')]),
  );
}

/** All of a tree that a check may speak of: two trees of one fingerprint have one report. */
export function treeFingerprint(tree: Tree): string {
  const { entries, people, terms, site, strays, unreadable, links, files, flaws } = tree;
  const sources = [
    ...entries.flatMap((entry) => Object.values(entry.files)),
    ...people.map(({ source }) => source),
    terms,
    site,
  ];
  return fingerprint(
    ...sources.filter((source) => source !== undefined).map(describe),
    // Folders without a text are said too.
    JSON.stringify(entries.map(({ collection, id }) => [collection, id])),
    JSON.stringify([strays, unreadable, links, [...files], [...flaws]]),
  );
}

const describe = ({ file, text, obstacle, hidden }: SourceFile) =>
  JSON.stringify([file, text, obstacle, hidden]);
