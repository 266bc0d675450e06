import { deadlineKey, deadlineModel, type Deadline } from '#domain/calls.ts';
import type { Call } from '#domain/entry.ts';
import {
  dayOfDeadline,
  formatDate,
  formatDeadline,
  formatDeadlineHour,
  formatHour,
  formatInstant,
  homeZone,
  type Zone,
} from '#i18n/format.ts';
import { otherLocale } from '#i18n/locales.ts';
import { deadlineName } from './call-changes.ts';
import { deadlineMark, deadlineModelNote, openingMark } from './deadline-turns.ts';
import type { Turning } from './turning.ts';
import { text, type Text, type View } from './view.ts';

/** When one can file: the opening and every deadline, by both clocks; nothing for what has no date. */
export function callDates(view: View, call: Call): CallDates | undefined {
  const { opens, deadlines } = call.facts;
  const model = deadlineModelNote(view, call.facts);
  if (!opens && deadlines.length === 0 && !model) return undefined;
  const inOrder = deadlines
    .map((deadline, index) => ({ deadline, key: deadlineKey(deadline, index) }))
    .toSorted((a, b) => Date.parse(a.deadline.at) - Date.parse(b.deadline.at));
  return {
    ...(model ? { model } : {}),
    ...(opens ? { opens: opening(view, opens) } : {}),
    deadlines: inOrder.map(({ deadline, key }, index) => due(view, call, deadline, key, index)),
  };
}

function due(view: View, call: Call, deadline: Deadline, key: string, rank: number): DatedStep {
  const { lang, strings } = view;
  const { at } = deadline;
  const isLater = rank > 0 && deadlineModel(call.facts) === 'two-stage';
  return {
    ...moment(view, at, formatDeadline),
    name: text(view, deadlineName(view, deadline)),
    ...formerly(view, call, key, at),
    ...(isLater ? { condition: strings.callPage.dates.keptOnly } : {}),
    count: count(view, 'deadline', at, formatDeadlineHour(at, homeZone[lang], lang)),
    mark: deadlineMark(view, call.facts, deadline),
  };
}

function opening(view: View, at: string): DatedStep {
  return {
    ...moment(view, at, formatInstant),
    name: [{ text: view.strings.facts.opens }],
    count: count(view, 'opening', at, formatHour(at, homeZone[view.lang], view.lang)),
    mark: openingMark(view, at),
  };
}

/** The same instant by both clocks, that of the language's readers first. */
export function moment({ lang, strings }: View, at: string, format: typeof formatInstant): Moment {
  const by = (zone: Zone) => strings.facts.zone[zone](format(at, zone, lang));
  return { iso: at, home: by(homeZone[lang]), other: by(homeZone[otherLocale(lang)]) };
}

/** What the browser counts the days with. */
function count(
  { lang, strings }: View,
  kind: DayCount['kind'],
  at: string,
  hour: string,
): DayCount {
  const { left } = strings.callPage.dates;
  const words = [left.today(hour), left.tomorrow, left.days('#')] as const;
  return { due: Date.parse(at), kind, zone: homeZone[lang], words };
}

/** What was announced before, if the deadline was moved; its hour where the day is the same. */
function formerly({ lang }: View, { facts }: Call, key: string, at: string) {
  const zone = homeZone[lang];
  const moved = facts.changes
    .filter(({ field, from, to }) => field === `deadlines.${key}` && from && to)
    .toSorted((a, b) => (a.date < b.date ? 1 : -1))[0]?.from;
  if (!moved) return {};
  const day = dayOfDeadline(moved, zone);
  const former =
    day === dayOfDeadline(at, zone) ? formatDeadline(moved, zone, lang) : formatDate(day, lang);
  return { former: { iso: moved, text: former } };
}

export type CallDates = { model?: Turning; opens?: DatedStep; deadlines: DatedStep[] };
export type Moment = {
  iso: string;
  /** By the clock of the language's readers, and by the other. */
  home: string;
  other: string;
};
export type DatedStep = Moment & {
  name: Text;
  former?: { iso: string; text: string };
  /** Who may file at this stage, if not everybody. */
  condition?: string;
  count: DayCount;
  /** Where it stands: past, or the next of several. */
  mark: Turning;
};
export type DayCount = {
  due: number;
  /** An opening begins its day; a deadline ends it. */
  kind: 'opening' | 'deadline';
  zone: Zone;
  words: readonly [string, string, string];
};
