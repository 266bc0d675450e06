import { newSentences, newStrings } from '#i18n/new.ts';
import { isNeeded, list, none, titleOf, type Asking } from './controls.ts';
import type { Field } from './fields.ts';
import { known, labelOf, matches, promisesAt, publisherOf, type Known } from './known.ts';
import type { Option } from './prompter.ts';

/** A relation, by the names of what exists. */
export async function askRelation(field: Field, current: unknown, to: Asking): Promise<unknown> {
  const { options, filter } = candidates(field, to);
  const chosen = await to.prompter.choose({
    message: titleOf(field, to),
    options: [...options, ...(isNeeded(field, to) ? [] : [none(to.lang)])],
    initial: list(current),
    matches: filter,
  });
  if (chosen !== elsewhere) return chosen || undefined;
  await askAbsent(field, to);
  return undefined;
}

export async function askRelations(field: Field, current: unknown, to: Asking): Promise<unknown> {
  const { options, filter } = candidates(field, to);
  const chosen = await to.prompter.chooseMany({
    message: titleOf(field, to),
    options,
    initial: list(current),
    matches: filter,
    least: Number(isNeeded(field, to)),
  });
  if (chosen.includes(elsewhere)) await askAbsent(field, to);
  const ids = chosen.filter((id) => id !== elsewhere);
  return ids.length > 0 ? ids : undefined;
}

/** Who is not in the list yet is noted, and waits to be entered. */
async function askAbsent(field: Field, { prompter, lang, noted }: Asking) {
  const words = newStrings(lang);
  const typed = await prompter.text({ message: words.absent, hint: words.absentHint });
  const label = { zh: field.label.zh, fr: field.label.fr };
  for (const name of typed.split(/[;；、]/).map((part) => part.trim()))
    if (name) noted.push(newSentences.absent(name, label, field.target ?? 'news'));
}

function candidates(field: Field, { tree, lang, within }: Asking) {
  const all = field.target
    ? known(tree, field.target, field.accepts)
    : promisesAt(tree, within?.[field.promiseOf ?? '']);
  const own = publisherOf(tree);
  // The association is one of those concerned nearly always.
  const isFirst = ({ id }: Known) => Number(field.target === 'partners' && id === own);
  const sorted = all.toSorted((a, b) => isFirst(b) - isFirst(a));
  const byId = new Map(all.map((each) => [each.id, each]));
  const options: Option[] = sorted.map((each) => ({ value: each.id, label: labelOf(each, lang) }));
  if (field.target)
    options.push({ value: elsewhere, label: newStrings(lang).elsewhere, always: true });
  const filter = (typed: string, { value }: Option) => {
    const each = byId.get(value);
    return each !== undefined && matches(typed, each);
  };
  return { options, filter };
}

const elsewhere = '+';
