import { entries } from './entries.ts';
import { frame } from './frame.ts';
import { legal } from './legal.ts';
import { search } from './search.ts';
import { staff } from './staff.ts';
import { states } from './states.ts';

/** French interface. The reference: `Strings` is its type, and every other language must match it. */
export const fr = { ...frame, ...entries, ...states, ...staff, ...legal, ...search };

/** The same keys in every language: a missing string does not compile. */
export type Strings = typeof fr;
