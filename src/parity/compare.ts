import { agree } from './agree.ts';
import type { Fact } from './fact.ts';
import { counterpart, framesOf, wholeFrame, type Frame, type Slot, type Text } from './frames.ts';
import { createPool, isAgreement, type Conflict, type Match } from './pool.ts';
import { unnamed } from './unnamed.ts';

/**
 * Where two texts differ on facts. Passages are aligned, then their sentences; facts are matched one
 * to one from the narrowest frame to the widest, and what is left over is either two versions of one
 * fact (a contradiction) or something that one side does not say.
 */
export function compare(
  zh: Text,
  fr: Text,
  { isSummary = false, subject }: Options = {},
): Comparison {
  const frames = isSummary ? [wholeFrame(zh, fr)] : framesOf(zh, fr);
  const pool = createPool(zh.facts, fr.facts);
  const whole = [{ zh: zh.facts, fr: fr.facts }];
  const sentences = frames.flatMap((frame) => frame.sentences);
  const blocks = frames.map(({ block }) => block);
  const floor = isSummary ? summaryFloor : 0.3;
  const agreements: Match[] = [];
  const disagreement = (match: Match): Difference[] => {
    const { zh, fr, grade } = match;
    if (!isAgreement(grade)) return [{ type: grade as Nuance, zh, fr }];
    agreements.push(match);
    return [];
  };
  const differences: Difference[] = [
    ...[['same'], ['coarse'], ['bound', 'year', 'opposite']].flatMap((grades) =>
      [
        ...pool.pairs(sentences, grades as Match['grade'][]),
        ...pool.pairs(blocks, grades as Match['grade'][]),
      ].flatMap(disagreement),
    ),
    ...sentences
      .filter(({ isExact }) => isExact)
      .flatMap((pair) => pool.conflicts(pair, 0.4, { isStrict: true })),
    ...pool.pairs(whole, ['same', 'coarse']).flatMap(disagreement),
    ...sentences.flatMap((pair) => pool.conflicts(pair, floor)),
    ...blocks.flatMap((pair) => pool.conflicts(pair, Math.max(floor, 0.5))),
    ...whole.flatMap((pair) => pool.conflicts(pair, 0.85)),
    ...pool.pairs(whole, ['bound', 'year', 'opposite']).flatMap(disagreement),
  ];
  const missing = [
    ...pool.left(zh.facts).filter((fact) => !isSaid(fact, fr)),
    ...pool.left(fr.facts).filter((fact) => !isSaid(fact, zh)),
  ];
  const repeated = unnamed(frames, subject).filter(
    (fact) => !missing.includes(fact) && !isIn(differences, fact),
  );
  return {
    frames,
    agreements,
    differences: [
      ...differences,
      ...missing.map((fact) => lacking(fact, false, frames)),
      ...repeated.map((fact) => lacking(fact, true, frames)),
    ],
  };
}

/** A summary is not aligned: only what is nearly the same was meant to be the same. */
const summaryFloor = 0.8;

const isSaid = (fact: Fact, { facts }: Text) =>
  facts.some((each) => isAgreement(agree(fact, each)));

const isIn = (differences: readonly Difference[], fact: Fact) =>
  differences.some((each) => each.type !== 'missing' && (each.zh === fact || each.fr === fact));

function lacking(fact: Fact, repeated: boolean, frames: readonly Frame[]): Difference {
  const { lang } = fact.passage;
  const frame = frames.find(({ block }) => block[lang].includes(fact));
  return { type: 'missing', fact, repeated, in: frame && counterpart(frame, fact) };
}

/** `isSummary`: the translation may leave out. `subject`: id of the organisation a profile is of. */
type Options = { isSummary?: boolean; subject?: string | undefined };
export type { Text } from './frames.ts';
export type Difference =
  | Conflict
  | { type: Nuance; zh: Fact; fr: Fact }
  | { type: 'missing'; fact: Fact; repeated: boolean; in: Slot | undefined };
type Nuance = Exclude<Match['grade'], 'same' | 'coarse'>;
export type Comparison = {
  differences: Difference[];
  /** Facts that were found to say the same. */
  agreements: Match[];
  frames: Frame[];
};
