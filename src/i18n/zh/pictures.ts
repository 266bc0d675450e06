import type { Strings } from '../fr/index.ts';

/** Chinese. The pictures of relations and their tables. */
export const pictures = {
  pictures: {},
} satisfies Pick<Strings, 'pictures'>;
