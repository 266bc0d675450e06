import { readEntry, type EntryTexts } from '#checks/parity/read.ts';
import type { Registry } from '#checks/parity/registry.ts';
import { locales, otherLocale, type Locale } from '#i18n/locales.ts';
import { parseMdx } from '#source/document.ts';
import type { EntrySource, SourceFile } from '#source/tree.ts';
import type { Proposal } from '../proposal.ts';

/** A proposal read as the check will read it, once it is written. */
export function readProposal(
  { facts, words, bodies, id = 'report' }: Omit<Proposal, 'open'>,
  registry: Registry,
): EntryTexts {
  const files: EntrySource['files'] = {};
  const original: Locale = facts.original === 'fr' ? 'fr' : 'zh';
  const keeper = bodies[original] === undefined ? otherLocale(original) : original;
  for (const lang of locales) {
    const body = bodies[lang];
    if (body === undefined) continue;
    const header = { ...(lang === keeper ? facts : {}), ...words[lang] };
    files[lang] = fileOf(`news/${id}/index.${lang}.mdx`, header, body);
  }
  const read = (own: EntrySource['files']) =>
    readEntry({ collection: 'news', id, files: own }, registry);
  if (!files.zh || !files.fr || files.zh.body.length + files.fr.body.length <= longest)
    return read(files);
  const [zh, fr] = [read({ zh: files.zh }), read({ fr: files.fr })];
  return {
    ...(original === 'zh' ? zh : fr),
    source: { collection: 'news', id, files },
    zh: zh.zh,
    fr: fr.fr,
    fileOf: (lang) => files[lang] as SourceFile,
  };
}

/**
 * Characters past which each language is read by itself: to look for every name of the one in all of
 * the other would take minutes.
 */
const longest = 20_000;

function fileOf(file: string, header: Record<string, unknown>, body: string): SourceFile {
  // JSON is YAML.
  const fields = Object.entries(header).filter(([, value]) => value !== undefined);
  const yaml = fields.map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`).join('');
  const text = `---\n${yaml}---\n\n${body}\n`;
  return { ...parseMdx(text), file, text, bytes: text.length, hidden: [] };
}
