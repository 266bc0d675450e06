import { callTurns } from '#domain/calls.ts';
import type { Call } from '#domain/entry.ts';
import type { CallClock } from '../tables.ts';

/** The rules are applied here, once; the browser only looks up what holds when it is asked. */
export function clockOf(call: Call['facts']): CallClock {
  return {
    turns: callTurns(call).map(({ at, state }) => [Number.isFinite(at) ? at : null, state]),
    deadlines: call.deadlines.map(({ at }) => at).sort((a, b) => Date.parse(a) - Date.parse(b)),
  };
}
