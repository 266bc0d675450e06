import type { Locale } from '#i18n/locales.ts';

/**
 * The text of an entry in one language as data: HTML that needs nothing more, and between it what is
 * drawn by the site. Strings are pieces of one document, not each a whole: an element that holds a
 * component is opened in the string before it and closed in the one after.
 */
export type Body = { lang: Locale; blocks: Blocks };
export type Blocks = readonly Block[];
export type Block = string | ComponentBlock | PictureBlock;

/** Under which name a body stands on the shelf. */
export const bodyOn = (key: string): string => `bodies/${key}`;

/** A body with its pictures as Astro's image pipeline knows them, by the names it gives them. */
export type Illustrated = Body & { pictures: Readonly<Record<string, ImageMetadata>> };

/** A registered component, with the props its schema gives. */
export type ComponentBlock = {
  component: string;
  props: Record<string, unknown>;
  children: Blocks;
};

/** A picture beside the entry, by the name its author wrote (`./photo.jpg`). */
export type PictureBlock = { picture: string; alt: string; title?: string; isFirst: boolean };

/** The pictures that a text shows, each once, in its order. */
export function picturesIn(blocks: Blocks): string[] {
  const found = blocks.flatMap((block) => {
    if (typeof block === 'string') return [];
    return 'picture' in block ? [block.picture] : picturesIn(block.children);
  });
  return [...new Set(found)];
}
