import type { Strings } from '../fr/index.ts';

/** Chinese. The page of a call. */
export const callPage = {
  callPage: {
    stateOn: (date: string) => `截至${date}的状态`,
  },
} satisfies Pick<Strings, 'callPage'>;
