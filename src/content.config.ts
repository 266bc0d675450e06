import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { join, relative, sep } from 'node:path';
import { joinEntry, type AnyEntry } from '#domain/entry.ts';
import { locales } from '#i18n/locales.ts';
import { collectionNames, registries, type CollectionName } from '#schema/index.ts';
import { contentDir, readTree, type Tree } from '#source/tree.ts';
import { typesetRecord } from '#typography/record.ts';

/** One reading of the tree serves every collection; a change on disk asks for a new one. */
let reading: Promise<Tree> | undefined;
const tree = () => (reading ??= readTree());

type Load = Loader['load'];

/** Runs now, and in development again whenever a file of the content tree changes. */
function fromTree(name: string, fill: (context: Parameters<Load>[0]) => Promise<void>): Loader {
  return {
    name: `portal-${name}`,
    load: async (context) => {
      await fill(context);
      context.watcher?.add(contentDir);
      context.watcher?.on('all', async (_, path) => {
        if (!path.startsWith(contentDir + sep)) return;
        reading = undefined;
        context.store.clear();
        await fill(context);
      });
    },
  };
}

/** Entries joined from their language files. One that the checks refuse is left out, and said. */
const entries = (collection: CollectionName) =>
  defineCollection({
    loader: fromTree(collection, async ({ store, parseData, config, logger }) => {
      for (const source of (await tree()).entries) {
        if (source.collection !== collection) continue;
        const { id } = source;
        const file = source.files.zh ?? source.files.fr;
        if (!file) continue;
        try {
          const entry = typesetRecord(joinEntry(source));
          const filePath = relative(fileOf(config.root), join(contentDir, file.file));
          const cover = 'cover' in entry.facts ? entry.facts.cover : undefined;
          const data = await parseData({ id, data: { entry, cover }, filePath });
          store.set({ id, data, filePath });
        } catch {
          logger.error(`${file.file}: npm run check`);
        }
      }
    }),
    schema: ({ image }) =>
      z.object({ entry: z.custom<AnyEntry>(), cover: image().optional() }),
  });

const fileOf = (url: URL) => decodeURIComponent(url.pathname);

/** A YAML registry as one record. */
const record = (name: 'terms' | 'site') =>
  defineCollection({
    loader: fromTree(name, async ({ store }) => {
      const data = registries[name].safeParse((await tree())[name]?.data ?? {});
      if (data.success) store.set({ id: name, data: typesetRecord(data.data) });
    }),
  });

const people = defineCollection({
  loader: fromTree('people', async ({ store }) => {
    for (const { id, source } of (await tree()).people) {
      const facts = registries.people.safeParse(source.data);
      if (facts.success) store.set({ id, data: typesetRecord(facts.data) });
    }
  }),
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
  people,
  terms: record('terms'),
  site: record('site'),
  bodies,
};
