import type { Partner } from '#domain/entry.ts';
import type { Site } from '#domain/site.ts';
import { historyOf } from '#domain/timeline.ts';
import { card } from './card.ts';
import { promiseCounts } from './ledger.ts';
import { link } from './link.ts';
import { eventLine } from './pictures/events.ts';
import { promiseLine } from './promise.ts';
import { text, type View } from './view.ts';

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
    timeline: historyOf(site)
      .slice(-2 * shown)
      .map((event) => eventLine(view, event)),
  };
}

/** How much the association does with a partner: what the home page orders them by. */
function ties(site: Site, partner: Partner): number {
  const { news, programmes, calls, people } = site.related(partner);
  return news.length + programmes.length + calls.length + people.length;
}

/** Entries of a kind that the home page shows. */
const shown = 3;
