import type { Turn } from '#domain/calls.ts';

/**
 * What the build says now, with all that the browser may have to say later. The turns are given in
 * order; of two at one instant the later holds.
 */
export function turning<State extends string>(
  given: readonly WordedTurn<State>[],
  now: Date,
): Turning<State> {
  const turns = given
    .filter(({ at }, index) => at !== given[index + 1]?.at)
    .filter((turn, index, all) => !isSame(turn, all[index - 1]));
  const held = turns.findLast(({ at }) => at <= now.getTime()) ?? turns[0];
  if (!held) throw new Error('There is no turn to say anything.');
  return { state: held.state, text: held.text, turns };
}

const isSame = (turn: WordedTurn, before: WordedTurn | undefined) =>
  turn.state === before?.state && turn.text === before.text;

export type WordedTurn<State extends string = string> = Turn<State> & { text: string };
export type Turning<State extends string = string> = {
  state: State;
  text: string;
  turns: readonly WordedTurn<State>[];
};
