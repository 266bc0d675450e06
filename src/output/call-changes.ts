import type { Call } from '#domain/entry.ts';
import { formatInstant, homeZone } from '#i18n/format.ts';
import { text, type Text, type View } from './view.ts';

/** What was changed in a call since it was published, newest first. The key stays the same for ever. */
export function callChanges(view: View, call: Call): CallChange[] {
  const say = view.strings.calendars.change;
  return call.facts.changes
    .map(({ date, field, from, to, note }) => {
      const [before, after] = [from, to].map((value) => value && valueOf(view, field, value));
      const name = say.fact[factOf(field)];
      const sentence =
        before && after
          ? say.moved(name, before, after)
          : after
            ? say.added(name, after)
            : say.withdrawn(name, before ?? '');
      return {
        date,
        key: `${date}-${field.replaceAll('.', '-')}`,
        title: text(view, name),
        sentence: text(view, sentence),
        ...(note ? { note: text(view, note[view.lang]) } : {}),
      };
    })
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

function factOf(field: string): 'opens' | 'deadlines' | 'funding' | 'reference' | 'contact' {
  return (field.split('.')[0] ?? '') as ReturnType<typeof factOf>;
}

/** Instants on the clock of the reader; what is no instant as it was recorded. */
function valueOf({ lang }: View, field: string, value: string): string {
  return /^(opens$|deadlines\.)/.test(field) ? formatInstant(value, homeZone[lang], lang) : value;
}

export type CallChange = { date: string; key: string; title: Text; sentence: Text; note?: Text };
