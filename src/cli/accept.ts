import { untoldOf } from '#checks/call-log.ts';
import { isCall, type CallPast } from '#checks/call-past.ts';
import { recordSentences as say, withLog } from '#checks/record-changes.ts';
import { joinEntry } from '#domain/entry.ts';
import { otherLocale, type Localized } from '#i18n/locales.ts';
import type { SourceFile, Tree } from '#source/tree.ts';
import { replaceFiles } from './replace.ts';

/**
 * Records in a translation which words of the original it was made from, and in a call what was
 * changed since it was published. Nothing else in a file changes. Either what was written, a sentence
 * a file, or why nothing could be.
 */
export async function accept(
  tree: Tree,
  name: string,
  past: CallPast,
  today: string,
): Promise<Accepted> {
  const source = tree.entries.find(({ collection, id }) => `${collection}/${id}` === name);
  if (!source) return { refused: `没有这个条目 / Entrée inconnue : ${name}` };
  let entry;
  try {
    entry = joinEntry(source);
  } catch {
    return { refused: `请先改正 ${name} 的错误 / Corrigez d’abord les erreurs de ${name}` };
  }
  const untold = isCall(source) ? untoldOf(source, past, today) : [];
  const logged = withLog(source, untold);
  const stuck = logged.find(({ text }) => text === undefined);
  if (stuck) return { refused: `${lines(say.unwritable(stuck.source.file, untold))}` };
  const done: Localized[] = logged.map(({ source: { file } }) =>
    say.recorded(
      file,
      untold.map(({ field }) => field),
    ),
  );
  const texts = new Map<SourceFile, string>(logged.map((each) => [each.source, each.text ?? '']));
  const translation = source.files[otherLocale(entry.original)];
  if (entry.translation.state !== 'missing' && translation) {
    const text = texts.get(translation) ?? translation.text;
    const marked = withHash(text, entry.translation.originalHash);
    if (marked !== text) {
      texts.set(translation, marked);
      done.push(hashed(translation.file));
    }
  } else if (done.length === 0 && !isCall(source))
    return { refused: `${name} 还没有译文 / ${name} n’a pas de traduction` };
  await replaceFiles(
    tree.dir,
    Array.from(texts, ([{ file }, text]) => ({ file, text })),
  );
  return { done: done.length > 0 ? done : [upToDate(name)] };
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

const hashed = (file: string): Localized => ({
  zh: `${file}：记下了译文所依据的原文指纹`,
  fr: `${file} : empreinte de l’original notée`,
});
const upToDate = (name: string): Localized => ({
  zh: `${name}：没有要记的，文件没有改动`,
  fr: `${name} : rien à noter, les fichiers n’ont pas changé`,
});
const lines = ({ zh, fr }: Localized) => `${zh}\n${fr}`;

export type Accepted =
  { done: Localized[]; refused?: undefined } | { done?: undefined; refused: string };
