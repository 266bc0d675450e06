import {
  commitmentState,
  commitmentTurns,
  countTurns,
  pressure,
  type Commitment,
  type CommitmentState,
} from '#domain/commitments.ts';
import { formatDate } from '#i18n/format.ts';
import { path } from '#i18n/routes.ts';
import { withBase } from '#i18n/url.ts';
import { feedTypes } from './chrome.ts';
import { link, type Link } from './link.ts';
import { madeOn, promiseLine, type PromiseLine } from './promise.ts';
import { turning, type Turning } from './turning.ts';
import type { View } from './view.ts';

/** The ledger: a section for each state that occurs, what presses first; in each the latest meeting first. */
export function ledger(view: View): LedgerSection[] {
  const { site, strings } = view;
  const byState = Map.groupBy(site.commitments, (promise) => commitmentState(promise, site.now));
  return pressure.flatMap((state) => {
    const promises = byState.get(state);
    return promises
      ? [{ state, title: strings.commitments.section[state], meetings: meetings(view, promises) }]
      : [];
  });
}

function meetings(view: View, promises: readonly Commitment[]): LedgerMeeting[] {
  const byMeeting = Map.groupBy(promises, ({ meeting }) => meeting);
  return view.site.news.flatMap((meeting) => {
    const own = byMeeting.get(meeting);
    if (!own) return [];
    const { date } = meeting.facts;
    return [
      {
        id: meeting.id,
        date: { iso: date, text: formatDate(date, view.lang) },
        link: link(view, meeting),
        lines: own.map((promise) => promiseLine(view, promise)),
      },
    ];
  });
}

/**
 * How many promises stand where, and how that changes as dates pass. What is overdue, open and kept
 * is always said, were it none; what was dropped, when there is some. Nothing without any promise.
 */
export function promiseCounts(
  { site, strings, lang }: View,
  promises: readonly Commitment[] = site.commitments,
): PromiseCount[] {
  const turns = countTurns(promises, site.now);
  const now = turns[0]?.counts;
  if (!now || promises.length === 0) return [];
  return pressure
    .filter((state) => state !== 'dropped' || now.dropped > 0)
    .map((state) => ({
      state,
      count: turning(
        turns.map(({ at, counts }) => ({
          at,
          state: counts[state] > 0 ? ('some' as const) : ('none' as const),
          text: String(counts[state]),
        })),
        site.now,
      ),
      label: strings.commitments.count[state](now[state]),
      ...(now[state] > 0
        ? { href: `${withBase(path.section('commitments', lang))}#${state}` }
        : {}),
    }));
}

/** The day for which the ledger was worked out, where a state in it changes by itself. */
export function ledgerDay(view: View): string | undefined {
  return view.site.commitments.some((promise) => commitmentTurns(promise).length > 1)
    ? madeOn(view)
    : undefined;
}

/** Where the ledger can be subscribed to. */
export function ledgerFeeds({ lang, strings }: View) {
  return feedTypes.map(({ format, type, label }) => ({
    href: withBase(path.feed(lang, format, 'commitments')),
    type,
    text: strings.commitments.feed.format(strings.feed[label]),
    label: strings.feed[label],
  }));
}

export type PromiseCount = {
  state: CommitmentState;
  count: Turning<'some' | 'none'>;
  label: string;
  /** Where these are listed; not of none. */
  href?: string;
};
export type LedgerSection = {
  state: CommitmentState;
  title: string;
  meetings: LedgerMeeting[];
};
export type LedgerMeeting = {
  id: string;
  date: { iso: string; text: string };
  link: Link;
  lines: PromiseLine[];
};
