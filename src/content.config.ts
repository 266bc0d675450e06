import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assemble, type Assembled } from '#domain/assemble.ts';
import type { AnyEntry } from '#domain/entry.ts';
import { locales } from '#i18n/locales.ts';
import { collectionNames, type CollectionName } from '#schema/index.ts';
import { contentDir, readTree } from '#source/tree.ts';
import { typesetRecord } from '#typography/record.ts';

/** One reading of the tree serves every collection; a change on disk asks for a new one. */
let reading: Promise<Assembled> | undefined;
const assembled = () => (reading ??= readTree().then((tree) => typesetRecord(assemble(tree))));

type LoaderContext = Parameters<Loader['load']>[0];
type Fill = (parts: Assembled['parts'], context: LoaderContext) => unknown;

/** Fills a collection now, and in development again whenever the content tree changes. */
function fromTree(name: string, fill: Fill): Loader {
  return {
    name: `portal-${name}`,
    load: async (context) => {
      const refill = async () => {
        const { parts, rejected } = await assembled();
        context.store.clear();
        await fill(parts, context);
        if (name === 'news' && rejected.length > 0)
          context.logger.error(`${rejected.join(', ')} — npm run check`);
      };
      await refill();
      context.watcher?.add(contentDir);
      context.watcher?.on('all', (_, path) => {
        if (!path.startsWith(contentDir + sep)) return;
        reading = undefined;
        void refill();
      });
    },
  };
}

/** Entries with facts and words joined; a cover is resolved beside the file that names it. */
const entries = (collection: CollectionName) =>
  defineCollection({
    loader: fromTree(collection, async (parts, { store, parseData, config }) => {
      for (const entry of parts[collection]) {
        const { id, original, facts } = entry;
        const file = join(contentDir, collection, id, `index.${original}.mdx`);
        const filePath = relative(fileURLToPath(config.root), file);
        const cover = 'cover' in facts ? facts.cover : undefined;
        store.set({
          id,
          data: await parseData({ id, data: { entry, cover }, filePath }),
          filePath,
        });
      }
    }),
    schema: ({ image }) => z.object({ entry: z.custom<AnyEntry>(), cover: image().optional() }),
  });

/** What both languages share, as one record of the site. */
const shared = defineCollection({
  loader: fromTree('shared', ({ record, terms, people }, { store }) => {
    store.set({ id: 'shared', data: { record, terms, people } });
  }),
  schema: z.custom<Pick<Assembled['parts'], 'record' | 'terms' | 'people'>>(),
});

/** The texts themselves, compiled by Astro: `news/<id>/zh`. */
const bodies = defineCollection({
  loader: glob({
    base: contentDir,
    pattern: `{${collectionNames.join(',')}}/*/index.{${locales.join(',')}}.mdx`,
    generateId: ({ entry }) => entry.replace(/index\.(\w+)\.mdx$/, '$1'),
  }),
});

export const collections = {
  news: entries('news'),
  partners: entries('partners'),
  programmes: entries('programmes'),
  calls: entries('calls'),
  pages: entries('pages'),
  shared,
  bodies,
};
