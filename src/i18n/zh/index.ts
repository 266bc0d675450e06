import type { Strings } from '../fr/index.ts';
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

/** Chinese interface. */
export const zh = {
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
} satisfies Strings;
