import { keysOf } from './agree.ts';
import { align, type Group, type Unit } from './align.ts';
import type { Fact } from './fact.ts';
import { sentencesOf, type Passage, type Span } from './passage.ts';

/** What is compared with what: titles with titles, summaries with summaries, bodies block by block. */
export function framesOf(zh: Text, fr: Text): Frame[] {
  const body = { zh: zh.passages.filter(isBody), fr: fr.passages.filter(isBody) };
  const [zhFacts, frFacts] = [byPassage(zh.facts), byPassage(fr.facts)];
  const groups = align(unitsOf(body.zh, zhFacts), unitsOf(body.fr, frFacts));
  const pick = (passages: readonly Passage[], indices: readonly number[]) =>
    indices.map((index) => passages[index] as Passage);
  const roles = (['title', 'summary'] as const).map((role) => ({
    zh: zh.passages.filter((each) => each.role === role),
    fr: fr.passages.filter((each) => each.role === role),
  }));
  const pairs = groups.map((group) => ({
    zh: pick(body.zh, group.zh),
    fr: pick(body.fr, group.fr),
  }));
  return [...roles, ...pairs].map((passages) => frameOf(passages, zhFacts, frFacts));
}

export const isBody = ({ role }: Passage): boolean => role !== 'title' && role !== 'summary';

/** A summary answers its original as a whole. */
export function wholeFrame(zh: Text, fr: Text): Frame {
  const passages = { zh: [...zh.passages], fr: [...fr.passages] };
  return {
    passages,
    sentences: [],
    block: { zh: zh.facts, fr: fr.facts },
    aligned: [],
    isWhole: true,
  };
}

function frameOf(passages: Frame['passages'], zhFacts: ByPassage, frFacts: ByPassage): Frame {
  const zh = sentenceUnits(passages.zh, zhFacts);
  const fr = sentenceUnits(passages.fr, frFacts);
  const groups = zh.length > 0 && fr.length > 0 ? align(zh, fr) : [];
  const pick = (units: readonly SentenceUnit[], indices: readonly number[]) =>
    indices.map((index) => units[index] as SentenceUnit);
  const aligned = groups.map((group: Group) => ({
    zh: pick(zh, group.zh),
    fr: pick(fr, group.fr),
  }));
  const factsOf = (units: readonly SentenceUnit[]) => units.flatMap(({ facts }) => facts);
  return {
    passages,
    aligned,
    sentences: aligned.map((each) => ({
      zh: factsOf(each.zh),
      fr: factsOf(each.fr),
      isExact: each.zh.length === 1 && each.fr.length === 1,
    })),
    block: { zh: factsOf(zh), fr: factsOf(fr) },
    isWhole: false,
  };
}

/** Where in the other language a fact should stand. */
export function counterpart({ aligned, passages, isWhole }: Frame, fact: Fact): Slot | undefined {
  const { lang } = fact.passage;
  const other = lang === 'zh' ? 'fr' : 'zh';
  const unit = aligned.find((each) => each[lang].some(({ facts }) => facts.includes(fact)))?.[
    other
  ][0];
  if (unit) return { passage: unit.passage, span: unit.span };
  const passage = isWhole ? undefined : passages[other][0];
  return passage && { passage };
}

function byPassage(facts: readonly Fact[]): ByPassage {
  return Map.groupBy(facts, ({ passage }) => passage);
}

const unitsOf = (passages: readonly Passage[], facts: ByPassage): Unit[] =>
  passages.map((passage) => ({
    length: passage.text.length,
    heading: passage.role === 'heading',
    keys: (facts.get(passage) ?? []).flatMap(keysOf),
  }));

function sentenceUnits(passages: readonly Passage[], facts: ByPassage): SentenceUnit[] {
  return passages.flatMap((passage) => {
    const all = facts.get(passage) ?? [];
    return sentencesOf(passage).map((span) => {
      const own = all.filter(({ start }) => start >= span.start && start < span.end);
      return {
        passage,
        span,
        facts: own,
        length: span.end - span.start,
        keys: own.flatMap(keysOf),
      };
    });
  });
}

type ByPassage = ReadonlyMap<Passage, readonly Fact[]>;
export type Text = { lang: 'zh' | 'fr'; passages: readonly Passage[]; facts: readonly Fact[] };
export type SentenceUnit = Unit & { passage: Passage; span: Span; facts: readonly Fact[] };
export type Slot = { passage: Passage; span?: Span };
/** Facts of stretches that answer each other; exact when it is one sentence against one. */
export type Pair = { zh: readonly Fact[]; fr: readonly Fact[]; isExact?: boolean };
export type Frame = {
  passages: { zh: Passage[]; fr: Passage[] };
  aligned: { zh: SentenceUnit[]; fr: SentenceUnit[] }[];
  sentences: Pair[];
  block: Pair;
  isWhole: boolean;
};
