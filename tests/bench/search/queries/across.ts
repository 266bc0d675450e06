import { pinyin } from 'pinyin-pro';
import type { Draft, Sources } from '../query.ts';
import { latinWords, plain } from '../plain.ts';
import { isTelling } from './sample.ts';
import { distance } from './slips.ts';

/** Names as the other language has them. */
export function foreignNames(sources: Sources, count: number, lang: 'zh' | 'fr'): Draft[] {
  const { names, here, random } = sources;
  const other = lang === 'zh' ? 'fr' : 'zh';
  const wanted = names.filter(
    (name) =>
      name.kind !== 'office' && name.kind !== 'glossary' && plain(name.zh) !== plain(name.fr),
  );
  return random
    .some(wanted, wanted.length)
    .map((name): Draft => {
      const own = here.pages.filter(({ title }) => plain(title) === plain(name[lang]));
      const gold = here.having(name[lang]);
      const target = own.length > 0 ? own.map(({ url }) => url) : gold;
      return { text: name[other], gold, target, meant: name[lang] };
    })
    .filter(({ gold }) => isTelling(gold.length, here.pages.length))
    .slice(0, count);
}

/** AIFC, UFCI: pages that have the abbreviation or the name. */
export function abbreviations({ names, here }: Sources, lang: 'zh' | 'fr'): Draft[] {
  return names
    .filter(({ kind }) => kind !== 'office')
    .flatMap((name) =>
      name.abbreviations
        .map((text): Draft => {
          const gold = new Set([...here.having(text), ...here.having(name[lang])]);
          return { text, gold: [...gold], meant: name[lang] };
        })
        .filter(({ gold }) => isTelling(gold.length, here.pages.length)),
    );
}

/** Han characters of the pages, four by four, no two of them side by side anywhere. */
export function hanNonsense({ here, there, random }: Sources, count: number): Draft[] {
  const text = [...here.pages, ...there.pages].map(({ plain }) => plain).join('\n');
  const signs = [...new Set(text.match(/\p{Script=Han}/gu))];
  return many(count, () => {
    const made = random.some(signs, 4).join('');
    const pairs = [made.slice(0, 2), made.slice(1, 3), made.slice(2)];
    return pairs.some((pair) => text.includes(pair)) ? undefined : made;
  });
}

/** A word of the pages with something that is nowhere. */
export function halfKnown(sources: Sources, known: readonly Draft[], lang: 'zh' | 'fr'): Draft[] {
  const unknown =
    lang === 'zh'
      ? hanNonsense(sources, known.length).map(({ text }) => text.slice(0, 2))
      : latinNonsense(sources, known.length).map(({ text }) => ` ${text}`);
  return known.flatMap(({ text }, index): Draft[] => {
    const made = text + (unknown[index] ?? '');
    return sources.here.having(made).length > 0 ? [] : [{ text: made, gold: [] }];
  });
}

/** What looks like a French word or like none, near to no word of either language and to no name. */
export function latinNonsense(sources: Sources, count: number): Draft[] {
  const { here, there, names, random } = sources;
  const spelt = names.map((name) => pinyin(name.zh, { toneType: 'none', type: 'array', v: true }));
  const known = [
    ...new Set([
      ...here.frequencies.keys(),
      ...there.frequencies.keys(),
      ...spelt.flatMap((syllables) => [syllables.join(''), syllables.slice(1).join('')]),
    ]),
  ];
  const french = here.frequencies.size > there.frequencies.size ? here : there;
  const models = [...french.frequencies.keys()].filter((word) => word.length >= 6);
  return many(count, () => {
    const made = random.chance(0.7) ? likeWords(models, random) : mashed(random);
    const isNear = known.some(
      (word) => (word.length >= 4 && made.startsWith(word)) || distance(word, made, 2) <= 2,
    );
    return isNear || made.length < 6 ? undefined : made;
  });
}

/** The beginning of a word, the middle of another, the end of a third. */
function likeWords(models: readonly string[], random: Sources['random']): string {
  const [a, b, c] = [random.pick(models), random.pick(models), random.pick(models)];
  return a.slice(0, 2) + b.slice(2, 5) + c.slice(-4);
}

const mashed = (random: Sources['random']) =>
  Array.from({ length: random.int(6, 8) }, () => random.pick([...'bcdfghjkqwxz'])).join('');

function many(count: number, make: () => string | undefined): Draft[] {
  const made = new Set<string>();
  for (let turn = 0; turn < count * 200 && made.size < count; turn += 1) {
    const text = make();
    if (text !== undefined && latinWords(text).length <= 1) made.add(text);
  }
  return [...made].map((text) => ({ text, gold: [] }));
}
