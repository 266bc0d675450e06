import { locales, type Localized } from '#i18n/locales.ts';
import { joinEntry } from '#domain/entry.ts';
import type { Untold } from '#domain/call-log.ts';
import type { EntrySource, SourceFile } from '#source/tree.ts';
import { withRecords, type LogRecord } from './log-lines.ts';
import { hasField } from './place.ts';

/**
 * The files of a call with the changes that its log lacks: where it has a log, in that, be it in both
 * files; else beside the fact that changed; else in the original. `text` is undefined for a file in
 * which nothing could be written.
 */
export function withLog(entry: EntrySource, changes: readonly Untold[]): Written[] {
  const [first] = changes;
  if (!first) return [];
  const records = changes.map(({ date, field, from, to }): LogRecord => ({
    date,
    field,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }));
  return holders(entry, first.last.path[0] ?? '').map((source) => ({
    source,
    text: withRecords(source.text, records),
  }));
}

function holders(entry: EntrySource, name: PropertyKey): SourceFile[] {
  const { original } = joinEntry(entry);
  const sources = [original, ...locales.filter((lang) => lang !== original)].flatMap(
    (lang) => entry.files[lang] ?? [],
  );
  const logs = sources.filter((source) => hasField(source, 'changes'));
  if (logs.length > 0) return logs;
  return [sources.find((source) => hasField(source, name)) ?? sources[0]].flatMap(
    (source) => source ?? [],
  );
}

export const recordSentences = {
  recorded: (file: string, fields: readonly string[]): Localized => ({
    zh: `${file}：变更记录里补上了${fields.length}项（${fields.join('、')}）。可以在每项后面用 note 写明原因`,
    fr: `${file} : ${fields.length} ${fields.length === 1 ? 'changement noté' : 'changements notés'} dans le journal (${fields.join(', ')}) ; la raison peut s’ajouter dans note`,
  }),
  unwritable: (file: string, changes: readonly Untold[]): Localized => ({
    zh: `${file}：资料区的写法特殊，没有改动。请手工在 changes 里加上：${changes.map(shown).join('；')}`,
    fr: `${file} : en-tête d’une forme inhabituelle, laissé tel quel. Ajoutez à la main dans changes : ${changes.map(shown).join(' ; ')}`,
  }),
};

const shown = ({ date, field, from, to }: Untold) =>
  `{ date: ${date}, field: ${field}${from === undefined ? '' : `, from: ${from}`}${to === undefined ? '' : `, to: ${to}`} }`;

export type Written = { source: SourceFile; text: string | undefined };
