import type { CallState } from '#domain/calls.ts';
import type { CallClock } from './tables.ts';

/** The state of a call at a moment, by the turns that the build foresaw. */
export function stateAt({ turns }: CallClock, now: Date): CallState {
  const begun = turns.filter(([from]) => from === null || from <= now.getTime());
  return (begun.at(-1) as CallClock['turns'][number])[1];
}

/** The deadline still ahead of those who can file; of a closed call there is none. */
export function deadlineAt(call: CallClock | undefined, now: Date): string | undefined {
  if (!call || stateAt(call, now) === 'closed') return undefined;
  return call.deadlines.find((at) => Date.parse(at) > now.getTime());
}

/** The instant (ms since 1970) at which something else is to be said of a call, or infinite. */
export function nextTurn(call: CallClock | undefined, now: Date): number {
  const instants = call
    ? [...call.turns.map(([from]) => from ?? -Infinity), ...call.deadlines.map(Date.parse)]
    : [];
  return Math.min(...instants.filter((at) => at > now.getTime()));
}
