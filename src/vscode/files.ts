import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { locales } from '#i18n/locales.ts';
import { collectionNames, fileSchemas, registries } from '#schema/index.ts';
import type { Tree } from '#source/tree.ts';
import { definitions } from './known.ts';
import { schemaOf } from './schema.ts';

/**
 * The files that make VS Code explain and complete what authors write, by their names in
 * `.astro/collections/`. That folder and `collections.json` are where Astro's extension looks
 * (`astro.content-intellisense`); Astro itself writes there what its own store holds, `news.schema.json`
 * and so on, which is not what an author writes. So ours have names of their own, and the list that
 * Astro writes on request (`experimental.contentIntellisense`) is not asked for.
 */
export function files(tree: Tree): Record<string, string> {
  const known = Object.entries(definitions(tree));
  const written = Object.entries({ ...headers, ...records }).map(([name, schema]) => {
    const text = JSON.stringify(schema);
    const named = known.filter(([target]) => text.includes(`"#/definitions/${target}"`));
    return [
      `${name}.schema.json`,
      JSON.stringify({ ...schema, definitions: Object.fromEntries(named) }),
    ];
  });
  return {
    ...Object.fromEntries(written),
    'collections.json': JSON.stringify(listOf(tree), undefined, 2),
  };
}

const nameOf = (collection: string) => `${collection}-header`;

/** Made once: they change with the code alone. */
const headers = Object.fromEntries(
  collectionNames.map((name) => [nameOf(name), schemaOf(fileSchemas[name])]),
);
const records = {
  person: schemaOf(registries.people),
  terms: schemaOf(registries.terms),
  site: schemaOf(registries.site),
};

/** Which schema each file has. The file of the other language too, so that it is known once it is made. */
const listOf = ({ dir, entries }: Tree) => ({
  collections: collectionNames.map((name) => ({ hasSchema: true, name: nameOf(name) })),
  entries: Object.fromEntries(
    entries.flatMap(({ collection, id }) =>
      locales.map((lang) => [
        addressOf(join(dir, collection, id, `index.${lang}.mdx`)),
        nameOf(collection),
      ]),
    ),
  ),
});

/** As the extension looks it up: decoded, whatever the signs in the path, and in small letters. */
const addressOf = (path: string): string =>
  decodeURIComponent(pathToFileURL(path).href).toLowerCase();
