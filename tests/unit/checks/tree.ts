import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { check, type Report } from '#checks/run.ts';
import { wordsHash } from '#domain/translation.ts';
import type { Words } from '#schema/index.ts';
import { parseMdx } from '#source/document.ts';
import { readTree } from '#source/tree.ts';

/** An entry in both languages, its translation up to date. `words` are further words of the original. */
export function entry(folder: string, facts: string, words = ''): Record<string, string> {
  // The title of a profile is a name that other texts may say; all of them would say “标题”.
  const name = /^(?:partners|programmes)\//.test(folder) ? profile : title;
  const zh = `---\noriginal: zh\n${facts}\ntitle: ${name.zh}\n${words}summary: 摘要\n---\n\n正文。\n`;
  const { data, body } = parseMdx(zh);
  const hash = wordsHash(data as Words, body);
  return {
    [`${folder}/index.zh.mdx`]: zh,
    [`${folder}/index.fr.mdx`]: `---\ntitle: ${name.fr}\n${words}summary: Résumé\noriginalHash: '${hash}'\n---\n\nTexte.\n`,
  };
}

const title = { zh: '标题', fr: 'Titre' };
const profile = { zh: '专页名', fr: 'Nom de fiche' };

const meeting = `kind: meeting
date: 2025-03-11
place: lyon
venue: hote
people:
  - { person: jeanne, side: host }
partners: [hote, invite]
programmes: [salon]
calls: [appel]
commitments:
  - id: promesse
    by: [hote]
    text: { zh: 承诺, fr: promesse }
    evidence: suite`;

const site = `name: { zh: 协会, fr: Association }
shortName: { zh: 协会, fr: ASSO }
tagline: { zh: 介绍, fr: Présentation }
publisher: hote
contact:
  email: a@fictive.example
  phone: '+33 1 99 00 00 00'
legal:
  seat: { zh: 巴黎, fr: Paris }
  registration: W000000000
  director: Camille Exemple
  hostName: Hébergeur
  hostAddress: Nullepart
  hostPhone: '+33 1 99 00 00 01'
`;

const person = `name: { zh: 让娜, fr: Jeanne }
native: fr
roles:
  - organisation: hote
    title: { zh: 主任, fr: directrice }
`;

/** The smallest tree with one of everything, and nothing to say about it. */
const sound: Files = {
  'site.yml': site,
  'terms.yml': 'lyon:\n  kind: place\n  name: { zh: 里昂, fr: Lyon }\n',
  'people/jeanne.yml': person,
  ...entry('news/rencontre', meeting),
  ...entry('partners/hote', 'kind: centre'),
  ...entry('partners/invite', 'kind: company\noperator: hote'),
  ...entry('programmes/salon', 'kind: exhibition\npartners: [hote]'),
  ...entry('calls/appel', 'partners: [hote]'),
  ...entry('news/suite', 'kind: meeting\ndate: 2025-04-11'),
  ...entry('pages/about', 'menu: header'),
  ...entry('pages/legal', 'menu: footer'),
  ...entry('pages/accessibility', 'menu: footer'),
};

/** The sound tree with some files other than they should be, in a temporary folder. */
export async function withTree<T>(changes: Changes, use: (dir: string) => Promise<T>): Promise<T> {
  const dir = mkdtempSync(join(tmpdir(), 'tree-'));
  try {
    writeFiles(dir, changed(changes));
    return await use(dir);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

/** The smallest picture: one pixel. */
export const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
  'base64',
);

/** As it is checked on 1 June 2026: what a tree of the tests says of later days stays ahead for ever. */
export function checkTree(changes: Changes = {}): Promise<Report> {
  return withTree(changes, async (dir) => check(await readTree(dir), '2026-06-01'));
}

/** Replaces a piece of a file that must be there: a table row that edits nothing proves nothing. */
export const edit = (from: string, to: string) => (text: string) => {
  if (!text.includes(from)) throw new Error(`nothing to edit: ${from}`);
  return text.replace(from, () => to);
};

export function writeFiles(dir: string, files: Files): void {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    const path = join(dir, file);
    if (typeof content === 'string' || Buffer.isBuffer(content)) writeFileSync(path, content);
    else if ('linkTo' in content) symlinkSync(content.linkTo, path);
    else if ('pipe' in content) execFileSync('mkfifo', [path]);
    else {
      writeFileSync(path, content.start ?? '');
      truncateSync(path, content.bytes);
    }
  }
}

function changed(changes: Changes): Files {
  const files = { ...sound };
  for (const [file, change] of Object.entries(changes)) {
    if (change === null) delete files[file];
    else files[file] = typeof change === 'function' ? change(String(files[file])) : change;
  }
  return files;
}

/** What is no plain file of text: a symbolic link, a pipe, a file of so many bytes that takes no disk. */
type Special = { linkTo: string } | { pipe: true } | { bytes: number; start?: Buffer };
type Files = Record<string, string | Buffer | Special>;
/** By path: the whole file, a change to the sound one, or null for none. */
export type Changes = Record<string, Files[string] | ((text: string) => string) | null>;
