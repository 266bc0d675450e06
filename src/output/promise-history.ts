import type { Commitment } from '#domain/commitments.ts';
import { existsIn, type News } from '#domain/entry.ts';
import { isReworded, isSettling, type PromiseEvent } from '#domain/promise-history.ts';
import { formatDate } from '#i18n/format.ts';
import { path } from '#i18n/routes.ts';
import { withBase } from '#i18n/url.ts';
import { link, type Link } from './link.ts';
import { markOf, worded, type Text, type View } from './view.ts';

/** What became of a promise after it was made, a line for each word on it of which the day is known. */
export function laterLines(view: View, { history }: Commitment): HistoryLine[] {
  return history.flatMap((event, index) => laterLine(view, event, history[index - 1]) ?? []);
}

export function laterLine(
  view: View,
  event: PromiseEvent,
  before: PromiseEvent | undefined,
): HistoryLine | undefined {
  const { kind, on, meeting } = event;
  if (!before || kind === 'made' || !on) return undefined;
  const say = view.strings.commitments;
  return {
    outcome: kind,
    iso: on,
    words: say.history[kind](formatDate(on, view.lang)),
    changes: changes(view, before, event),
    ...(meeting
      ? {
          meeting: link(view, meeting),
          joint: isSettling(kind) ? say.evidence : view.strings.punctuation.colon,
        }
      : {}),
  };
}

/** What a meeting did with earlier promises, or proves of them, worded as they stood after it. */
export function followUpsAt(view: View, meeting: News): FollowUpLine[] {
  const { lang, strings, site } = view;
  const { id } = meeting;
  const say = strings.commitments;
  return (site.promisesFollowedAt.get(id) ?? []).flatMap((promise) =>
    promise.history.flatMap((event, index): FollowUpLine[] => {
      const before = promise.history[index - 1];
      if (!before || event.kind === 'made' || event.meeting?.id !== id) return [];
      return [
        {
          outcome: event.kind,
          label: say.outcome[event.kind],
          href: ledgerHref(view, promise),
          text: worded(view, event.text),
          // Of a page that is in the other language altogether, its notice has said so.
          ...(existsIn(meeting, lang) ? markOf(view, event.text) : {}),
          changes: changes(view, before, event),
          made: {
            iso: promise.since,
            text: say.history.made(formatDate(promise.since, lang)),
            meeting: link(view, promise.meeting),
          },
        },
      ];
    }),
  );
}

/** What an amendment put in the place of what. */
function changes(view: View, before: PromiseEvent, after: PromiseEvent): Text[] {
  const { lang, strings } = view;
  const say = strings.commitments;
  const date = (due: string | undefined) => due && formatDate(due, lang);
  return [
    ...(after.due && after.due !== before.due
      ? [[{ text: say.newDue(formatDate(after.due, lang), date(before.due)) }]]
      : []),
    ...(isReworded(before.text, after.text)
      ? [[{ text: say.formerText + strings.punctuation.colon }, ...worded(view, before.text)]]
      : []),
  ];
}

/** Where the promise stands in the ledger. */
export const ledgerHref = ({ lang }: View, { anchor }: Pick<Commitment, 'anchor'>) =>
  `${withBase(path.section('commitments', lang))}#${anchor}`;

type Outcome = Exclude<PromiseEvent['kind'], 'made'>;
export type HistoryLine = {
  outcome: Outcome;
  iso: string;
  words: string;
  changes: Text[];
  meeting?: Link;
  /** What stands between the words and the meeting. */
  joint?: string;
};
export type FollowUpLine = Pick<HistoryLine, 'outcome' | 'changes'> & {
  label: string;
  href: string;
  text: Text;
  /** Says that it is told only in the other language. */
  onlyIn?: string;
  made: { iso: string; text: string; meeting: Link };
};
