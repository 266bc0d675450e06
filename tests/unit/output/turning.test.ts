import { describe, expect, it } from 'vitest';
import { turning } from '#output/turning.ts';

const turn = (at: number, state: string, text: string) => ({ at, state, text });

describe('turning', () => {
  const said = [
    turn(-Infinity, 'a', 'A'),
    turn(10, 'b', 'B'),
    turn(20, 'b', 'B'),
    turn(30, 'c', ''),
  ];

  it.each([
    [9, 'a'],
    [10, 'b'],
    [29, 'b'],
    [30, 'c'],
  ])('holds at %d what began last', (now, state) => {
    expect(turning(said, new Date(now)).state).toBe(state);
  });

  it('keeps only what changes something', () => {
    expect(turning(said, new Date(0)).turns.map(({ at }) => at)).toEqual([-Infinity, 10, 30]);
    const replaced = [turn(-Infinity, 'a', 'A'), turn(-Infinity, 'b', 'B')];
    expect(turning(replaced, new Date(0)).turns).toEqual([turn(-Infinity, 'b', 'B')]);
  });
});
