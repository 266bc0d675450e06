import { pathOf } from '#domain/address.ts';
import { deadlineKey, type Side } from '#domain/calls.ts';
import { wordsFor, type Call } from '#domain/entry.ts';
import type { Localized } from '#i18n/locales.ts';
import { absolute } from '#i18n/url.ts';
import type { View } from '../view.ts';
import { bothClocks, homeClock } from './clocks.ts';
import type { CalendarEvent } from './vevent.ts';
import { formatDate } from '#i18n/format.ts';

/** What a call puts into a calendar: its opening, each deadline, and those that were withdrawn. */
export function callEvents(view: View, call: Call): CalendarEvent[] {
  return momentsOf(call).map((moment) => momentEvent(view, call, moment));
}

/** Opening and deadlines as they stand, then what the log alone still knows. */
export function momentsOf({ facts }: Call): Moment[] {
  const { opens, deadlines } = facts;
  const standing: Moment[] = [
    ...(opens ? [{ kind: 'opening' as const, key: undefined, field: 'opens', at: opens }] : []),
    ...deadlines.map((deadline, index) => {
      const key = deadlineKey(deadline, index);
      const { at, label, side } = deadline;
      return { kind: 'deadline' as const, key, field: `deadlines.${key}`, at, label, side };
    }),
  ];
  const fields = new Set(standing.map(({ field }) => field));
  const last = new Map(facts.changes.map((change) => [change.field, change]));
  const withdrawn = [...last.values()].flatMap(({ field, from, to }): Moment[] => {
    if (fields.has(field) || !from || to || !/^(opens$|deadlines\.)/.test(field)) return [];
    const key = field === 'opens' ? undefined : field.slice('deadlines.'.length);
    return [{ kind: key ? 'deadline' : 'opening', key, field, at: from, isCancelled: true }];
  });
  return [...standing, ...withdrawn];
}

/** Name of the calendar that holds one moment of a call alone. */
export const momentFile = ({ id }: Call, { kind, key }: Moment) =>
  kind === 'opening' ? `openings/${id}` : `deadlines/${id}.${key}`;

function momentEvent(view: View, call: Call, moment: Moment): CalendarEvent {
  const { lang, strings } = view;
  const say = strings.calendars.event;
  const { kind, key, at, label, side, isCancelled = false } = moment;
  const words = wordsFor(call, lang);
  const stage = label?.[lang] ?? (side && say.side[side]);
  const changes = call.facts.changes.filter(({ field }) => field === moment.field);
  return {
    kind,
    id: [kind, call.id, ...(key ? [key] : [])].join('.'),
    file: momentFile(call, moment),
    when: { at },
    lang,
    summary: say[isCancelled ? (`${kind}Off` as const) : kind](
      words.shortTitle ?? words.title,
      stage,
    ),
    description: [
      ...bothClocks(view, at, kind),
      ...(stage ? [say.stage(stage)] : []),
      say.call(words.title),
      ...(call.facts.reference ? [say.reference(call.facts.reference)] : []),
      ...changes.map((change) => history(view, change, kind)),
      ...(words.lang === lang ? [] : [say.onlyInOther]),
      absolute(pathOf(call, lang)),
    ].join('\n'),
    url: absolute(pathOf(call, lang)),
    categories: [strings.sections.calls.title],
    sequence: changes.length,
    changed: changes
      .map(({ date }) => date)
      .toSorted()
      .at(-1),
    isCancelled,
  };
}

/** « déplacée du … au … », with the reason that was given. */
function history(view: View, { date, from, to, note }: Change, kind: Moment['kind']): string {
  const { lang, strings } = view;
  const say = strings.calendars.event;
  const on = formatDate(date, lang);
  const sentence =
    from && to
      ? say.moved(on, homeClock(view, from, kind), homeClock(view, to, kind))
      : say[to ? 'added' : 'withdrawn'](on);
  return note ? say.withNote(sentence, note[lang]) : sentence;
}

type Change = Call['facts']['changes'][number];
export type Moment = {
  kind: 'opening' | 'deadline';
  /** Of a deadline: `deadlineKey`. */
  key: string | undefined;
  /** By which the log of changes knows it. */
  field: string;
  at: string;
  label?: Localized | undefined;
  side?: Side | undefined;
  isCancelled?: boolean;
};
