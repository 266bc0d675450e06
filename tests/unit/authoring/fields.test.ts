import { describe, expect, it } from 'vitest';
import { factsOf, makes, schemaOf, wordsOf, type Field } from '#authoring/fields.ts';
import { flagsOf } from '#authoring/flags.ts';
import { helpFor } from '#authoring/help.ts';
import { locales } from '#i18n/locales.ts';
import { words } from '#schema/index.ts';

const every = (fields: readonly Field[]): Field[] =>
  fields.flatMap((field) => [field, ...every(field.fields)]);

describe.each(makes)('the questions about %s', (what) => {
  it('are those of its schema, all but what the machine writes', () => {
    const facts = Object.keys(schemaOf(what).shape).filter((name) => name !== 'draft');
    expect(factsOf(what).map(({ name }) => name)).toEqual(facts);
    const own = Object.keys(words.shape).filter((name) => name !== 'originalHash');
    const isEntry = !['people', 'terms'].includes(what);
    expect(wordsOf(what).map(({ name }) => name)).toEqual(isEntry ? own : []);
  });

  it('have a flag each, and a line of the help', () => {
    const flags = flagsOf(what);
    for (const { name } of [...factsOf(what), ...wordsOf(what)])
      expect(flags.some(({ path }) => path[0] === name)).toBe(true);
    for (const lang of locales) {
      const help = helpFor(what, lang);
      for (const { name } of flags) expect(help).toContain(`--${name}`);
    }
  });

  it('have a name in each language', () => {
    for (const { label, path } of every([...factsOf(what), ...wordsOf(what)])) {
      expect(label.zh, path).toMatch(/\p{Script=Han}/u);
      expect(label.fr, path).toMatch(/^[\p{Script=Latin}\s’/,°-]+$/u);
    }
  });

  it('lead to what exists, and to terms of the right kind', () => {
    for (const field of every(factsOf(what)).filter(({ kind }) => kind === 'relation')) {
      expect(field.target, field.path).toBeDefined();
      if (field.target === 'terms' && field.name !== 'broader')
        expect(field.accepts, field.path).not.toHaveLength(0);
    }
  });
});

it('tells the kinds of questions apart', () => {
  const kinds = (fields: readonly Field[]) =>
    Object.fromEntries(fields.map(({ name, kind, many }) => [name, many ? `${kind}s` : kind]));
  expect(kinds(factsOf('news'))).toMatchObject({
    original: 'choice',
    toConfirm: 'pairs',
    kind: 'choice',
    date: 'day',
    startsAt: 'instant',
    place: 'relation',
    people: 'records',
    partners: 'relations',
  });
  expect(kinds(factsOf('calls'))).toMatchObject({
    countries: 'choices',
    coFiling: 'boolean',
    contact: 'record',
  });
  expect(kinds(wordsOf('news'))).toMatchObject({ title: 'text', summary: 'long' });
});
