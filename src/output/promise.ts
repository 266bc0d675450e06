import { commitmentTurns, type Commitment, type CommitmentState } from '#domain/commitments.ts';
import { existsIn, type Call, type News, type Partner, type Programme } from '#domain/entry.ts';
import { dayIn, formatDate, homeZone } from '#i18n/format.ts';
import { link, type Link } from './link.ts';
import { laterLines, ledgerHref, type HistoryLine } from './promise-history.ts';
import { turning, type Turning } from './turning.ts';
import { markOf, worded, type Text, type View } from './view.ts';

/** A commitment as the ledger and the pages of those it concerns print it. */
export function promiseLine(view: View, promise: Commitment): PromiseLine {
  const { lang, strings, site } = view;
  const say = strings.commitments;
  const { due, meeting, since, anchor } = promise;
  const state = turning(
    commitmentTurns(promise).map((turn) => ({ ...turn, text: say.state[turn.state] })),
    site.now,
  );
  return {
    anchor,
    href: ledgerHref(view, promise),
    text: worded(view, promise.text),
    ...markOf(view, promise.text),
    state,
    ...(promise.state === 'open' && due
      ? { due: { iso: due, text: say.due(formatDate(due, lang)) } }
      : {}),
    by: parties(view, promise.by),
    to: parties(view, promise.to),
    made: {
      iso: since,
      text: say.history.made(formatDate(since, lang)),
      meeting: link(view, meeting),
    },
    history: laterLines(view, promise),
    ...(state.turns.length > 1 ? { madeOn: madeOn(view) } : {}),
  };
}

/** The day for which states were worked out that change by themselves. */
export const madeOn = ({ site, strings, lang }: View): string =>
  strings.callPage.stateOn(formatDate(dayIn(homeZone[lang], site.now), lang));

/** The promises a partner made or received. */
export const promisesWith = ({ site }: View, { id }: Partner): readonly Commitment[] =>
  site.promisesOf.get(id) ?? [];

/** The promises made at a meeting. */
export function promisesOf(view: View, meeting: News): PromiseLine[] {
  // Of a page that is in the other language altogether, its notice has said so.
  const isSaid = !existsIn(meeting, view.lang);
  return (view.site.promisesAt.get(meeting.id) ?? []).map((promise) => {
    const { onlyIn, ...line } = promiseLine(view, promise);
    return isSaid || onlyIn === undefined ? line : { ...line, onlyIn };
  });
}

/** The promises that concern a programme or a call. */
export const promisesAbout = (
  { site }: View,
  { collection, id }: Programme | Call,
): readonly Commitment[] => site.promisesAbout.get(`${collection}/${id}`) ?? [];

export const parties = (view: View, ids: readonly string[]): Link[] =>
  ids.flatMap((id) => {
    const partner = view.site.find('partners', id);
    return partner ? [link(view, partner)] : [];
  });

export type PromiseLine = {
  anchor: string;
  href: string;
  text: Text;
  /** Says that it is told only in the other language. */
  onlyIn?: string;
  state: Turning<CommitmentState>;
  due?: { iso: string; text: string };
  by: Link[];
  to: Link[];
  made: { iso: string; text: string; meeting: Link };
  /** What later meetings did with it. */
  history: HistoryLine[];
  /** Of what may have changed since: the day for which it was worked out. */
  madeOn?: string;
};
