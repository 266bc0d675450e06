import {
  commitmentState,
  countStates,
  pressure,
  type Commitment,
  type CommitmentState,
} from '#domain/commitments.ts';
import type { News, Partner } from '#domain/entry.ts';
import { formatDate } from '#i18n/format.ts';
import { path } from '#i18n/routes.ts';
import { withBase } from '#i18n/url.ts';
import { link, type Link } from './link.ts';
import { text, type Text, type View } from './view.ts';

/** A commitment as the ledger and the pages of its parties print it. */
export function promiseLine(view: View, promise: Commitment): PromiseLine {
  const { lang, strings, site } = view;
  const say = strings.commitments;
  const state = commitmentState(promise, site.now);
  const parties = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const partner = site.find('partners', id);
      return partner ? [link(view, partner)] : [];
    });
  const evidence = site.find('news', promise.evidence);
  return {
    anchor: promise.anchor,
    href: `${withBase(path.section('commitments', lang))}#${promise.anchor}`,
    text: text(view, promise.text[lang]),
    state,
    label: say.state[state],
    by: parties(promise.by),
    to: parties(promise.to),
    dates: [
      say.since(formatDate(promise.since, lang)),
      ...(promise.due && promise.state === 'open' ? [say.due(formatDate(promise.due, lang))] : []),
      ...(promise.settled && promise.state !== 'open'
        ? [say[promise.state](formatDate(promise.settled, lang))]
        : []),
    ],
    meeting: link(view, promise.meeting),
    ...(evidence ? { evidence: link(view, evidence) } : {}),
  };
}

/** The promises a partner made or received. */
export function promisesWith(view: View, { id }: Partner): PromiseLine[] {
  return (view.site.promisesOf.get(id) ?? []).map((promise) => promiseLine(view, promise));
}

/** The promises made at a meeting. */
export function promisesOf(view: View, { id }: News): PromiseLine[] {
  return (view.site.promisesAt.get(id) ?? []).map((promise) => promiseLine(view, promise));
}

/** How many promises stand in each state; states that occur, the pressing ones first. */
export function promiseCounts({ site, strings }: View): PromiseCount[] {
  const counts = countStates(site.commitments, site.now);
  return pressure
    .filter((state) => counts[state] > 0)
    .map((state) => ({
      state,
      count: counts[state],
      label: strings.commitments.count[state](counts[state]),
    }));
}

export type PromiseCount = { state: CommitmentState; count: number; label: string };
export type PromiseLine = {
  anchor: string;
  href: string;
  text: Text;
  state: CommitmentState;
  label: string;
  by: Link[];
  to: Link[];
  dates: string[];
  meeting: Link;
  evidence?: Link;
};
