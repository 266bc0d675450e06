import type { Turn } from '#domain/calls.ts';

/** What the build says now, with all that the browser may have to say later; in order. */
export function turning<State extends string>(
  turns: readonly WordedTurn<State>[],
  now: Date,
): Turning<State> {
  const { state, text } = (turns.findLast(({ at }) => at <= now.getTime()) ??
    turns[0]) as WordedTurn<State>;
  const told = turns.filter(
    (turn, index) => turn.state !== turns[index - 1]?.state || turn.text !== turns[index - 1]?.text,
  );
  return { state, text, turns: told };
}

export type WordedTurn<State extends string = string> = Turn<State> & { text: string };
export type Turning<State extends string = string> = {
  state: State;
  text: string;
  turns: readonly WordedTurn<State>[];
};
