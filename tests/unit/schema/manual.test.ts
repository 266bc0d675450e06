import { describe, expect, it } from 'vitest';
import { nodes, schemas } from './walk.ts';

/** What an author reads in the editor: Chinese first, French after the dot. */
const bilingual = /^[^·]*\p{Script=Han}[^·]* · (?!.*\p{Script=Han}).*\p{Script=Latin}/u;

describe.each(Object.entries(schemas))('%s', (_, schema) => {
  const objects = [...nodes(schema)].filter(({ fields }) => fields);

  it('has fields', () => {
    expect(objects.length).toBeGreaterThan(0);
  });

  it('describes every field in both languages', () => {
    const unclear = objects.flatMap(({ path, fields }) =>
      Object.entries(fields ?? {})
        .filter(([, field]) => !bilingual.test(field.description ?? ''))
        .map(([name, field]) => `${path}.${name}: ${field.description}`),
    );
    expect(unclear).toEqual([]);
  });

  it('refuses fields it does not know, however deep', () => {
    const lax = objects.filter(({ schema: object }) => {
      const { error } = object.safeParse({ 'no-such-field': 1 });
      return !error?.issues.some(({ code }) => code === 'unrecognized_keys');
    });
    expect(lax.map(({ path }) => path)).toEqual([]);
  });
});
