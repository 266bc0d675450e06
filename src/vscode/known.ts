import { z } from 'zod';
import { expectation } from '#checks/expectation.ts';
import { kindsOf } from '#schema/terms.ts';
import { countryOptions } from '#schema/country-options.ts';
import { both } from '#schema/labels.ts';
import { country, id, type RefTarget } from '#schema/fields.ts';
import type { Tree } from '#source/tree.ts';

/** Under which name the ids of a relation stand beside each schema. */
export const definitionName = (
  target: RefTarget | 'countries' | 'promises',
  kinds: readonly string[] = [],
) => [target, ...kinds].join('-');

/** Everything a file of this tree can name by its id. Another id is no error here: it may come. */
export function definitions(tree: Tree): Record<string, Definition> {
  const terms = termsOf(tree);
  const ids = {
    ...Object.fromEntries(entryTargets.map((name) => [name, entriesOf(tree, name)])),
    // Those of every meeting: what stands in another field cannot be asked for.
    promises: promisesIn(tree),
    people: tree.people.map(({ id, source }) => ({ id, name: namesIn(at(source.data, 'name')) })),
    terms,
    ...Object.fromEntries(
      Object.values(kindsOf).map((kinds) => [
        definitionName('terms', kinds),
        terms.filter(({ kind }) => (kinds as readonly unknown[]).includes(kind)),
      ]),
    ),
  };
  const countries = countryOptions().map(({ value, label }) => ({ id: value, name: label }));
  return {
    ...Object.fromEntries(Object.entries(ids).map(([name, known]) => [name, one(id(), known)])),
    countries: one(country(), countries),
  };
}
const entryTargets = ['news', 'partners', 'programmes', 'calls'] as const;

const one = (schema: z.ZodType, known: readonly Known[]): Definition => {
  const { pattern } = z.toJSONSchema(schema);
  const say = expectation({ code: 'invalid_format' } as never, schema.meta()?.form);
  return {
    type: 'string',
    pattern,
    errorMessage: both(say),
    defaultSnippets: known.map(snippet),
  };
};

/** The id first: that is what stands in the file. What is longer the server would cut, and offer twice. */
const snippet = ({ id, name }: Known): Snippet => {
  const label = name === '' || name === id ? id : `${id} — ${name}`;
  const isLong = label.length > longest;
  return {
    label: isLong ? `${label.slice(0, longest - 1)}…` : label,
    body: id,
    ...(isLong && { description: name.replace(' · ', '\n') }),
  };
};
const longest = 60;

/** As the files say it: an entry that the check refuses can be named all the same. */
const entriesOf = ({ entries }: Tree, wanted: string): Known[] =>
  entries
    .filter(({ collection }) => collection === wanted)
    .map(({ id, files }) => ({
      id,
      name: namesIn({ zh: at(files.zh?.data, 'title'), fr: at(files.fr?.data, 'title') }),
    }));

const promisesIn = ({ entries }: Tree): Known[] =>
  entries.flatMap(({ files }) => {
    const promises = at(files.zh?.data, 'commitments') ?? at(files.fr?.data, 'commitments');
    const all: unknown[] = Array.isArray(promises) ? promises : [];
    return all.map((each) => ({ id: String(at(each, 'id')), name: namesIn(at(each, 'text')) }));
  });

const termsOf = ({ terms }: Tree): Known[] =>
  Object.entries((terms?.data ?? {}) as object).map(([id, term]) => ({
    id,
    name: namesIn(at(term, 'name')),
    kind: at(term, 'kind'),
  }));

function namesIn(value: unknown): string {
  const [zh, fr] = [at(value, 'zh'), at(value, 'fr')];
  const [chinese, french] = [zh ?? fr ?? '', fr ?? zh ?? ''].map(String);
  return both({ zh: chinese as string, fr: french as string });
}

const at = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;

type Known = { id: string; name: string; kind?: unknown };
type Snippet = { label: string; body: string; description?: string };
export type Definition = {
  type: 'string';
  pattern: string | undefined;
  errorMessage: string;
  defaultSnippets: Snippet[];
};
