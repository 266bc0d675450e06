import { letters } from '#checks/edits.ts';
import { mended } from '#checks/mend.ts';
import { check } from '#checks/run.ts';
import { normalisedRule } from '#checks/typography.ts';
import { joinEntry, joinFacts } from '#domain/entry.ts';
import { locales, otherLocale, type Localized } from '#i18n/locales.ts';
import { parseMdx } from '#source/document.ts';
import type { EntrySource, SourceFile, Tree } from '#source/tree.ts';
import { withHash } from './accept.ts';
import { replaceFiles } from './replace.ts';

/**
 * Writes into the files what the check found that the build would set otherwise. Files that are not
 * well formed have no such finding and stay as they are. Returns what was done, a line a file.
 */
export async function fix(tree: Tree): Promise<Localized[]> {
  const found = check(tree).issues.filter(({ rule }) => rule === normalisedRule);
  const files = new Set(found.map(({ file }) => file));
  const mend = (source: SourceFile): Change | undefined => {
    if (!files.has(source.file)) return undefined;
    const mark = source.text.startsWith('\uFEFF') ? '\uFEFF' : '';
    const { text, count } = mended(source.file, source.text.slice(mark.length));
    return { source, text: mark + text, count };
  };
  const records = [...tree.people.map(({ source }) => source), tree.terms, tree.site];
  const groups = [
    ...tree.entries.map((entry) => withHashes(entry, mend)),
    ...records.map((source) => [(source && mend(source)) ?? []].flat()),
  ];
  const done: Localized[] = [];
  for (const changes of groups) done.push(...(await writeAll(tree.dir, changes)));
  return done;
}

/** The changes of an entry. A translation that was up to date remains so. */
function withHashes(
  entry: EntrySource,
  mend: (source: SourceFile) => Change | undefined,
): Change[] {
  const sources = locales.flatMap((lang) => entry.files[lang] ?? []);
  const changes = sources.flatMap((source) => mend(source) ?? []);
  if (changes.length === 0) return [];
  const textOf = (source: SourceFile) =>
    changes.find((change) => change.source === source)?.text ?? source.text;
  const files: EntrySource['files'] = {};
  for (const lang of locales) {
    const source = entry.files[lang];
    if (source) files[lang] = { ...source, ...parseMdx(textOf(source)) };
  }
  const [before, after] = [joinEntry(entry), joinEntry({ ...entry, files })];
  // A fact that stands in both files, in one of them on lines that cannot be edited.
  if (joinFacts({ ...entry, files }).contradictions.length > joinFacts(entry).contradictions.length)
    return changes.map((change) => ({ ...change, text: undefined }));
  const translation = entry.files[otherLocale(before.original)];
  if (!translation || before.translation.state !== 'current') return changes;
  if (after.translation.state !== 'stale') return changes;
  const text = withHash(textOf(translation), after.translation.originalHash);
  const own = changes.find(({ source }) => source === translation);
  return [
    ...changes.filter((change) => change !== own),
    { source: translation, text, count: own?.count ?? 0, hash: after.translation.originalHash },
  ];
}

/** All the files of an entry or none. */
async function writeAll(dir: string, changes: readonly Change[]): Promise<Localized[]> {
  const isSafe = changes.every(hasSameLetters);
  try {
    if (isSafe)
      await replaceFiles(
        dir,
        changes.map(({ source, text = '' }) => ({ file: source.file, text })),
      );
  } catch (error) {
    return changes.map(({ source }) => sentences.unwritable(source.file, String(error)));
  }
  return changes.map(({ source, count, hash }) =>
    isSafe ? sentences.mended(source.file, count, hash) : sentences.left(source.file),
  );
}

/** The recorded hash apart, which is none of the words. */
function hasSameLetters({ source, text, hash = '' }: Change): boolean {
  if (text === undefined) return false;
  const old = hash && withHash(source.text, hash);
  return letters(text) === letters(old || source.text);
}

const sentences = {
  mended: (file: string, count: number, hash?: string) => ({
    zh: `${file}：${[count > 0 && `排版改了${count}处`, hash && '译文指纹已更新'].filter(Boolean).join('，')}`,
    fr: `${file} : ${[count > 0 && `${count} ${count === 1 ? 'retouche' : 'retouches'} de typographie`, hash && 'empreinte de l’original mise à jour'].filter(Boolean).join(', ')}`,
  }),
  left: (file: string) => ({
    zh: `${file}：没有改动，因为改后的事实或字词会与原来不同。请按检查结果手工修改。`,
    fr: `${file} : laissé tel quel, car un fait ou un mot aurait changé. Corrigez-le à la main d’après les remarques.`,
  }),
  unwritable: (file: string, reason: string) => ({
    zh: `${file}：无法写入，没有改动（${reason}）。请核对权限，或关闭正在使用它的程序。`,
    fr: `${file} : écriture impossible, rien n’a changé (${reason}). Vérifiez les droits, ou fermez le programme qui l’emploie.`,
  }),
};

/** `text` is undefined where nothing can be written. */
type Change = { source: SourceFile; text: string | undefined; count: number; hash?: string };
