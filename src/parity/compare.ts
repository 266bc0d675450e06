import { agree, keysOf, likeness, type Agreement } from './agree.ts';
import { align, type Group, type Unit } from './align.ts';
import type { Fact } from './fact.ts';
import { sentencesOf, type Passage, type Span } from './passage.ts';

/**
 * Where two texts differ on facts. Passages are aligned, then their sentences; facts are matched one
 * to one from the narrowest frame to the widest, and what is left over is either two versions of one
 * fact (a contradiction) or something that one side does not say.
 */
export function compare(zh: Text, fr: Text, { isSummary = false } = {}): Comparison {
  const frames = isSummary ? [wholeFrame(zh, fr)] : framesOf(zh, fr);
  const pool = createPool(zh.facts, fr.facts);
  const results: Difference[] = [];
  const note = (difference: Difference | undefined) => {
    if (difference) results.push(difference);
  };

  // What agrees, sentence by sentence, then paragraph by paragraph, then anywhere.
  for (const grades of [['same'], ['coarse'], ['bound', 'year', 'opposite']] as const)
    for (const width of ['sentence', 'block'] as const)
      for (const frame of frames)
        for (const { a, b, grade } of pool.pairs(frame[width], grades))
          note(disagreement(a, b, grade));
  for (const grades of [['same'], ['coarse']] as const)
    for (const { a, b, grade } of pool.pairs([[zh.facts, fr.facts]], grades))
      note(disagreement(a, b, grade));

  // What was meant to agree and does not.
  const floor = isSummary ? 0.8 : 0.3;
  for (const frame of frames) {
    for (const [own, other] of frame.sentence) note2(pool.conflicts(own, other, floor), results);
    for (const [own, other] of frame.block)
      note2(pool.conflicts(own, other, Math.max(floor, 0.5)), results);
  }
  note2(pool.conflicts(zh.facts, fr.facts, 0.85), results);

  for (const grades of [['bound', 'year', 'opposite']] as const)
    for (const { a, b, grade } of pool.pairs([[zh.facts, fr.facts]], grades))
      note(disagreement(a, b, grade));

  // What one side does not say at all, or leaves out where the other says it first.
  for (const [own, others] of [
    [zh, fr],
    [fr, zh],
  ] as const)
    for (const fact of pool.left(own.facts)) {
      const repeated = others.facts.some((each) => isAgreement(agree(fact, each)));
      const frame = frames.find(({ block }) =>
        block.some((pair) => pair.some((facts) => facts.includes(fact))),
      );
      const place = frame && counterpart(frame, own.lang, fact);
      if (!repeated || isIntroduction(fact, own, frame))
        results.push({ type: 'missing', fact, repeated, in: place });
    }
  return { differences: results, frames };
}

const note2 = (found: Difference[], results: Difference[]) => void results.push(...found);
const isAgreement = (grade: Agreement | undefined) => grade === 'same' || grade === 'coarse';

function disagreement(a: Fact, b: Fact, grade: Agreement): Difference | undefined {
  if (grade === 'same' || grade === 'coarse') return undefined;
  return { type: grade, zh: a, fr: b };
}

/** The first time that a text names someone in full, or one of several named together. */
function isIntroduction(fact: Fact, own: Text, frame: Frame | undefined): boolean {
  if (fact.value.kind !== 'person' || !fact.value.full || !frame || frame.isWhole) return false;
  const { ids } = fact.value;
  const first = own.facts.find(
    ({ value }) => value.kind === 'person' && value.ids.some((id) => ids.includes(id)),
  );
  if (first === fact) return true;
  const sentence = frame.sentence.find((pair) => pair.some((facts) => facts.includes(fact)));
  const [mine = [], theirs = []] = sentence?.[0].includes(fact)
    ? sentence
    : [...(sentence ?? [])].reverse();
  const named = new Set(
    mine
      .filter(({ value }) => value.kind === 'person')
      .flatMap(({ value }) => ('ids' in value ? value.ids : [])),
  );
  return named.size > 1 && theirs.some(({ value }) => value.kind === 'person');
}

/** Facts still to be matched, and the ways to take them out. */
function createPool(zh: readonly Fact[], fr: readonly Fact[]) {
  const left = new Set<Fact>([...zh, ...fr]);
  const isLeft = (fact: Fact) => left.has(fact) && !fact.implied;
  return {
    pairs(frames: readonly Pair[], grades: readonly Agreement[]) {
      const found: { a: Fact; b: Fact; grade: Agreement }[] = [];
      for (const [own, other] of frames)
        for (const a of own) {
          if (!left.has(a)) continue;
          const candidates = other
            .filter((b) => left.has(b))
            .map((b) => ({ a, b, grade: agree(a, b) as Agreement }));
          const best = grades
            .map((wanted) => candidates.find(({ grade }) => grade === wanted))
            .find(Boolean);
          if (!best) continue;
          // A name within another answers as often as it is asked.
          if (!a.implied || !best.b.implied) {
            if (!a.implied) left.delete(a);
            if (!best.b.implied) left.delete(best.b);
          }
          found.push(best);
        }
      return found;
    },
    conflicts(own: readonly Fact[], other: readonly Fact[], floor: number): Difference[] {
      const candidates = own
        .filter(isLeft)
        .flatMap((a) => other.filter(isLeft).map((b) => ({ a, b, score: scoreOf(a, b, zh, fr) })));
      candidates.sort((one, two) => two.score - one.score);
      return candidates.flatMap(({ a, b, score }) => {
        if (score < floor || !left.has(a) || !left.has(b)) return [];
        left.delete(a);
        left.delete(b);
        return [{ type: 'contradiction' as const, zh: a, fr: b, score }];
      });
    },
    left: (facts: readonly Fact[]) => facts.filter(isLeft),
  };
}

