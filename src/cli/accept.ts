import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { joinEntry } from '#domain/entry.ts';
import { otherLocale } from '#i18n/locales.ts';
import type { Tree } from '#source/tree.ts';

/**
 * Records in a translation which words of the original it was made from. Only the one line
 * changes. Returns a sentence when there is nothing to record.
 */
export async function accept(tree: Tree, name: string): Promise<string | undefined> {
  const source = tree.entries.find(({ collection, id }) => `${collection}/${id}` === name);
  if (!source) return `没有这个条目 / Entrée inconnue : ${name}`;
  let entry;
  try {
    entry = joinEntry(source);
  } catch {
    return `请先改正 ${name} 的错误 / Corrigez d’abord les erreurs de ${name}`;
  }
  const file = source.files[otherLocale(entry.original)]?.file;
  if (entry.translation.state === 'missing' || !file)
    return `${name} 还没有译文 / ${name} n’a pas de traduction`;
  const path = join(tree.dir, file);
  await writeFile(path, withHash(await readFile(path, 'utf8'), entry.translation.originalHash));
  return undefined;
}

/** Replaces the recorded hash, or adds it as the last line of the header. */
export function withHash(text: string, hash: string): string {
  const line = `originalHash: '${hash}'`;
  const header = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)(\r?\n---[ \t]*(?:\r?\n|$))/;
  return text.replace(header, (_, open: string, fields: string, close: string) => {
    const recorded = /^originalHash:.*$/m;
    const eol = open.endsWith('\r\n') ? '\r\n' : '\n';
    return (
      open + (recorded.test(fields) ? fields.replace(recorded, line) : fields + eol + line) + close
    );
  });
}
