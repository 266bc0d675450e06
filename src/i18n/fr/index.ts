import { calendars } from './calendars.ts';
import { callPage } from './call-page.ts';
import { calls } from './calls.ts';
import { commitments } from './commitments.ts';
import { entries } from './entries.ts';
import { frame } from './frame.ts';
import { legal } from './legal.ts';
import { matches } from './matches.ts';
import { pictures } from './pictures.ts';
import { search } from './search.ts';
import { staff } from './staff.ts';
import { translation } from './translation.ts';

/** French interface. The reference: `Strings` is its type, and every other language must match it. */
export const fr = {
  ...frame,
  ...entries,
  ...calls,
  ...callPage,
  ...commitments,
  ...calendars,
  ...pictures,
  ...matches,
  ...translation,
  ...staff,
  ...legal,
  ...search,
};

/** The same keys in every language: a missing string does not compile. */
export type Strings = typeof fr;
