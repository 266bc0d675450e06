import { otherLocale, type Locale, type Localized } from '#i18n/locales.ts';
import { inEachLanguage, path } from '#i18n/routes.ts';
import type { Words } from '#schema/index.ts';
import { typeset } from '#typography/typeset.ts';
import { makeBody } from './body.ts';
import {
  draftCall,
  draftNews,
  draftPartner,
  draftProgramme,
  type Draft,
  type World,
} from './drafts.ts';
import { makeOrganisations } from './organisations.ts';
import { makePeople, type Person } from './people.ts';
import { makeProgrammes } from './programmes.ts';
import { createRandom } from './random.ts';
import { createWriter } from './sentences.ts';

/** So many entries, with the people they speak of; shares as on a site some years old. */
export function makeEntries(count: number, seed: number): { entries: Entry[]; people: Person[] } {
  const random = createRandom(seed);
  const share = (part: number) => Math.max(4, Math.round(count * part));
  const organisations = makeOrganisations(share(0.08), random);
  const people = makePeople(share(0.125), organisations, random);
  const programmes = makeProgrammes(share(0.04));
  const callIds = Array.from({ length: share(0.04) }, (_, index) => `call-${index + 1}`);
  const world: World = { random, organisations, people, programmes, callIds };
  const others = [
    ...organisations.map((organisation) => draftPartner(world, organisation)),
    ...programmes.map((programme) => draftProgramme(world, programme)),
    ...callIds.map((id, index) => draftCall(world, id, index)),
  ];
  const meetings = Math.max(0, count - others.length);
  const news = Array.from({ length: meetings }, (_, index) =>
    draftNews(world, dayOf(index / meetings), index),
  );
  const entries: Entry[] = [];
  for (const draft of [...others, ...news]) entries.push(makeEntry(world, draft, entries));
  return { entries, people };
}

/** A day of the ten years up to June 2026. */
const dayOf = (share: number) =>
  new Date(Date.UTC(2016, 5, 1) + share * 3650 * 24 * 3600 * 1000).toISOString().slice(0, 10);

function makeEntry(world: World, draft: Draft, earlier: readonly Entry[]): Entry {
  const { random } = world;
  const { collection, id, title, summary, facts, today, organisations } = draft;
  const index = earlier.length;
  const cast = {
    today,
    organisations,
    people: draft.people ?? random.some(world.people, 2),
    programme: (draft.programme ?? random.pick(world.programmes)).title,
  };
  const hasPicture = index % 25 === 0;
  const write = createWriter(cast, random);
  // Most authors let the check set their typography; a few leave it to the build.
  const isTypeset = index % 10 !== 7;
  const body = makeBody({
    write: isTypeset ? (template) => set(write(template)) : write,
    random,
    picture: hasPicture ? inEachLanguage((lang) => `![${alt[lang]}](./picture.jpg)`) : undefined,
    link: index > 0 && random.chance(0.5) ? linkTo(random.pick(earlier)) : undefined,
    components: {
      note: index % 10 === 5,
      figure: index % 50 === 0,
    },
  });
  const wordsIn = (lang: Locale) => ({
    title: typeset(title[lang], lang),
    summary: typeset(summary[lang], lang),
    ...(lang === 'fr' && collection === 'news' ? { slug: `rencontre-${id}` } : {}),
    ...(hasPicture ? { coverAlt: alt[lang] } : {}),
  });
  const original = random.chance(0.7) ? 'zh' : 'fr';
  return {
    collection: collection,
    id,
    original,
    // A partner or programme without a French name could not be named in French.
    languages:
      collection === 'news' && random.chance(0.06) ? [original] : [original, otherLocale(original)],
    facts: { ...facts, ...(hasPicture ? { cover: './picture.jpg' } : {}) },
    words: { zh: wordsIn('zh'), fr: wordsIn('fr') },
    body,
    picture: hasPicture ? index / 25 : undefined,
  };
}

const set = (text: Localized) => inEachLanguage((lang) => typeset(text[lang], lang));

/** An entry stands under the address of its own words where it has them, else under its id. */
function linkTo({ collection, id, words, languages }: Entry): Localized {
  const address = (lang: Locale) =>
    path.entry(collection, lang, (languages.includes(lang) && words[lang].slug) || id);
  return {
    zh: `背景情况见[这篇文章](${address('zh')})。`,
    fr: `Pour en savoir plus, lire [cet article](${address('fr')}).`,
  };
}

const alt = {
  zh: '几座方形建筑，前景是一片水面',
  fr: 'Quelques bâtiments carrés, un plan d’eau au premier plan',
};

export type Entry = {
  collection: Draft['collection'];
  id: string;
  original: Locale;
  /** Those it is written in, the original first. */
  languages: readonly Locale[];
  facts: Record<string, unknown>;
  words: Record<Locale, Words>;
  body: Localized;
  /** Which of the pictures stands beside it. */
  picture: number | undefined;
};
