import { join } from 'node:path';
import { toldFacts, type Told } from '#domain/call-facts.ts';
import { withToday, type DatedFacts } from '#domain/call-log.ts';
import { joinFacts } from '#domain/entry.ts';
import { isDraft, releaseTime } from '#domain/release.ts';
import { isLocale, locales, type Locale } from '#i18n/locales.ts';
import { parseMdx, sectionsOf } from '#source/document.ts';
import type { SourceFile } from '#source/file.ts';
import type { History, Published } from '#source/history.ts';
import type { EntrySource, Tree } from '#source/tree.ts';

/** What the calls of a tree were, by id: their told facts at the end of each day they changed on. */
export async function pastOfCalls(
  tree: Tree,
  history: Pick<History, 'publishedIn'> | undefined,
): Promise<CallPast> {
  const ids = new Set(tree.entries.filter(isCall).map(({ id }) => id));
  if (!history || ids.size === 0) return new Map();
  const lives = await history.publishedIn(join(tree.dir, 'calls'), (path) => {
    const file = fileOf(path);
    return file !== undefined && ids.has(file.id);
  });
  const files = [...lives].flatMap(([path, life]) => {
    const file = fileOf(path);
    return file ? [{ ...file, life }] : [];
  });
  return new Map(
    [...Map.groupBy(files, ({ id }) => id)].map(([id, ofCall]) => [id, daysOf(id, ofCall)]),
  );
}

/** The facts of a call day by day, today's last; nothing for one that has no past. */
export function versionsOf(
  { collection, id, files }: EntrySource,
  past: CallPast,
  today: string,
): DatedFacts[] {
  const entry: EntrySource = { collection, id, files };
  const published = (past.get(id) ?? []).filter(
    ({ date, isScheduled }) => !isScheduled || date <= today,
  );
  // A call that became a draft again is told of when it comes back.
  const now = isDraft(entry) ? undefined : factsOf(entry);
  return published.length > 0 && now ? withToday(published, now, today) : [];
}

export const isCall = ({ collection }: EntrySource): boolean => collection === 'calls';

function fileOf(path: string): { id: string; lang: Locale } | undefined {
  const [, id = '', lang] = /^([^/]+)\/index\.(\w+)\.mdx$/.exec(path) ?? [];
  return isLocale(lang) ? { id, lang } : undefined;
}

/** Facts may stand in either file, and move: only both together say what was published. */
function daysOf(id: string, files: readonly FileLife[]): PastFacts[] {
  const headers = new Map<string | undefined, SourceFile>();
  const read = (text: string) => {
    const { yaml } = sectionsOf(text.replace(/^\uFEFF/, ''));
    // Most days change the body alone, which tells nothing here.
    const known = headers.get(yaml) ?? (parseMdx(text) as SourceFile);
    headers.set(yaml, known);
    return known;
  };
  const states: { date: string; entry: EntrySource }[] = [];
  const days = new Set(files.flatMap(({ life }) => life.map(({ date }) => date)));
  for (const date of [...days].toSorted().slice(-mostDays)) {
    const present: EntrySource['files'] = {};
    for (const { lang, life } of files) {
      const version = life.findLast((each) => each.date <= date);
      if (version?.text !== undefined) present[lang] = read(version.text);
    }
    const before = states.at(-1)?.entry.files;
    if (present.zh !== before?.zh || present.fr !== before?.fr)
      states.push({ date, entry: { collection: 'calls', id, files: present } });
  }
  return states.flatMap(({ date, entry }, index) => publishedAs(entry, date, states[index + 1]));
}

/** A draft is not published, nor what was changed again before its time; else from that day on. */
function publishedAs(entry: EntrySource, date: string, next?: { date: string }): PastFacts[] {
  const facts = isDraft(entry) ? undefined : factsOf(entry);
  if (!facts) return [];
  const time = releaseTime(entry, date);
  if (time === -Infinity) return [{ date, facts }];
  const day = new Date(time).toISOString().slice(0, 10);
  return next && next.date <= day ? [] : [{ date: day, facts, isScheduled: true }];
}

/** What was published before the last so many days of edits is not looked into. */
const mostDays = 100;

/** Undefined for what no build would have published: unreadable, in contradiction, or without its original. */
function factsOf(entry: EntrySource): Told[] | undefined {
  const sources = locales.flatMap((lang) => entry.files[lang] ?? []);
  if (sources.some(({ data }) => data === undefined)) return undefined;
  const { facts, contradictions } = joinFacts(entry);
  const original = locales.find((lang) => lang === facts.original);
  if (!original || !entry.files[original] || contradictions.length > 0) return undefined;
  return toldFacts(facts);
}

type FileLife = { lang: Locale; life: readonly Published[] };
/** `isScheduled`: the day is that of `publishAt`, which may be to come. */
type PastFacts = DatedFacts & { isScheduled?: true };
export type CallPast = ReadonlyMap<string, readonly PastFacts[]>;
