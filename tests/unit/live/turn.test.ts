import { describe, expect, it } from 'vitest';
import { nextTurn, turnAt, type LiveTurn } from '#live/turn.ts';

const turns: LiveTurn[] = [
  [null, 'forthcoming', 'À venir'],
  [1000, 'open', 'Ouvert'],
  [2000, 'closed', 'Clos'],
];

describe('turns', () => {
  it.each([
    [-1, 'forthcoming', 1000],
    [999, 'forthcoming', 1000],
    [1000, 'open', 2000],
    [1999, 'open', 2000],
    [2000, 'closed', Infinity],
    [1e15, 'closed', Infinity],
  ])('hold from their instant on, at %d', (now, state, next) => {
    expect(turnAt(turns, now)[1]).toBe(state);
    expect(nextTurn(turns, now)).toBe(next);
  });
});
