import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { editorComponents } from '#output/admin/components.ts';
import { entryCollection } from '#output/admin/collections.ts';
import { adminConfig } from '#output/admin/config.ts';
import type { Field } from '#output/admin/fields.ts';
import { shapes } from '#output/admin/shapes.ts';
import { describe as described, ref } from '#schema/fields.ts';
import { collections, fileSchemas, words } from '#schema/index.ts';

const file = 'node_modules/@sveltia/cms/schema/sveltia-cms.json';
const schema = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../../..', file), 'utf8'));
const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);

const site = { shortName: { zh: '协会', fr: 'Association' } };
const make = (repository?: { host: 'github' | 'gitlab' | 'gitea'; name: string; branch: string }) =>
  adminConfig({
    site: { ...site, ...(repository && { repository }) },
    address: 'http://localhost:4321/',
    folder: 'content',
  });
const config = make();
const entries = config.collections.filter((item) => 'path' in item);

/** Every field of the form, with the path that leads to it. */
const all = [...config.collections, ...config.singletons].flatMap((part) =>
  'fields' in part ? within(part.fields as Field[], part.name) : [],
);

describe('the configuration', () => {
  it('is what Sveltia takes, by its own schema', () => {
    validate(config);
    expect(validate.errors ?? []).toEqual([]);
    expect(validate({ ...config, i18n: { structure: 'none' } })).toBe(false);
  });

  it.each(['github', 'gitlab', 'gitea'] as const)('names the repository on %s', (host) => {
    const published = make({ host, name: 'association/portail', branch: 'main' });
    validate(published);
    expect(validate.errors ?? []).toEqual([]);
    expect(published.backend).toMatchObject({ name: host, repo: 'association/portail' });
  });

  it('writes the files where they are read', () => {
    expect(config.i18n.structure).toBe('multiple_files');
    expect(entries.map(({ folder, path, extension }) => [folder, path, extension])).toEqual(
      entries.map(({ name }) => [`content/${name}`, '{{slug}}/index', 'mdx']),
    );
    expect(entries.map(({ name }) => name).sort()).toEqual(Object.keys(collections).sort());
  });

  it('has a field for everything that may stand in a file', () => {
    for (const { name, fields } of entries) {
      // Where there is no picture there is nothing to say of it.
      const known = Object.keys(fileSchemas[name].shape).filter(
        (key) => key !== 'coverAlt' || 'cover' in collections[name].shape,
      );
      expect(fields.map((field) => field.name).sort()).toEqual([...known, 'body'].sort());
    }
  });

  it('shares facts, and leaves each language its words', () => {
    for (const { fields } of entries)
      for (const { name, i18n } of fields)
        expect([name, i18n]).toEqual([
          name,
          name in words.shape || name === 'body' ? true : 'duplicate',
        ]);
  });

  it('asks early whether it is to be published yet', () => {
    for (const name of ['news', 'calls'] as const) {
      const names = entries.find((each) => each.name === name)?.fields.map((field) => field.name);
      const at = names?.indexOf('draft') ?? 0;
      expect(names?.slice(at, at + 3)).toEqual(['draft', 'publishAt', 'summary']);
    }
  });

  it('asks for a promise in either language, and says that one is enough', () => {
    const promised = all.filter(([path]) => /^news\.(commitments|followUps)\.text$/.test(path));
    expect(promised.map(([, { hint }]) => hint)).toEqual([
      expect.stringMatching(/写一种语言即可.* · .*une langue suffit/),
      expect.stringMatching(/写一种语言即可.* · .*une langue suffit/),
    ]);
    for (const [, { fields = [], summary }] of promised) {
      expect(fields.map(({ name, required }) => [name, required])).toEqual([
        ['zh', false],
        ['fr', false],
      ]);
      expect(summary).toBe('{{zh}} {{fr}}');
    }
    const paths = shapes()['news-frontmatter']?.wordings;
    expect(paths).toEqual(['commitments.*.text', 'followUps.*.text']);
  });

  it('has a promise chosen among those of the meeting beside it', () => {
    const promise = all.find(([path]) => path === 'news.followUps.commitment')?.[1];
    expect(promise).toMatchObject({
      widget: 'relation',
      collection: 'news',
      value_field: '{{commitments.*.id}}',
      filters: [{ field: 'slug', values: ['{{fields.meeting}}'] }],
    });
    expect(promise?.hint).toContain('先选会议');
  });

  it('says everything in both languages', () => {
    const texts = all.flatMap(([path, field]) =>
      [field.label, field['hint'], ...options(field).map(({ label }) => label)]
        .filter((text) => text !== undefined)
        .map((text) => [path, text as string] as const),
    );
    const lacking = texts.filter(([, text]) => text.split(' · ').length !== 2);
    expect(texts.length).toBeGreaterThan(200);
    expect(lacking.filter(([, text]) => !text.startsWith('Git'))).toEqual([]);
  });

  it('gives no example in the syntax of a file', () => {
    const coded = all.filter(([, { hint }]) => /[{}[\]]/.test(String(hint ?? '')));
    expect(coded.map(([path, { hint }]) => [path, hint])).toEqual([]);
  });

  it('offers every choice in words, never as a code', () => {
    const codes = all.flatMap(([path, field]) =>
      options(field)
        .filter(({ value, label }) => label.split(' · ')[0] === value)
        .map(({ value }) => `${path}: ${value}`),
    );
    expect(codes).toEqual([]);
  });

  it('has a field more when a schema has one more', () => {
    const shape = {
      ...collections.news.shape,
      budget: z
        .number()
        .int()
        .meta({ form: 'amount', ...described('预算', 'budget', '100') }),
      sponsors: z.array(ref('partners')).min(1).meta(described('赞助方', 'mécènes')),
    };
    const { fields } = entryCollection('news', { folder: 'content', shape });
    expect(fields.find(({ name }) => name === 'budget')).toEqual({
      name: 'budget',
      label: '预算 · Budget',
      hint: '例：100 · Ex. : 100',
      i18n: 'duplicate',
      required: true,
      widget: 'number',
      value_type: 'int',
      min: 1,
    });
    expect(fields.find(({ name }) => name === 'sponsors')).toMatchObject({
      widget: 'relation',
      collection: 'partners',
      value_field: '{{slug}}',
      multiple: true,
      min: 1,
      required: true,
    });
  });
});

