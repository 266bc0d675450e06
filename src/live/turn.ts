/** The turn that holds at an instant; the first stands for all time before. */
export function turnAt(turns: readonly LiveTurn[], now: number): LiveTurn {
  return turns.findLast(([from]) => from === null || from <= now) ?? (turns[0] as LiveTurn);
}

/** The next instant at which something changes, infinite when nothing does any more. */
export function nextTurn(turns: readonly LiveTurn[], now: number): number {
  return turns.find(([from]) => from !== null && from > now)?.[0] ?? Infinity;
}

/** From when on (milliseconds since 1970, UTC; null: always before), the state, its words. */
export type LiveTurn = readonly [from: number | null, state: string, text: string];
