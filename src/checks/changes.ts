import { join } from 'node:path';
import { diff } from '#domain/diff.ts';
import { joinEntry } from '#domain/entry.ts';
import { wordsHash } from '#domain/translation.ts';
import { otherLocale, type Locale } from '#i18n/locales.ts';
import { sentencesOf, type Role } from '#parity/passage.ts';
import type { Words } from '#schema/index.ts';
import { parseMdx } from '#source/document.ts';
import type { History } from '#source/history.ts';
import type { EntrySource, SourceFile, Tree } from '#source/tree.ts';
import { passagesOf } from './passages.ts';

/**
 * What became of the originals since their stale translations were made, by entry (`news/<id>`).
 * The words a translation was made from are those of the version whose hash it records. Entries
 * over `most` are left out: each takes a search through the history.
 */
export async function originalChanges(
  tree: Tree,
  history: Pick<History, 'isShallow' | 'versionsOf'> | undefined,
  most = 30,
): Promise<OriginalChanges> {
  const found: OriginalChanges = {};
  for (const source of tree.entries) {
    const stale = staleOriginal(source);
    if (!stale) continue;
    if (Object.keys(found).length >= most) break;
    found[`${source.collection}/${source.id}`] = history
      ? await changesOf(join(tree.dir, stale.file.file), stale, history)
      : { unknown: 'no-history' };
  }
  return found;
}

/** The original of a stale translation; nothing for the rest, nor for what the checks refuse. */
function staleOriginal(source: EntrySource): StaleOriginal | undefined {
  try {
    const { original, words, translation } = joinEntry(source);
    const recorded = words[otherLocale(original)]?.originalHash;
    const file = source.files[original];
    return translation.state === 'stale' && recorded && file
      ? { file, lang: original, recorded }
      : undefined;
  } catch {
    return undefined;
  }
}

async function changesOf(
  path: string,
  { file, lang, recorded }: StaleOriginal,
  history: Pick<History, 'isShallow' | 'versionsOf'>,
): Promise<OriginalChange> {
  for await (const { date, text } of history.versionsOf(path)) {
    const before = { ...file, ...parseMdx(text) };
    if (hashOf(before) !== recorded) continue;
    const [was, is] = [sentences(before, lang), sentences(file, lang)];
    return was && is ? { since: date, changes: compare(was, is) } : { unknown: 'not-found' };
  }
  return { unknown: history.isShallow ? 'shallow' : 'not-found' };
}

/** Undefined for a version whose header nobody could have recorded. */
function hashOf({ data, body }: SourceFile): string | undefined {
  try {
    return wordsHash(data as Words, body);
  } catch {
    return undefined;
  }
}

/** What a reader reads, sentence by sentence; undefined when an old text is no MDX. */
function sentences(file: SourceFile, lang: Locale): Sentence[] | undefined {
  try {
    return passagesOf(file, lang).flatMap((passage) =>
      sentencesOf(passage)
        .map((span) =>
          passage
            .slice(span)
            .replace(/\uFFFC/g, '')
            .replace(/\s+/g, ' ')
            .trim(),
        )
        .filter((text) => text !== '')
        .map((text) => ({ role: passage.role, text })),
    );
  } catch {
    return undefined;
  }
}

/** Sentences that came, went or were rewritten, in reading order. */
export function compare(before: readonly Sentence[], after: readonly Sentence[]): Change[] {
  const changes: Change[] = [];
  let gone: Sentence[] = [];
  let come: Sentence[] = [];
  const close = () => {
    changes.push(...pair(gone, come));
    [gone, come] = [[], []];
  };
  for (const { type, item } of diff(before, after, ({ role, text }) => `${role} ${text}`)) {
    if (type === 'same') close();
    else (type === 'removed' ? gone : come).push(item);
  }
  close();
  return changes;
}

/** A sentence that went and one that came in its place are one that was rewritten, if they are alike. */
function pair(gone: readonly Sentence[], come: readonly Sentence[]): Change[] {
  const left = [...come];
  const changes = gone.flatMap(({ role, text }): Change[] => {
    const index = left.findIndex((each) => each.role === role && likeness(text, each.text) >= 0.4);
    if (index < 0) return [{ kind: 'removed', role, before: text }];
    const passed = left.splice(0, index + 1);
    const after = passed.pop()?.text ?? '';
    return [...passed.map(added), { kind: 'altered', role, before: text, after }];
  });
  return [...changes, ...left.map(added)];
}

const added = ({ role, text }: Sentence): Change => ({ kind: 'added', role, after: text });

/** Share of pairs of letters that two texts have in common, 0 to 1 (Dice's coefficient). */
function likeness(a: string, b: string): number {
  const pairs = (text: string) => {
    const letters = text.replace(/[\s\p{P}]/gu, '').toLowerCase();
    return Array.from({ length: Math.max(letters.length - 1, 0) }, (_, at) =>
      letters.slice(at, at + 2),
    );
  };
  const [left, right] = [pairs(a), pairs(b)];
  const room = [...right];
  const shared = left.filter((each) => {
    const at = room.indexOf(each);
    if (at >= 0) room.splice(at, 1);
    return at >= 0;
  });
  return (2 * shared.length) / Math.max(left.length + right.length, 1);
}

type StaleOriginal = { file: SourceFile; lang: Locale; recorded: string };
type Sentence = { role: Role; text: string };
export type Change =
  | { kind: 'added'; role: Role; after: string }
  | { kind: 'removed'; role: Role; before: string }
  | { kind: 'altered'; role: Role; before: string; after: string };
/** The changes since a version (`YYYY-MM-DD`), or why they are not known. */
export type OriginalChange =
  { since: string; changes: Change[] } | { unknown: 'no-history' | 'shallow' | 'not-found' };
export type OriginalChanges = Record<string, OriginalChange>;
