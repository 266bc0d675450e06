import { describe, expect, it } from 'vitest';
import { verdict, type Answer } from '#live/verdict.ts';

const yes: Answer = { chosen: 'fits' };
const no: Answer = { chosen: 'fails' };
const age = (number: number): Answer => ({ number, min: 18, max: 50 });

describe('verdict', () => {
  it.each<[string, Answer[], string, number[], number]>([
    ['all met', [yes, age(50)], 'met', [], 0],
    ['both bounds are included', [age(18), age(50)], 'met', [], 0],
    ['below and above', [age(17.9), age(50.1)], 'unmet', [0, 1], 0],
    ['no upper bound', [{ number: 1e9, min: 3 }], 'met', [], 0],
    ['no lower bound', [{ number: -1, max: 3 }], 'met', [], 0],
    ['nothing answered', [{}, { number: Number.NaN, min: 0, max: 5 }], 'open', [], 2],
    ['some met, some open', [yes, {}], 'open', [], 1],
    ['one not met, others open', [{}, no, {}], 'unmet', [1], 2],
    ['zero is an answer', [{ number: 0, max: 5 }], 'met', [], 0],
  ])('%s', (_, answers, state, unmet, open) => {
    expect(verdict(answers)).toEqual({ state, unmet, open });
  });
});
