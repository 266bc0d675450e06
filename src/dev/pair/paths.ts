import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '#i18n/locales.ts';
import { collectionNames } from '#schema/index.ts';
import { contentDir } from '#source/tree.ts';

/** A page for the folder of every entry, whatever is in it, under the words of each language. */
export const pairPaths = () =>
  collectionNames.flatMap((collection) =>
    foldersOf(collection).flatMap((id) =>
      locales.map((lang) => ({
        params: { lang, collection, id },
        props: { lang, collection, id },
      })),
    ),
  );

function foldersOf(collection: string): string[] {
  try {
    const items = readdirSync(join(contentDir, collection), { withFileTypes: true });
    return items.filter((item) => item.isDirectory()).map(({ name }) => name);
  } catch {
    return [];
  }
}
