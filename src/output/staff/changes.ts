import type { Change, OriginalChange } from '#checks/changes.ts';
import { diff, type Edit } from '#domain/diff.ts';
import { formatDate } from '#i18n/format.ts';
import { languageTag, type LanguageTag, type Locale } from '#i18n/locales.ts';
import { cut } from '#typography/foreign.ts';
import { typeset } from '#typography/typeset.ts';
import { createView, text, type Text, type View } from '../view.ts';

/** What became of an original, as its staff reads it: sentences with insertions and deletions. */
export function changesShown(view: View, original: Locale, change: OriginalChange): ChangesShown {
  const say = view.strings.staff.changes;
  if ('unknown' in change) return { note: say.unknown[change.unknown] };
  if (change.changes.length === 0) return { note: say.form };
  const within = createView(view.site, original);
  const rest = change.changes.length - shown;
  return {
    title: say.since(formatDate(change.since, view.lang)),
    lang: languageTag[original],
    items: change.changes.slice(0, shown).map((each) => ({
      kind: each.kind,
      label: labelOf(view, each),
      pieces: pieces(within, each),
    })),
    ...(rest > 0 ? { more: say.more(rest) } : {}),
  };
}

/** Changes of one original that the page lists. */
const shown = 20;

function labelOf({ strings }: View, { kind, role }: Change): string {
  const { kind: kinds, role: roles } = strings.staff.changes;
  return role === 'text' ? kinds[kind] : kinds[kind] + strings.punctuation.list + roles[role];
}

function pieces(view: View, change: Change): ChangePiece[] {
  if (change.kind === 'removed') return [{ type: 'removed', text: whole(view, change.before) }];
  if (change.kind === 'added') return [{ type: 'added', text: whole(view, change.after) }];
  const edits = diff(words(view, change.before), words(view, change.after), ({ text }) => text);
  return settled(edits).map(({ type, items }) => ({
    type,
    text: items.flatMap(({ runs }) => runs),
  }));
}

const whole = (view: View, value: string) => text(view, typeset(value, view.lang));

/** The words of a sentence, each with its language: a foreign name keeps it wherever it is cut. */
function words(view: View, value: string): Word[] {
  const set = typeset(value, view.lang);
  const segmenter = new Intl.Segmenter(languageTag[view.lang], { granularity: 'word' });
  const segments = Array.from(segmenter.segment(set), ({ segment }) => segment);
  const runs = cut(text(view, set), segments);
  return segments.map((segment, index) => ({ text: segment, runs: runs[index] ?? [] }));
}

/**
 * Stretches of one kind. A mark or a particle that two rewritings happen to share goes with them:
 * read word by word, a sentence in shreds tells nothing.
 */
function settled(edits: readonly Edit<Word>[]): Stretch[] {
  const stretches: Stretch[] = [];
  let gone: Word[] = [];
  let come: Word[] = [];
  const close = () => {
    if (gone.length > 0) stretches.push({ type: 'removed', items: gone });
    if (come.length > 0) stretches.push({ type: 'added', items: come });
    [gone, come] = [[], []];
  };
  edits.forEach(({ type, item }, index) => {
    if (type === 'removed') gone.push(item);
    else if (type === 'added') come.push(item);
    else if (gone.length + come.length > 0 && isShred(edits, index)) {
      gone.push(item);
      come.push(item);
    } else {
      close();
      const last = stretches.at(-1);
      if (last?.type === 'same') last.items.push(item);
      else stretches.push({ type: 'same', items: [item] });
    }
  });
  close();
  return stretches;
}

/** True where what is kept, up to the next change, is one Chinese character, « de », a mark. */
function isShred(edits: readonly Edit<Word>[], index: number): boolean {
  const next = edits.findIndex(({ type }, at) => at > index && type !== 'same');
  if (next < 0) return false;
  const kept = edits.slice(index, next).map(({ item }) => item.text);
  return /^(?:\p{Script=Han}|\P{Script=Han}{0,2})$/u.test(kept.join('').replace(/[\s\p{P}]/gu, ''));
}

type Word = { text: string; runs: Text };
type Stretch = { type: Edit<Word>['type']; items: Word[] };
export type ChangePiece = { type: Stretch['type']; text: Text };
export type ChangesShown =
  | { note: string }
  | {
      title: string;
      /** Language of the original. */
      lang: LanguageTag;
      items: { kind: Change['kind']; label: string; pieces: ChangePiece[] }[];
      more?: string;
    };
