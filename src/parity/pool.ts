import { agree, likeness, type Agreement } from './agree.ts';
import type { Fact } from './fact.ts';
import type { Pair } from './frames.ts';

/** Facts of both sides that have not yet found their counterpart. */
export function createPool(zh: readonly Fact[], fr: readonly Fact[]): Pool {
  const left = new Set<Fact>([...zh, ...fr]);
  const isLeft = (fact: Fact) => left.has(fact) && !fact.implied;
  const repeats = (fact: Fact, others: readonly Fact[]) =>
    Number(others.some((each) => isAgreement(agree(fact, each))));

  const take = (a: Fact, b: Fact) => {
    // A name within another answers as often as it is asked.
    if (!a.implied) left.delete(a);
    if (!b.implied) left.delete(b);
  };

  return {
    pairs(frames, wanted) {
      const found: Match[] = [];
      for (const frame of frames)
        for (const grade of wanted)
          for (const a of frame.zh) {
            if (!left.has(a)) continue;
            const b = frame.fr.find((each) => left.has(each) && agree(a, each) === grade);
            if (!b) continue;
            take(a, b);
            found.push({ zh: a, fr: b, grade });
          }
      return found;
    },
    conflicts(frame, floor, { isStrict = false } = {}) {
      const [own, other] = [frame.zh.filter(isLeft), frame.fr.filter(isLeft)];
      const candidates = own.flatMap((a) =>
        other.flatMap((b) => {
          const like = likeness(a.value, b.value);
          if (like === 0 || (isStrict && !isLone(a, b, own, other))) return [];
          const times = repeats(a, fr) + repeats(b, zh);
          const weakness = (a.weak && b.weak ? 0.1 : 0) + (a.weak !== b.weak ? 0.15 : 0);
          // Said elsewhere too, it was more likely said twice than changed; less so in one sentence.
          const score = like - weakness - (isStrict ? 0.1 : 0.22) * times;
          return score < floor
            ? []
            : [{ zh: a, fr: b, score, certainty: like - weakness - 0.22 * times }];
        }),
      );
      candidates.sort((one, two) => two.score - one.score);
      return candidates.flatMap(({ zh: a, fr: b, certainty }) => {
        if (!left.has(a) || !left.has(b)) return [];
        take(a, b);
        return [{ type: 'contradiction' as const, zh: a, fr: b, score: certainty }];
      });
    },
    left: (facts) => facts.filter(isLeft),
  };
}

export const isAgreement = (grade: Agreement | undefined): boolean =>
  grade === 'same' || grade === 'coarse';

/** The only ones of their kind that the two sentences do not share. */
const isLone = (a: Fact, b: Fact, own: readonly Fact[], other: readonly Fact[]) =>
  own.filter(({ value }) => value.kind === a.value.kind).length === 1 &&
  other.filter(({ value }) => value.kind === b.value.kind).length === 1;

export type Match = { zh: Fact; fr: Fact; grade: Agreement };
export type Conflict = { type: 'contradiction'; zh: Fact; fr: Fact; score: number };
type Pool = {
  /** One to one, by the grades wanted, in this order. */
  pairs: (frames: readonly Pair[], wanted: readonly Agreement[]) => Match[];
  /** Facts meant to be one, the likeliest first. `isStrict`: only the lone ones of their kind. */
  conflicts: (frame: Pair, floor: number, options?: { isStrict?: boolean }) => Conflict[];
  left: (facts: readonly Fact[]) => Fact[];
};
