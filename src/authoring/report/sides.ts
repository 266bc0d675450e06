import type { EntryTexts } from '#checks/parity/read.ts';
import { locales } from '#i18n/locales.ts';
import { sideLabels } from './labels.ts';
import { promise } from './promise-words.ts';
import { sideWords, type SideWord } from './side-words.ts';
import { sentencesIn, type Sentence } from './passages.ts';

/** Who the text says receives, and who comes: ids of people and of organisations. */
export function sidesTold(entry: EntryTexts): Sides {
  const sides: Sides = new Map();
  for (const lang of locales)
    sentencesIn(entry, lang).forEach((sentence, index, all) => {
      // What is promised has not taken place.
      if (promise[lang].test(sentence.text)) return;
      for (const { id, side } of sidesIn(sentence, all[index - 1]))
        sides.set(id, (sides.get(id) ?? new Set()).add(side));
    });
  return sides;
}

/** The sentence is cut at the words that tell; each stretch is before one and after another. */
export function sidesIn(sentence: Sentence, previous?: Sentence): { id: string; side: Side }[] {
  const listed = (['host', 'guest'] as const).find((side) =>
    sideLabels[sentence.lang][side].test(sentence.text),
  );
  if (listed) return mentionsIn(sentence).map(({ id }) => ({ id, side: listed }));
  // Whatever goes on for a page is no sentence that tells who received whom.
  const cues = sentence.text.length > longest ? [] : cuesIn(sentence);
  if (cues.length === 0) return [];
  const named = mentionsIn(sentence);
  const isAfter = (cue: Cue, until: number) =>
    named.some(({ start }) => start >= cue.end && start < until);
  return cues.flatMap((cue, index) => {
    const from = cues[index - 1]?.end ?? sentence.start;
    const until = cues[index + 1]?.start ?? sentence.end;
    const before = named.filter(({ start }) => start >= from && start < cue.start);
    const after = named.filter(({ start }) => start >= cue.end && start < until);
    const [first, told] = sidesOf[cue.word];
    const spoken = cues[index - 1]?.word ?? (previous && spokenOf(sentence, previous));
    const second = cue.word === 'with' && spoken ? sideWith[spoken] : told;
    // « a reçu un prix »: who receives nobody is no host.
    const isAlone = cue.word === 'receive' && sentence.lang === 'fr' && !isAfter(cue, until);
    // Who comes, comes to one organisation, and who is invited, by one host: others may be anybody.
    const reached =
      cue.word === 'come'
        ? after.filter(({ isPerson }) => !isPerson).slice(0, 1)
        : after.slice(0, cue.word === 'within' && sentence.lang === 'fr' ? 1 : undefined);
    // 到A考察: what stands between the two words is where they went.
    const isReached = cue.word === 'come' && cues[index - 1]?.word === 'come';
    const came = isReached ? before.filter(({ isPerson }) => isPerson) : before;
    return [
      ...(first && !isAlone ? came.map(({ id }) => ({ id, side: first })) : []),
      ...(second ? reached.map(({ id }) => ({ id, side: second })) : []),
    ];
  });
}

/** « Elle était accompagnée de … »: of whom the sentence before tells. */
function spokenOf({ text }: Sentence, previous: Sentence): SideWord | undefined {
  return /^(?:elle|il)s? /i.test(text) && cuesIn(previous).some(({ word }) => word === 'come')
    ? 'come'
    : undefined;
}

/** Whom the words before « accompagné de » speak of. */
const sideWith: Partial<Record<SideWord, Side>> = {
  come: 'guest',
  receive: 'guest',
  received: 'host',
};

const longest = 1000;

const sidesOf: Record<SideWord, [before?: Side | undefined, after?: Side]> = {
  receive: ['host', 'guest'],
  receives: ['host'],
  received: ['guest', 'host'],
  come: ['guest', 'host'],
  within: [undefined, 'host'],
  with: [],
  end: [],
};

function cuesIn({ lang, text, start, facts }: Sentence): Cue[] {
  const found: Cue[] = [];
  const isName = (from: number) =>
    facts.some(
      (fact) => 'ids' in fact.value && !fact.implied && from >= fact.start && from < fact.end,
    );
  for (const [word, pattern] of Object.entries(sideWords[lang]))
    for (const match of text.matchAll(pattern)) {
      const from = start + match.index;
      const end = from + match[0].length;
      const isTaken = found.some((cue) => from < cue.end && cue.start < end);
      if (!isTaken && !isName(from)) found.push({ word: word as SideWord, start: from, end });
    }
  // A sentence that has only ends tells nothing.
  return found.some(({ word }) => word !== 'end')
    ? found.toSorted((a, b) => a.start - b.start)
    : [];
}

function mentionsIn({ facts, passage }: Sentence): Mention[] {
  return facts.flatMap((fact): Mention[] => {
    const { value, start, end, implied } = fact;
    if (!('ids' in value) || value.ids.length !== 1 || implied) return [];
    const [id = ''] = value.ids;
    if (value.kind === 'person') return [{ id, start, isPerson: true }];
    // In 沈抚示范区部长朱红宇 the zone says who the person is; it is not named as a side.
    const isOffice =
      passage.lang === 'zh' &&
      facts.some(
        (other) =>
          other.value.kind === 'person' &&
          other.start >= end &&
          !/[,，。；;]|和|与/.test(passage.text.slice(end, other.start)),
      );
    return value.kind === 'organisation' && !isOffice ? [{ id, start, isPerson: false }] : [];
  });
}

export type Side = 'host' | 'guest';
export type Sides = Map<string, Set<Side>>;
type Cue = { word: SideWord; start: number; end: number };
type Mention = { id: string; start: number; isPerson: boolean };
