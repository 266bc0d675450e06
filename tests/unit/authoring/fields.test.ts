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
    const isNamed = ({ label }: Field) =>
      /\p{Script=Han}/u.test(label.zh) && /^[\p{Script=Latin}\s’/,°-]+$/u.test(label.fr);
    const unnamed = every([...factsOf(what), ...wordsOf(what)]).filter((field) => !isNamed(field));
    expect(unnamed.map(({ path }) => path)).toEqual([]);
  });

  it('lead to what exists, and to terms of the right kind', () => {
    const relations = every(factsOf(what)).filter(({ kind }) => kind === 'relation');
    // What a term belongs to is of its own kind, whichever that is.
    const isAimless = ({ target, accepts = [], name }: Field) =>
      !target || (target === 'terms' && accepts.length === 0 && name !== 'broader');
    expect(relations.filter(isAimless).map(({ path }) => path)).toEqual([]);
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
