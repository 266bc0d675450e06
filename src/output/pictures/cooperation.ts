import { cooperation, cooperationYears, type Pair } from '#domain/cooperation.ts';
import type { Partner } from '#domain/entry.ts';
import { formatRange } from '#i18n/format.ts';
import { path } from '#i18n/routes.ts';
import { withBase } from '#i18n/url.ts';
import { link, type Link } from '../link.ts';
import type { View } from '../view.ts';
import { eventLine } from './events.ts';
import { networkOf } from './network.ts';

/** Who met whom, in all years or in one: drawn, and as the same meetings and pairs in words. */
export function cooperationPage(view: View, year?: string) {
  const { site, lang, strings } = view;
  const say = strings.pictures;
  const { meetings, pairs, members, alone } = cooperation(site, year);
  const network = networkOf(
    { members, pairs },
    ({ facts }) => site.terms[facts.place ?? '']?.country,
  );
  const most = pairs[0]?.meetings.length ?? 0;
  const years = cooperationYears(site);
  return {
    title: year
      ? say.inYear(strings.sections.cooperation.title, year)
      : strings.sections.cooperation.title,
    years:
      years.length === 0
        ? []
        : [undefined, ...years].map((each) => ({
            href: withBase(path.cooperation(lang, each)),
            text: each ?? say.everyYear,
            current: each === year,
          })),
    network: {
      ...network,
      groups: network.groups.map(({ side, partners }) => ({
        side,
        title: say.country[side],
        names: partners.map((partner) => link(view, partner)),
      })),
    },
    notes: [
      say.rule,
      ...(most > 1 ? [say.thickness(most)] : []),
      ...(network.left > 0 ? [say.most(members.length - network.left, members.length)] : []),
    ],
    alone: {
      label: year ? say.aloneIn(year) : say.alone,
      links: alone.map((partner: Partner) => link(view, partner)),
    },
    meetings: meetings.map((of) =>
      eventLine(view, {
        kind: 'news',
        of,
        from: of.facts.date,
        ...(of.facts.end ? { to: of.facts.end } : {}),
      }),
    ),
    pairs: pairs.map((pair) => pairLine(view, pair)),
  };
}

/** The way to the overview of all; from a partner only where it is part of it. */
export function cooperationLink(view: View, partner?: Partner): PlainLink | undefined {
  const { members } = cooperation(view.site);
  if (members.length === 0 || (partner && !members.includes(partner))) return undefined;
  const { all, whoWithWhom } = view.strings.pictures;
  return { href: withBase(path.cooperation(view.lang)), text: partner ? all : whoWithWhom };
}

function pairLine(view: View, { a, b, meetings }: Pair): PairLine {
  return {
    a: link(view, a),
    b: link(view, b),
    meetings: meetings.map((meeting) => ({
      href: link(view, meeting).href,
      iso: meeting.facts.date,
      date: formatRange(meeting.facts.date, meeting.facts.end, view.lang),
    })),
  };
}

type PlainLink = { href: string; text: string };
export type PairLine = {
  a: Link;
  b: Link;
  meetings: { href: string; iso: string; date: string }[];
};
export type CooperationPage = ReturnType<typeof cooperationPage>;
