import type { Strings } from '../fr/index.ts';
import { entries } from './entries.ts';
import { frame } from './frame.ts';
import { staff } from './staff.ts';
import { states } from './states.ts';
import { tools } from './tools.ts';

/** Chinese interface. */
export const zh = { ...frame, ...entries, ...states, ...staff, ...tools } satisfies Strings;
