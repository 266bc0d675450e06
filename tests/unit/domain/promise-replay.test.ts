import { expect, it } from 'vitest';
import { commitmentsOf, type Commitment } from '#domain/commitments.ts';
import { later, now, promising } from './promise-lives.ts';

/** The same life by the simplest reading there is: day after day, meeting after meeting. */
function replay(steps: Step[]) {
  let state: string = 'open';
  let due: string | undefined = '2025-06';
  let wording = 'un';
  for (let at = Date.UTC(2025, 2, 11); at <= Date.UTC(2026, 5, 1); at += 86_400_000) {
    const today = steps.filter(({ day }) => Date.parse(day) === at);
    const settling = (step: Step) => ['kept', 'dropped'].includes(step.outcome);
    for (const step of [...today.filter((s) => !settling(s)), ...today.filter(settling)]) {
      state = settling(step) ? step.outcome : 'open';
      if (step.outcome === 'amended') {
        wording = step.fr ?? wording;
        due = step.due ?? due;
      }
    }
  }
  return { state, due, wording };
}

it('follows any meetings in any order as a reading day by day would', () => {
  const random = generator(20250311);
  const pick = <T>(items: readonly T[]) => items[Math.floor(random() * items.length)] as T;
  const seen = new Set<string>();
  for (let round = 0; round < 400; round += 1) {
    const steps: Step[] = Array.from({ length: Math.floor(random() * 7) }, (_, index) => ({
      id: `m${index}`,
      day: `202${pick(['5', '6'])}-0${1 + Math.floor(random() * 8)}-1${Math.floor(random() * 3)}`,
      outcome: pick(['confirmed', 'amended', 'amended', 'kept', 'dropped'] as const),
      ...(random() < 0.6 ? { fr: `fr${index}` } : {}),
      ...(random() < 0.6 ? { due: pick(['2025', '2025-11', '2026-02-03', '2027']) } : {}),
    }));
    const meetings = steps.map(({ id, day, outcome, fr, due }) =>
      later(
        id,
        day,
        `outcome: ${outcome}${fr ? `, text: { zh: 字, fr: ${fr} }` : ''}${due ? `, due: '${due}'` : ''}`,
      ),
    );
    const shuffled = [promising(), ...meetings].sort(() => random() - 0.5);
    const { history, ...promise } = commitmentsOf(shuffled, now)[0] as Commitment;
    const days = history.map(({ on }) => on ?? '');
    expect(days).toEqual(days.toSorted());
    expect(history).toHaveLength(
      1 + steps.filter(({ day }) => day >= '2025-03-11' && day <= '2026-06-01').length,
    );
    const expected = replay(steps);
    expect({ state: promise.state, due: promise.due, wording: promise.text.fr }).toEqual(expected);
    seen.add(`${promise.state} ${history.length > 3}`);
  }
  expect(seen.size).toBe(6);
});

/** Mulberry32 (Tommy Ettinger): the same numbers on every machine. */
function generator(seed: number) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Step = {
  id: string;
  day: string;
  outcome: 'confirmed' | 'amended' | 'kept' | 'dropped';
  fr?: string;
  due?: string;
};
