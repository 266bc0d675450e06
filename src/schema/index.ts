import { z } from 'zod';
import { calls } from './calls.ts';
import { news } from './news.ts';
import { pages } from './pages.ts';
import { partners } from './partners.ts';
import { people } from './people.ts';
import { programmes } from './programmes.ts';
import { site } from './site.ts';
import { term, terms } from './terms.ts';
import { words } from './words.ts';

/** Collections whose entries are folders with one file a language: facts once, words per language. */
export const collections = { news, partners, programmes, calls, pages } as const;

/** Records that hold both languages in one YAML file. */
export const registries = { people, terms, site } as const;

export { words, term };

export const collectionNames = Object.keys(collections) as CollectionName[];

/** The schema of one language file: its words, and any of the facts. Made once: zod compiles each. */
export const fileSchemas = Object.fromEntries(
  collectionNames.map((name) => [
    name,
    z.strictObject({ ...words.shape, ...collections[name].partial().shape }),
  ]),
) as unknown as Record<CollectionName, z.ZodObject>;

export const wordFields: ReadonlySet<string> = new Set(Object.keys(words.shape));

export type CollectionName = keyof typeof collections;
export type Facts<C extends CollectionName> = z.infer<(typeof collections)[C]>;
export type PersonRecord = z.infer<typeof people>;
export type TermRecord = z.infer<typeof term>;
export type SiteRecord = z.infer<typeof site>;
export type { Words } from './words.ts';
