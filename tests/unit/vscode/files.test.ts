import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { cpSync, mkdtempSync, readFileSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { collectionNames } from '#schema/index.ts';
import { readTree } from '#source/tree.ts';
import { files } from '#vscode/files.ts';
import type { JsonSchema } from '#vscode/schema.ts';
import { writeVscodeFiles } from '#vscode/write.ts';

const fixtures = await readTree(resolve('tests/fixtures/content'));
const written = files(fixtures);
const schemaNames = Object.keys(written).filter((name) => name.endsWith('.schema.json'));
const read = (name: string) => JSON.parse(written[name] as string) as Schema;

describe.each(schemaNames)('%s', (name) => {
  const schema = read(name);
  const nodes = [...within(schema)];

  it('describes every field in both languages', () => {
    const fields = nodes.flatMap((node) => Object.entries(node.properties ?? {}));
    expect(fields.length).toBeGreaterThan(5);
    for (const [field, { description }] of fields)
      expect([field, description]).toEqual([
        field,
        expect.stringMatching(/\p{Script=Han}.*\n\P{Script=Han}+$/u),
      ]);
  });

  it('says in both languages what can be chosen, and what is expected', () => {
    for (const { enum: values, enumDescriptions, errorMessage } of nodes) {
      if (!values) continue;
      expect(enumDescriptions).toHaveLength(values.length);
      // Names of firms are the same in both.
      for (const text of enumDescriptions as string[]) expect(text).toMatch(/ · |^Git/);
      expect(errorMessage).toMatch(/^只能写 .* · il faut /);
    }
    for (const { errorMessage } of nodes.filter(({ type }) => type === 'string'))
      expect(errorMessage).toMatch(/\p{Script=Han}.* · il faut|^只能写/u);
  });

  it('knows every field of a group', () => {
    const groups = nodes.filter(({ properties }) => properties);
    expect(groups.filter(({ additionalProperties }) => additionalProperties !== false)).toEqual([]);
  });

  it('keeps to itself what only our schemas mean', () => {
    for (const node of nodes) {
      expect(node).not.toHaveProperty('ref');
      expect(node).not.toHaveProperty('form');
    }
  });
});

describe('the schema of a header', () => {
  it.each(collectionNames)(
    'of %s asks for words alone: facts may stand in the other file',
    (name) => {
      const { required, allOf } = read(`${name}-header.schema.json`);
      expect(required).toBeUndefined();
      expect((allOf as JsonSchema[]).map((each) => each.required)).toEqual([
        ['title'],
        ['summary'],
      ]);
    },
  );

  it.each(['tests/fixtures/content', 'content'])(
    'finds no fault with what stands in %s',
    async (dir) => {
      const tree = await readTree(resolve(dir));
      const own = files(tree);
      const ajv = new Ajv({ strict: false, allErrors: true });
      formats.default(ajv);
      const faults = (name: string, data: unknown) => {
        const isValid = ajv.compile(JSON.parse(own[`${name}.schema.json`] as string) as object);
        return isValid(data) ? [] : isValid.errors;
      };
      let count = 0;
      for (const { collection, files: both } of tree.entries)
        for (const source of Object.values(both)) {
          expect([source.file, faults(`${collection}-header`, source.data)]).toEqual([
            source.file,
            [],
          ]);
          count++;
        }
      for (const { source } of tree.people) expect(faults('person', source.data)).toEqual([]);
      expect(faults('terms', tree.terms?.data)).toEqual([]);
      expect(faults('site', tree.site?.data)).toEqual([]);
      expect(count).toBeGreaterThan(15);
    },
  );
});

describe('what is suggested', () => {
  const { definitions } = read('news-header.schema.json');
  const ids = (name: string) => definitions[name]?.defaultSnippets.map(({ body }) => body);

  it('are the ids there are, under names in both languages', () => {
    expect(ids('partners')).toEqual(
      fixtures.entries.filter(({ collection }) => collection === 'partners').map(({ id }) => id),
    );
    expect(definitions['people']?.defaultSnippets).toContainEqual({
      label: 'jia-xiaoming — 甲小明 · Jia Xiaoming',
      body: 'jia-xiaoming',
    });
  });

  it('are terms of the kind that the field asks for', () => {
    expect(read('news-header.schema.json').properties?.['place']?.['$ref']).toBe(
      '#/definitions/terms-place',
    );
    expect(ids('terms-place')).toContain('lyon');
    expect(ids('terms-place')).not.toContain('environnement');
  });

  it('are promises by their words', () => {
    expect(definitions['promises']?.defaultSnippets).toContainEqual({
      label: 'liste-exposants — 提供参展企业名单 · Fournir la liste des exposants',
      body: 'liste-exposants',
    });
  });

  it('has no label that a server would cut', () => {
    const labels = Object.values(definitions).flatMap(({ defaultSnippets }) =>
      defaultSnippets.map(({ label }) => label),
    );
    expect(labels.filter((label) => label.endsWith('…')).length).toBeGreaterThan(0);
    for (const label of labels) expect(label.length).toBeLessThanOrEqual(60);
  });

  it.each(schemaNames)('stands where %s looks for it', (name) => {
    const { definitions: known, ...schema } = read(name);
    const wanted = [...within(schema)].flatMap(({ $ref }) => ($ref ? [String($ref)] : []));
    const there = Object.keys(known).map((each) => `#/definitions/${each}`);
    expect(there).toEqual(expect.arrayContaining(wanted));
  });
});

describe('the files of VS Code', () => {
  const root = join(mkdtempSync(join(tmpdir(), 'portal-vscode-')), 'clone');
  cpSync('tests/fixtures/content', join(root, 'content'), { recursive: true });
  const folder = join(root, '.astro/collections');

  it('are written for the content of the clone, and left alone while nothing changes', async () => {
    const tree = await readTree(join(root, 'content'));
    writeVscodeFiles(tree, root);
    expect(readdirSync(folder).sort()).toEqual(Object.keys(written).sort());
    const one = join(folder, 'news-header.schema.json');
    utimesSync(one, 1, 1);
    writeVscodeFiles(tree, root);
    expect(statSync(one).mtimeMs).toBe(1000);
    writeVscodeFiles({ ...tree, people: [] }, root);
    expect(statSync(one).mtimeMs).not.toBe(1000);
  });

  it('are not written for another tree', () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'portal-vscode-'));
    writeVscodeFiles(fixtures, elsewhere);
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  it('are those that the settings name', () => {
    const { config } = ts.parseConfigFileTextToJson(
      '',
      readFileSync('.vscode/settings.json', 'utf8'),
    ) as { config: Record<string, Record<string, string>> };
    const named = Object.keys(config['yaml.schemas'] as object);
    expect(named.map((path) => path.replace('./.astro/collections/', '')).sort()).toEqual(
      schemaNames.filter((name) => !name.includes('-header')).sort(),
    );
  });
});

function* within(schema: JsonSchema): Generator<JsonSchema> {
  yield schema;
  const { properties = {}, items, anyOf = [], additionalProperties } = schema;
  const inner = [...Object.values(properties), ...(items ? [items] : []), ...anyOf];
  if (typeof additionalProperties === 'object') inner.push(additionalProperties);
  for (const each of inner) yield* within(each);
}

type Schema = JsonSchema & {
  definitions: Record<string, { defaultSnippets: { label: string; body: string }[] }>;
};
