import type { Strings } from '../fr/index.ts';
import { entries } from './entries.ts';
import { frame } from './frame.ts';
import { legal } from './legal.ts';
import { search } from './search.ts';
import { staff } from './staff.ts';
import { states } from './states.ts';

/** Chinese interface. */
export const zh = {
  ...frame,
  ...entries,
  ...states,
  ...staff,
  ...legal,
  ...search,
} satisfies Strings;
