import { otherLocale, type Locale, type Localized } from '#i18n/locales.ts';
import { newSentences, newStrings } from '#i18n/new.ts';
import type { Tree } from '#source/tree.ts';
import { ask } from './ask.ts';
import type { Asking } from './controls.ts';
import { lacking, type Draft } from './draft.ts';
import { isEntry, makes, wordsOf, type Field, type Make } from './fields.ts';
import { isTaken, proposeId } from './ids.ts';
import { keyOf, offered, overview, short } from './offers.ts';
import type { Prompter } from './prompter.ts';
import { objections } from './refuse.ts';
import { scaffold, type NewFile } from './scaffold.ts';
import { told } from './told.ts';

/** Which language to speak, when the terminal does not say: the question has to be in both. */
export async function askLanguage(prompter: Prompter): Promise<Locale> {
  const options = [
    { value: 'zh', label: '中文' },
    { value: 'fr', label: 'Français' },
  ];
  return (await prompter.choose({ message: '语言 · Langue', options })) as Locale;
}

export async function askMake(prompter: Prompter, lang: Locale): Promise<Make> {
  const words = newStrings(lang);
  const options = makes.map((value) => ({ value, label: words.makes[value] }));
  return (await prompter.choose({ message: words.what, options })) as Make;
}

/**
 * Asks for what is lacking, offers the rest, shows all and asks again for what the check would
 * refuse, until its author is content. Nothing is written here.
 */
export async function interview(what: Make, draft: Draft, place: Place): Promise<Made> {
  const to: Asking = { ...place, noted: draft.open };
  const isFresh = Object.keys(draft.bodies).length === 0;
  for (const field of needed(what, draft))
    draft.facts[field.name] = await ask(field, usual(field, place), to);
  if (isEntry(what)) await askWords(what, draft, to);
  if (isFresh) await askMore(what, draft, to);
  for (;;) {
    if (draft.id !== undefined && badId(what, draft.id, place.tree)) draft.id = undefined;
    const id = (draft.id ??= await askId(what, draft, to));
    // A minute of silence looks like a fault.
    if (place.tree.entries.length > 500) place.prompter.say(newStrings(place.lang).checking);
    const files = scaffold(what, id, draft, place.tree);
    const found = objections(place.tree, what, id, files, place.today);
    if (found.length > 0) {
      place.prompter.warn(
        [newStrings(place.lang).refused, ...found.map(({ message }) => message[place.lang])].join(
          '\n',
        ),
      );
      const chosen = found.flatMap(({ field, lang }) => (field ? keyOf(what, field, lang) : []));
      const next = chosen.length > 0 ? chosen : await chooseFields(what, draft, to);
      for (const key of new Set(next)) await again(what, key, draft, to);
      continue;
    }
    place.prompter.say(overview(what, draft, to));
    const words = newStrings(place.lang);
    const options = [
      { value: 'write', label: words.write },
      { value: 'change', label: words.change },
    ];
    if ((await place.prompter.choose({ message: words.ready, options })) === 'write')
      return { id, files };
    for (const key of await chooseFields(what, draft, to)) await again(what, key, draft, to);
  }
}

/** Most write in the language they are spoken to in. */
const usual = ({ name }: Field, { lang }: Place) => (name === 'original' ? lang : undefined);

/** Facts without which nothing can be written, the language of the original first. */
function needed(what: Make, draft: Draft): Field[] {
  const fields = lacking(what, { ...draft, words: {} }).flatMap(({ field, lang }) =>
    lang ? [] : field,
  );
  return fields.toSorted((a, b) => Number(b.name === 'original') - Number(a.name === 'original'));
}

/** The original's words first; the translation's may come later. */
async function askWords(what: Make, draft: Draft, to: Asking) {
  const original = draft.facts.original as Locale;
  for (const lang of [original, otherLocale(original)])
    for (const field of wordsOf(what).filter(({ required }) => required)) {
      const own = (draft.words[lang] ??= {});
      if (own[field.name] !== undefined) continue;
      const isLater = lang !== original && draft.bodies[lang] === undefined;
      if (isLater && own.title === undefined && field.name !== 'title') continue;
      const optional = isLater && field.name === 'title';
      own[field.name] = await askWord(field, lang, undefined, { ...to, optional });
    }
}

function askWord(field: Field, lang: Locale, current: unknown, to: Asking) {
  const words = newStrings(to.lang);
  const hint = to.optional ? { zh: words.later, fr: words.later } : field.hint;
  return ask({ ...field, hint }, current, { ...to, suffix: words.inLanguage[lang] });
}

async function askMore(what: Make, draft: Draft, to: Asking) {
  const options = offered(what, draft)
    .filter(({ value }) => value === undefined)
    .map(({ key, label }) => ({ value: key, label: label[to.lang] }));
  const { more, moreHint } = newStrings(to.lang);
  const chosen = await to.prompter.chooseMany({ message: more, hint: moreHint, options });
  for (const { value } of options) if (chosen.includes(value)) await again(what, value, draft, to);
}

async function askId(what: Make, draft: Draft, to: Asking): Promise<string> {
  const words = newStrings(to.lang);
  return to.prompter.text({
    message: isEntry(what) ? words.id : words.recordId,
    hint: words.idHint,
    initial: proposeId(what, draft, to.tree),
    check: (id) => badId(what, id, to.tree)?.[to.lang],
  });
}

/** Why a name cannot be that of something new; the form of it is the check's to judge. */
export function badId(what: Make, id: string, tree: Tree): Localized | undefined {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return newSentences.badId(id);
  return isTaken(what, id, tree) ? newSentences.taken(what, id) : undefined;
}

async function chooseFields(what: Make, draft: Draft, to: Asking): Promise<string[]> {
  const { colon } = newStrings(to.lang).keys;
  const all = offered(what, draft).map(({ key, field, label, value }) => ({
    value: key,
    label:
      value === undefined
        ? label[to.lang]
        : `${label[to.lang]}${colon}${short(told(field, value, to))}`,
  }));
  const words = newStrings(to.lang);
  const name = isEntry(what) ? words.id : words.recordId;
  const options = [...all, { value: 'id', label: `${name}${colon}${draft.id ?? ''}` }];
  const chosen = await to.prompter.chooseMany({ message: words.toChange, options });
  return options.map(({ value }) => value).filter((value) => chosen.includes(value));
}

async function again(what: Make, key: string, draft: Draft, to: Asking) {
  const { field, lang } = offered(what, draft).find((each) => each.key === key) ?? {};
  if (key === 'id') draft.id = undefined;
  else if (!field) return;
  else if (lang) {
    const own = (draft.words[lang] ??= {});
    own[field.name] = await askWord(field, lang, own[field.name], to);
  } else draft.facts[field.name] = await ask(field, draft.facts[field.name], to);
}

export type Place = {
  prompter: Prompter;
  tree: Tree;
  lang: Locale;
  /** `YYYY-MM-DD` */ today: string;
};
export type Made = { id: string; files: NewFile[] };
