import type { Strings } from '../fr/index.ts';

/** Chinese. Who offers what someone else seeks. */
export const matches = {
  matches: {},
} satisfies Pick<Strings, 'matches'>;
