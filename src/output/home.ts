import type { Partner } from '#domain/entry.ts';
import type { Site } from '#domain/site.ts';
import { formatDate } from '#i18n/format.ts';
import { card } from './card.ts';
import { link, type Link } from './link.ts';
import { promiseCounts } from './ledger.ts';
import { promiseLine } from './promise.ts';
import { text, type Text, type View } from './view.ts';

/** What the home page answers in ten seconds: who, what is new, what to apply for, what was kept. */
export function homePage(view: View) {
  const { site, lang } = view;
  const { name, tagline, publisher } = site.record;
  const self = site.find('partners', publisher);
  const pressing = site.commitments.filter(({ state }) => state === 'open');
  return {
    hero: { name: name[lang], tagline: text(view, tagline[lang]), self: self && link(view, self) },
    news: site.news.slice(0, shown).map((entry) => card(view, entry)),
    calls: site.calls.slice(0, shown).map((entry) => card(view, entry)),
    partners: site.partners
      .filter(({ id }) => id !== publisher)
      .map((partner) => ({ partner, ties: ties(site, partner) }))
      .toSorted((a, b) => b.ties - a.ties)
      .map(({ partner }) => partner)
      .slice(0, 2 * shown)
      .map((entry) => card(view, entry)),
    promises: pressing.slice(0, shown).map((promise) => promiseLine(view, promise)),
    counts: promiseCounts(view),
    timeline: milestones(site)
      .slice(-2 * shown)
      .map((event) => present(view, event)),
  };
}

/** How much the association does with a partner: what the home page orders them by. */
function ties(site: Site, partner: Partner): number {
  const { news, programmes, calls, people } = site.related(partner);
  return news.length + programmes.length + calls.length + people.length;
}

/** Meetings, programmes and partners' milestones as one history, in the order of the calendar. */
function milestones(site: Site): Milestone[] {
  const events: Milestone[] = [
    ...site.partners.flatMap((partner) =>
      partner.facts.milestones.map(({ date, text: words }) => ({ date, words, of: partner })),
    ),
    ...site.news.map((entry) => ({ date: entry.facts.date, of: entry })),
    ...site.programmes.flatMap((entry) =>
      entry.facts.start ? [{ date: entry.facts.start, of: entry }] : [],
    ),
  ];
  return events.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function present(view: View, { date, words, of }: Milestone): TimelineEvent {
  const { lang, site } = view;
  return {
    iso: date,
    date: formatDate(date, lang),
    link: link(view, of),
    ahead: date > site.now.toISOString().slice(0, date.length),
    ...(words ? { text: text(view, words[lang]) } : {}),
  };
}

/** Entries of a kind that the home page shows. */
const shown = 3;

type Milestone = {
  date: string;
  of: Parameters<typeof link>[1];
  words?: { zh: string; fr: string };
};
export type TimelineEvent = {
  iso: string;
  date: string;
  link: Link;
  text?: Text;
  /** Still to come at the time of the build. */
  ahead: boolean;
};
