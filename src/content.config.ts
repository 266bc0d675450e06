import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { originalChanges, type OriginalChanges } from '#checks/changes.ts';
import { describeIssue } from '#checks/report.ts';
import { check, type Report } from '#checks/run.ts';
import { assemble, type Assembled } from '#domain/assemble.ts';
import type { AnyEntry } from '#domain/entry.ts';
import { locales } from '#i18n/locales.ts';
import { collectionNames, type CollectionName } from '#schema/index.ts';
import { openHistory } from '#source/history.ts';
import { contentDir, readTree, type Tree } from '#source/tree.ts';
import { typesetRecord } from '#typography/record.ts';

/** One reading of the tree serves every collection; a change on disk asks for a new one. */
let reading: Promise<Reading> | undefined;
const read = () => (reading ??= readContent());

async function readContent(): Promise<Reading> {
  const tree = await readTree();
  return { tree, parts: typesetRecord(assemble(tree).parts), report: check(tree) };
}

/** Fills a collection now, and in development again soon after the content tree changes. */
function fromTree(name: string, fill: Fill): Loader {
  return {
    name: `portal-${name}`,
    load: async (context) => {
      await fill(await read(), context);
      context.watcher?.add(contentDir);
      let timer: NodeJS.Timeout | undefined;
      context.watcher?.on('all', (_, path) => {
        if (!path.startsWith(contentDir + sep)) return;
        reading = undefined;
        clearTimeout(timer);
        // Editors write a file in several steps; half of one is no content.
        timer = setTimeout(() => {
          read()
            .then(async (content) => {
              context.store.clear();
              await fill(content, context);
              if (name === 'shared') tell(content.report, context);
            })
            .catch((error: Error) => context.logger.error(error.message));
        }, 80);
      });
    },
  };
}

/** What stops a build, said while the author is still at it. */
function tell(report: Report, { logger }: LoaderContext) {
  const issues = report.issues.filter(({ severity }) => severity === 'error');
  if (issues.length > 0) logger.error(`\n${issues.map(describeIssue).join('\n')}`);
}

type LoaderContext = Parameters<Loader['load']>[0];
type Reading = { tree: Tree; parts: Assembled['parts']; report: Report };
type Fill = (content: Reading, context: LoaderContext) => unknown;

/** Entries with facts and words joined; a cover is resolved beside the file that names it. */
const entries = (collection: CollectionName) =>
  defineCollection({
    loader: fromTree(collection, async ({ tree, parts }, { store, parseData, config }) => {
      for (const entry of parts[collection]) {
        const { id, original, facts } = entry;
        const file = join(contentDir, collection, id, `index.${original}.mdx`);
        const filePath = relative(fileURLToPath(config.root), file);
        const named = 'cover' in facts ? facts.cover : undefined;
        // One that the check refuses is left out, so that the other pages stay to be seen.
        const cover = named && tree.files.get(posix.join(collection, id, named)) && named;
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
  loader: fromTree('shared', ({ parts: { record, terms, people } }, { store }) => {
    store.set({ id: 'shared', data: { record, terms, people } });
  }),
  schema: z.custom<Pick<Assembled['parts'], 'record' | 'terms' | 'people'>>(),
});

/** What the check finds, and what became of originals since they were translated: for the staff. */
const review = defineCollection({
  loader: fromTree('review', async ({ tree, report }, { store }) => {
    const changes = await originalChanges(tree, await openHistory(contentDir));
    // The store keeps plain data only: a field that is undefined would not come back from it.
    store.set({ id: 'review', data: JSON.parse(JSON.stringify({ report, changes })) });
  }),
  schema: z.custom<{ report: Report; changes: OriginalChanges }>(),
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
  review,
  bodies,
};
