import type { Loader, LoaderContext } from 'astro/loaders';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { originalChanges } from '#checks/changes.ts';
import { publicReport } from '#checks/public-report.ts';
import { describeIssue } from '#checks/report.ts';
import type { Report } from '#checks/run.ts';
import type { AnyEntry } from '#domain/entry.ts';
import { releasesOfRecords } from '#domain/release.ts';
import type { CollectionName } from '#schema/index.ts';
import { openHistory } from '#source/history.ts';
import { slashed } from '#source/place.ts';
import { isShelved, wholeOn, writeShelf } from '#source/shelf.ts';
import { contentDir, type EntrySource } from '#source/tree.ts';
import { writeVscodeFiles } from '#vscode/write.ts';
import { contentNow, type Content, type Refresh } from './content.ts';
import { fingerprint } from './fingerprint.ts';
import { heldNote } from './held-note.ts';
import { checkProgress } from './progress.ts';
import { reportAside, reportOf } from './report.ts';

/** Where the texts and pictures of entries stand; their facts and words are in the one record of the content. */
export const entryLoader = (collection: CollectionName): Loader =>
  loader(collection, async ({ shown, parts, bodies }, { store, parseData, config }) => {
    const root = fileURLToPath(config.root);
    const sources = new Map(shown.entries.map((source) => [keyOf(source), source]));
    const pictures = Map.groupBy(shown.files.keys(), (file) => posix.dirname(file));
    const gone = new Set(store.keys());
    for (const entry of parts[collection]) {
      const { id } = entry;
      gone.delete(id);
      const source = sources.get(keyOf(entry)) as EntrySource;
      const beside = pictures.get(keyOf(entry)) ?? [];
      // The portal's own pages are compiled by Astro: see `texts` in content.config.ts.
      const keys = collection === 'pages' ? {} : bodies.keysOf(source);
      const filePath = slashed(root, join(contentDir, keyOf(entry), `index.${entry.original}.mdx`));
      // One with pictures is set every time: Astro keeps one list of all pictures for every content
      // tree of a project, and writes it only when an entry is set (7.3, `.astro/content-assets.mjs`).
      const digest = beside.length > 0 ? undefined : fingerprint(JSON.stringify([keys, filePath]));
      if (digest && store.get(id)?.digest === digest && bodies.has(keys)) continue;
      const illustrations = attempt(() => bodies.compile(source, keys));
      // One that the check refuses is left out, so that the other pages stay to be seen.
      const stands = (name: string) => beside.includes(posix.join(keyOf(entry), name));
      const cover = 'cover' in entry.facts ? entry.facts.cover : undefined;
      const data = {
        bodies: illustrations ? keys : {},
        cover: cover && stands(cover) ? cover : undefined,
        pictures: Object.fromEntries(
          (illustrations ?? []).filter(stands).map((name) => [name, name]),
        ),
      };
      store.set({
        id,
        filePath,
        data: await parseData({ id, data, filePath }),
        ...(digest ? { digest } : {}),
      });
    }
    for (const id of gone) store.delete(id);
  });

/**
 * The whole content, joined: one record on the shelf, its version in the store. Beside a preview, for
 * its panel, which people and terms wait for others.
 */
export const contentLoader: Loader = loader(
  'content',
  ({ tree, parts, now, isPreview }, { store }) => {
    writeVscodeFiles(tree);
    if (isPreview) writeShelf('waiting', releasesOfRecords(tree, now));
    writeShelf(wholeOn('content', isPreview), parts);
    store.set({ id: 'content', data: { isPreview, version: fingerprint(JSON.stringify(parts)) } });
  },
);

/**
 * What the check finds, and what became of originals since they were translated. A build waits for
 * it, and stops on an error. An author's server goes on, and says what it found when it is known.
 */
export const reviewLoader: Loader = loader('review', async (content, { store, ...context }) => {
  const { tree, shown, now, isPreview } = content;
  const shelf = wholeOn('review', isPreview);
  const keep = async (whole: Report) => {
    const report = isPreview ? whole : publicReport(whole, tree, now);
    const changes = await originalChanges(shown, await openHistory(contentDir));
    writeShelf(shelf, { report, changes });
    return fingerprint(JSON.stringify([report, changes]));
  };
  running?.stop();
  if (!isPreview) {
    const report = await reportOf(tree);
    const errors = errorsOf(report);
    if (errors.length > 0) throw new Error(`\n${errors.join('\n')}`);
    for (const line of heldNote(tree, now)) context.logger.info(line);
    store.set({ id: 'review', data: { version: await keep(report) } });
    return;
  }
  const progress = checkProgress();
  progress.set('checking');
  // A new version would have every open page load again, the one in which somebody reads or types
  // among them. The pages that show the report hear of it from `progress`.
  if (!store.has('review')) store.set({ id: 'review', data: { version: 'development' } });
  // An author who has just saved wants to see the page first.
  running = reportAside(context.refreshContextData ? 1500 : 0);
  const done = running.report.then(async (report) => {
    if (!report) return;
    const errors = errorsOf(report);
    if (errors.length > 0) context.logger.error(`\n${errors.join('\n')}`);
    await keep(report);
    progress.set('checked');
  });
  done.catch((error: Error) => {
    progress.set('failed');
    context.logger.error(error.message);
  });
  // The first page may be the review itself; later ones have the last report meanwhile.
  if (!isShelved(shelf)) await done;
});
let running: ReturnType<typeof reportAside> | undefined;

const errorsOf = ({ issues }: Report) =>
  issues.filter(({ severity }) => severity === 'error').map(describeIssue);

/**
 * Runs at the start, and again whenever `integrations/content-watch.ts` names files that changed.
 * Astro gives a watcher to the loaders of its development server alone: what is held is for it.
 */
function loader(name: string, fill: Fill): Loader {
  return {
    name: `portal-${name}`,
    load: async (context) => {
      const refresh = context.refreshContextData as Refresh | undefined;
      await fill(await contentNow(refresh, context.watcher !== undefined), context);
    },
  };
}

/** What the check refuses is drawn without a text, so that it takes no other page along. */
function attempt<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}

const keyOf = ({ collection, id }: { collection: AnyEntry['collection']; id: string }) =>
  `${collection}/${id}`;

type Fill = (content: Content, context: LoaderContext) => Promise<void> | void;
