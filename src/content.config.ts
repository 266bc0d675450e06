import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import type { OriginalChanges } from '#checks/changes.ts';
import type { Report } from '#checks/run.ts';
import type { Assembled } from '#domain/assemble.ts';
import type { AnyEntry } from '#domain/entry.ts';
import { locales } from '#i18n/locales.ts';
import type { Keys } from '#loading/bodies.ts';
import { entryLoader, reviewLoader, sharedLoader } from '#loading/loaders.ts';
import type { CollectionName } from '#schema/index.ts';
import { contentDir } from '#source/tree.ts';

const entries = (collection: CollectionName) =>
  defineCollection({
    loader: entryLoader(collection),
    schema: ({ image }) =>
      z.object({
        entry: z.custom<AnyEntry>(),
        bodies: z.custom<Keys>(),
        cover: image().optional(),
        /** By the names that the bodies give them. */
        pictures: z.record(z.string(), image()),
      }),
  });

export const collections = {
  news: entries('news'),
  partners: entries('partners'),
  programmes: entries('programmes'),
  calls: entries('calls'),
  pages: entries('pages'),
  shared: defineCollection({
    loader: sharedLoader,
    schema: z.custom<Pick<Assembled['parts'], 'record' | 'terms' | 'people'>>(),
  }),
  review: defineCollection({
    loader: reviewLoader,
    schema: z.custom<{ report: Report; changes: OriginalChanges }>(),
  }),
  /** The texts about the portal itself, which may hold any component: compiled by Astro, `pages/about/zh`. */
  texts: defineCollection({
    loader: glob({
      base: contentDir,
      pattern: `pages/*/index.{${locales.join(',')}}.mdx`,
      generateId: ({ entry }) => entry.replace(/index\.(\w+)\.mdx$/, '$1'),
    }),
  }),
};