/** A fact that the other side says elsewhere is more likely said twice than changed. */
function scoreOf(a: Fact, b: Fact, zh: readonly Fact[], fr: readonly Fact[]): number {
  const score = likeness(a.value, b.value);
  if (score === 0) return 0;
  const isRepeated = (fact: Fact, others: readonly Fact[]) =>
    others.some((each) => isAgreement(agree(fact, each)));
  const repeats = Number(isRepeated(a, fr)) + Number(isRepeated(b, zh));
  return score - 0.22 * repeats - (a.weak && b.weak ? 0.1 : 0) - (a.weak !== b.weak ? 0.15 : 0);
}

/** Titles answer titles, summaries summaries, bodies bodies, block by block. */
function framesOf(zh: Text, fr: Text): Frame[] {
  const isBody = ({ role }: Passage) => role === 'text' || role === 'heading' || role === 'alt';
  const body = { zh: zh.passages.filter(isBody), fr: fr.passages.filter(isBody) };
  const groups = align(unitsOf(body.zh, zh.facts), unitsOf(body.fr, fr.facts));
  const pick = (passages: readonly Passage[], indices: readonly number[]) =>
    indices.map((index) => passages[index] as Passage);
  const roles = (['title', 'summary'] as const).map((role) => ({
    zh: zh.passages.filter((each) => each.role === role),
    fr: fr.passages.filter((each) => each.role === role),
  }));
  return [
    ...roles,
    ...groups.map((group) => ({ zh: pick(body.zh, group.zh), fr: pick(body.fr, group.fr) })),
  ].map((group) => frameOf(group, zh.facts, fr.facts));
}

function frameOf(
  group: { zh: Passage[]; fr: Passage[] },
  zhFacts: readonly Fact[],
  frFacts: readonly Fact[],
): Frame {
  const zh = sentenceUnits(group.zh, zhFacts);
  const fr = sentenceUnits(group.fr, frFacts);
  const sentences = zh.length > 0 && fr.length > 0 ? align(zh, fr) : [];
  const factsIn = (units: readonly SentenceUnit[], indices: readonly number[]) =>
    indices.flatMap((index) => units[index]?.facts ?? []);
  const whole: Pair = [zh.flatMap(({ facts }) => facts), fr.flatMap(({ facts }) => facts)];
  return {
    passages: group,
    sentence: sentences.map((each: Group): Pair => [factsIn(zh, each.zh), factsIn(fr, each.fr)]),
    block: [whole],
    aligned: sentences.map((each) => ({
      zh: each.zh.map((i) => zh[i] as SentenceUnit),
      fr: each.fr.map((i) => fr[i] as SentenceUnit),
    })),
  };
}

/** A summary answers its original as a whole. */
function wholeFrame(zh: Text, fr: Text): Frame {
  const pair: Pair = [[...zh.facts], [...fr.facts]];
  return {
    passages: { zh: [...zh.passages], fr: [...fr.passages] },
    sentence: [],
    block: [pair],
    aligned: [],
    isWhole: true,
  };
}

const unitsOf = (passages: readonly Passage[], facts: readonly Fact[]): Unit[] =>
  passages.map((passage) => ({
    length: passage.text.length,
    heading: passage.role === 'heading',
    keys: facts.filter((fact) => fact.passage === passage).flatMap(keysOf),
  }));

function sentenceUnits(passages: readonly Passage[], facts: readonly Fact[]): SentenceUnit[] {
  return passages.flatMap((passage) =>
    sentencesOf(passage).map((span) => {
      const own = facts.filter(
        (fact) => fact.passage === passage && fact.start >= span.start && fact.start < span.end,
      );
      return {
        passage,
        span,
        facts: own,
        length: span.end - span.start,
        keys: own.flatMap(keysOf),
      };
    }),
  );
}

/** The passage of the other language where a fact should stand. */
function counterpart(
  frame: Frame,
  lang: 'zh' | 'fr',
  fact: Fact,
): { passage: Passage; span?: Span } | undefined {
  const other = lang === 'zh' ? 'fr' : 'zh';
  const group = frame.aligned.find((each) => each[lang].some(({ facts }) => facts.includes(fact)));
  const unit = group?.[other][0];
  if (unit) return { passage: unit.passage, span: unit.span };
  const passage = frame.isWhole ? undefined : frame.passages[other][0];
  return passage && { passage };
}

type Pair = readonly [readonly Fact[], readonly Fact[]];
type SentenceUnit = Unit & { passage: Passage; span: Span; facts: readonly Fact[] };
export type Frame = {
  passages: { zh: Passage[]; fr: Passage[] };
  sentence: Pair[];
  block: Pair[];
  aligned: { zh: SentenceUnit[]; fr: SentenceUnit[] }[];
  isWhole?: boolean;
};
export type Text = { lang: 'zh' | 'fr'; passages: readonly Passage[]; facts: readonly Fact[] };
export type Difference =
  | { type: 'contradiction'; zh: Fact; fr: Fact; score: number }
  | { type: 'bound' | 'opposite' | 'year'; zh: Fact; fr: Fact }
  | {
      type: 'missing';
      fact: Fact;
      repeated: boolean;
      in: { passage: Passage; span?: Span } | undefined;
    };
export type Comparison = { differences: Difference[]; frames: Frame[] };
