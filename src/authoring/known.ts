import { pinyin } from 'pinyin-pro';
import { locales, type Locale, type Localized } from '#i18n/locales.ts';
import type { RefTarget } from '#schema/fields.ts';
import type { Tree } from '#source/tree.ts';

/** Everything of one sort that a relation can lead to; of the news the latest first. */
export function known(tree: Tree, target: RefTarget, kinds?: readonly string[]): Known[] {
  if (target === 'people')
    return tree.people.map(({ id, source }) => named(id, record(source.data)));
  if (target === 'terms')
    return Object.entries(record(tree.terms?.data))
      .filter(([, term]) => !kinds || kinds.includes(String(record(term).kind)))
      .map(([id, term]) => named(id, record(term)));
  const entries = tree.entries
    .filter(({ collection }) => collection === target)
    .map(({ id, files }) => {
      const titles = locales.map((lang) => [lang, text(record(files[lang]?.data).title)]);
      const short = locales.map((lang) => text(record(files[lang]?.data).shortTitle));
      const facts = { ...record(files.fr?.data), ...record(files.zh?.data) };
      return named(id, { ...facts, name: Object.fromEntries(titles) }, short);
    });
  return target === 'news' ? entries.toReversed() : entries;
}

function named(id: string, facts: Values, more: string[] = []): Known {
  const names = record(facts.name);
  const [zh, fr] = [text(names.zh), text(names.fr)];
  const aliases = Object.values(record(facts.aliases)).flat().map(text);
  return { id, name: { zh: zh || fr || id, fr: fr || zh || id }, aliases: [...aliases, ...more] };
}

/** Both names, aliases and id, and the Chinese as it is spelt and by its initials: what one may type. */
export function matches(typed: string, one: Known): boolean {
  const wanted = fold(typed.trim());
  return formsOf(one).some((form) => form.includes(wanted));
}

/** Made once a name: a list is searched anew at every key. */
function formsOf(one: Known): string[] {
  const made = forms.get(one);
  if (made) return made;
  const { id, name, aliases } = one;
  const spelt = pinyin(name.zh, { toneType: 'none', type: 'array', nonZh: 'removed' });
  const initials = spelt.map((syllable) => syllable.slice(0, 1)).join('');
  const all = [id, name.zh, name.fr, ...aliases, spelt.join(''), spelt.join(' '), initials];
  const folded = all.filter((form) => form !== '').map(fold);
  forms.set(one, folded);
  return folded;
}
const forms = new WeakMap<Known, string[]>();

export const labelOf = ({ name, id }: Known, lang: Locale): string => {
  const other = lang === 'zh' ? name.fr : name.zh;
  return other === name[lang] ? `${name[lang]} (${id})` : `${name[lang]} · ${other}`;
};

/** Promises made at a meeting, by the ids that a follow-up names them with. */
export function promisesAt(tree: Tree, meeting: unknown): Known[] {
  const entry = tree.entries.find(({ collection, id }) => collection === 'news' && id === meeting);
  const facts = { ...record(entry?.files.fr?.data), ...record(entry?.files.zh?.data) };
  const list = Array.isArray(facts.commitments) ? facts.commitments : [];
  return list.map((each) => named(text(record(each).id), { name: record(each).text }));
}

/** The association itself, which most meetings are held by; empty as long as it has no page. */
export function publisherOf(tree: Tree): string {
  const own = text(record(tree.site?.data).publisher);
  return tree.entries.some(({ collection, id }) => collection === 'partners' && id === own)
    ? own
    : '';
}

/** Accents and capitals are often left out by those who search. */
const fold = (word: string) =>
  word.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'").toLowerCase();

/** Files are read before anything has been checked: a value may be of any type. */
const record = (value: unknown): Values =>
  value !== null && typeof value === 'object' ? (value as Values) : {};
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

type Values = Record<string, unknown>;
export type Known = { id: string; name: Localized; aliases: string[] };
