import { deadlineKey } from '#domain/calls.ts';
import type { Call } from '#domain/entry.ts';
import { formatAmounts, type Amount, type Currency } from '#i18n/amount.ts';
import { formatAmount } from '#i18n/format.ts';
import { dateChange } from './date-change.ts';
import { text, type Text, type View } from './view.ts';

/**
 * What was changed in a call since it was published, newest first: a sentence a change, for the page
 * and for feeds. The key stays the same for ever; the title names the fact that changed.
 */
export function callChanges(view: View, call: Call): CallChange[] {
  const { lang } = view;
  const met = new Map<string, number>();
  return call.facts.changes
    .map((change) => {
      const name = `${change.date}-${change.field.replaceAll('.', '-')}`;
      const count = (met.get(name) ?? 0) + 1;
      met.set(name, count);
      const title = factName(view, call, change);
      return {
        date: change.date,
        key: count > 1 ? `${name}-${count}` : name,
        title: text(view, title),
        sentence: text(view, sentence(view, title, change)),
        ...(change.note ? { note: text(view, change.note[lang]) } : {}),
      };
    })
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/** A deadline by its label, else by its side; of none that is left, only what it was. */
export function deadlineName({ lang, strings }: View, deadline: DeadlineWords | undefined): string {
  const say = strings.callPage;
  if (deadline?.label) return capital(deadline.label[lang]);
  return deadline?.side ? say.deadlineOf[deadline.side] : say.deadline;
}

function factName(view: View, { facts }: Call, { field, to }: Change): string {
  const { lang } = view;
  const { fact } = view.strings.callPage.changes;
  const [kind, which = ''] = parted(field);
  switch (kind) {
    case 'deadlines': {
      const keyed = facts.deadlines.find((each, index) => deadlineKey(each, index) === which);
      return deadlineName(view, keyed);
    }
    case 'funding': {
      // What was withdrawn has left its number to another.
      const label = to && facts.funding[Number(which) - 1]?.label[lang];
      return label ? capital(label) : fact.funding;
    }
    default:
      return fact[field as keyof typeof fact];
  }
}

function sentence(view: View, name: string, { field, from, to }: Change): string {
  const say = view.strings.callPage.changes;
  const [kind] = parted(field);
  if (kind === 'opens') return dateChange(view, name, from, to);
  if (kind === 'deadlines') return dateChange(view, name, from, to, 'deadline');
  if (kind === 'funding') return amountChange(view, name, readAmount(from), readAmount(to));
  if (from && to) return say.replaced(name, from, to);
  return to ? say.added(name, to) : say.dropped(name, from ?? '');
}

function amountChange({ lang, strings }: View, name: string, from?: Amount, to?: Amount): string {
  const say = strings.callPage.changes;
  const worded = ({ amount, currency }: Amount) => formatAmount(amount, currency, lang);
  if (!from) return to ? say.amountAdded(name, worded(to)) : name;
  if (!to) return say.amountDropped(name, worded(from));
  if (from.currency !== to.currency) return say.replaced(name, worded(from), worded(to));
  const tell = from.amount > to.amount ? say.amountLowered : say.amountRaised;
  return tell(name, ...formatAmounts(from, to, lang));
}

/** As the log writes it: `150000 EUR`. */
function readAmount(value: string | undefined): Amount | undefined {
  const [amount, currency] = value?.split(' ') ?? [];
  return amount && currency
    ? { amount: Number(amount), currency: currency as Currency }
    : undefined;
}

/** `deadlines.depot-cn` names a kind and which of them. */
const parted = (field: string) => field.split('.') as [string, string?];

const capital = (label: string) => label.charAt(0).toUpperCase() + label.slice(1);

export type CallChange = { date: string; key: string; title: Text; sentence: Text; note?: Text };
type Change = Call['facts']['changes'][number];
type DeadlineWords = Pick<Call['facts']['deadlines'][number], 'label' | 'side'>;