describe('the components of a body', () => {
  const byId = Object.fromEntries(editorComponents().map((item) => [item.id, item]));

  it('are those of the registry, in both languages', () => {
    expect(Object.keys(byId).sort()).toEqual(['Contact', 'Figure', 'LegalFacts', 'Note']);
    for (const { label } of Object.values(byId)) expect(label.split(' · ')).toHaveLength(2);
  });

  it('take their fields from the props', () => {
    expect(byId['Note']?.fields.map(({ name }) => name)).toEqual(['kind', 'text']);
    expect(byId['Contact']?.fields).toEqual([]);
    expect(byId['Figure']?.fields.map(({ name }) => name)).toEqual(['src', 'alt', 'text']);
  });
});

describe('the shapes of files', () => {
  it('know which values need not be written', () => {
    const { news, site: record } = { news: shapes()['news-frontmatter'], site: shapes()['site'] };
    expect(news?.defaults).toEqual({ draft: false, 'commitments.*.state': 'open' });
    expect(record?.nullable).toContain('contact.email');
  });
});

function within(fields: readonly Field[], path: string): [string, Field][] {
  return fields.flatMap((field): [string, Field][] => {
    if (field.widget === 'hidden') return [];
    const here = `${path}.${field.name}`;
    return [[here, field], ...within(field.fields ?? [], here)];
  });
}

function options(field: Field) {
  return (field['options'] ?? []) as { value: string; label: string }[];
}
