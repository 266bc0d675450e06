/** `node tests/bench/build/generate.ts DIR N`: a content tree of N entries, the same in every run. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { wordsHash } from '#domain/translation.ts';
import type { Locale } from '#i18n/locales.ts';
import { makeEntries, type Entry } from './entries.ts';

/** Writes the tree in place of what was in `dir`: `count` entries beside the fixtures’ own pages. */
export function generateTree(dir: string, count: number, seed = 1): void {
  rmSync(dir, { recursive: true, force: true });
  for (const name of kept) cpSync(join(fixtures, name), join(dir, name), { recursive: true });
  const { entries, people } = makeEntries(count, seed);
  mkdirSync(join(dir, 'people'));
  for (const { id, record } of people)
    writeFileSync(join(dir, 'people', `${id}.yml`), stringify(record, layout));
  for (const entry of entries) writeEntry(dir, entry);
}

function writeEntry(dir: string, entry: Entry): void {
  const folder = join(dir, entry.collection, entry.id);
  mkdirSync(folder, { recursive: true });
  for (const lang of entry.languages)
    writeFileSync(join(folder, `index.${lang}.mdx`), mdx(entry, lang));
  if (entry.picture !== undefined) cpSync(picture(entry.picture), join(folder, 'picture.jpg'));
}

/** Facts stand in the original; a translation records what it was made from. */
function mdx({ original, facts, words, body }: Entry, lang: Locale): string {
  const header =
    lang === original
      ? { original, ...facts, ...words[lang] }
      : { ...words[lang], originalHash: wordsHash(words[original], body[original]) };
  return `---\n${stringify(header, layout)}---\n\n${body[lang]}\n`;
}

const picture = (index: number) => join(fixtures, pictures[index % pictures.length] as string);

const fixtures = resolve(import.meta.dirname, '../../fixtures/content');
/** The publisher and the pages that must be there, as the fixtures have them. */
const kept = ['site.yml', 'terms.yml', 'pages', 'partners/association-fictive'];
const pictures = [
  'news/2024-03-12-premiere-rencontre/salle.jpg',
  'news/2026-05-12-mise-en-forme/port.jpg',
  'partners/parc-a/parc.jpg',
  'partners/centre-lyon/confluence.jpg',
];
/** Long lines stay whole, as authors leave them. */
const layout = { lineWidth: 0, aliasDuplicateObjects: false };

if (import.meta.main) {
  const [dir = '', count = ''] = process.argv.slice(2);
  if (!dir || !/^\d+$/.test(count)) throw new Error('usage: generate.ts DIR N');
  generateTree(resolve(dir), Number(count));
}
