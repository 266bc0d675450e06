import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { locales } from '#i18n/locales.ts';
import type { Keys } from '#loading/bodies.ts';
import { contentLoader, entryLoader, reviewLoader } from '#loading/loaders.ts';
import type { CollectionName } from '#schema/index.ts';
import { contentDir } from '#source/tree.ts';

const entries = (collection: CollectionName) =>
  defineCollection({
    loader: entryLoader(collection),
    schema: ({ image }) =>
      z.object({
        /** Under which names the compiled texts stand on the shelf. */
        bodies: z.custom<Keys>(),
        cover: image().optional(),
        /** By the names that the bodies give them. */
        pictures: z.record(z.string(), image()),
      }),
  });

/** What stands on the shelf, and here only when it has changed. */
const version = z.object({ version: z.string() });

export const collections = {
  news: entries('news'),
  partners: entries('partners'),
  programmes: entries('programmes'),
  calls: entries('calls'),
  pages: entries('pages'),
  content: defineCollection({
    loader: contentLoader,
    schema: version.extend({ isPreview: z.boolean() }),
  }),
  review: defineCollection({ loader: reviewLoader, schema: version }),
  /** The texts about the portal itself, which may hold any component: compiled by Astro, `pages/about/zh`. */
  texts: defineCollection({
    loader: glob({
      base: contentDir,
      pattern: `pages/*/index.{${locales.join(',')}}.mdx`,
      generateId: ({ entry }) => entry.replace(/index\.(\w+)\.mdx$/, '$1'),
    }),
  }),
};
