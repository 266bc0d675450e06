import { describe, expect, it } from 'vitest';
import { existsIn } from '#domain/entry.ts';
import { languageTag, locales, otherLocale } from '#i18n/locales.ts';
import { path } from '#i18n/routes.ts';
import type { CallFile } from '#output/data/call-schema.ts';
import type { GraphFile } from '#output/data/graph-schema.ts';
import { headerRules, headersFor } from '#output/headers.ts';
import { pathOf } from '#domain/address.ts';
import { builds } from '../builds.ts';
import { linksOf } from './addresses.ts';
import { contentOf } from './content.ts';
import { cellFault, faults, readCsv, readJson, type Field } from './data.ts';
import { all, fileAt, pageAt, rootOf } from './pages.ts';

const cases = builds.flatMap((build) => locales.map((lang) => ({ name: build.name, build, lang })));

describe.each(cases)('data of the calls of $name in $lang', async ({ build, lang }) => {
  const file = readJson<CallFile>(build, `${lang}/calls.json`);
  const rows = readCsv(build, `${lang}/calls.csv`);
  const { fields } = readJson<{ fields: Field[] }>(build, 'calls.tableschema.json');
  const site = await contentOf(build);

  it('keep to their published schema, which is where they say', () => {
    expect(faults(build, 'calls.schema.json', `${lang}/calls.json`)).toEqual([]);
    expect(fileAt(build, file.$schema)).toBeDefined();
    expect(readJson<{ $id: string }>(build, 'calls.schema.json').$id).toBe(file.$schema);
  });

  it('are every call, under its page, with its title and summary', () => {
    expect(file.items.map(({ node }) => node).sort()).toEqual(
      site.calls.map(({ id }) => `calls/${id}`).sort(),
    );
    for (const item of file.items) {
      const page = pageAt(build, item.url_source);
      expect(letters(page?.document.querySelector('h1')?.textContent)).toBe(letters(item.titre));
      const summary = page?.document.querySelector('meta[name="description"]');
      expect(summary?.getAttribute('content')).toBe(item.description);
    }
  });

  it('say what the page says, to the letter, and lead where it leads', () => {
    for (const { url_source, funding, contact, reference, partners, programmes } of file.items) {
      const page = pageAt(build, url_source);
      const told = letters(page?.document.querySelector('main')?.textContent);
      const words = [
        ...funding.map(({ label }) => label),
        ...Object.values(contact ?? {}),
        ...(reference ? [reference] : []),
      ];
      for (const word of words) expect(told).toContain(letters(word));
      const linked = page && linksOf(page).map(({ url }) => url?.href);
      for (const { url } of [...partners, ...programmes]) expect(linked).toContain(url);
    }
  });

  it('say which texts are in the other language, and have no others', () => {
    for (const { node, language } of file.items) {
      const call = site.find('calls', node.slice('calls/'.length));
      const own = call && existsIn(call, lang) ? lang : otherLocale(lang);
      expect(language).toBe(languageTag[own]);
    }
    if (lang === 'zh') return;
    const words = JSON.stringify(
      file.items.map(({ titre, description, reference: _, language, ...rest }) =>
        language === 'fr' ? { titre, description, ...rest } : rest,
      ),
      (_, value) => (value?.language === 'zh-Hans' ? undefined : value),
    );
    expect(words.match(/[\p{Script=Han}｜]+/gu)).toBeNull();
  });

  it('are the same as a table, in the columns of its schema', () => {
    expect(rows.map(({ id }) => id)).toEqual(file.items.map(({ id }) => id));
    for (const [index, row] of rows.entries()) {
      expect(Object.keys(row)).toEqual(fields.map(({ name }) => name));
      const item = file.items[index] as Record<string, unknown> & CallFile['items'][number];
      for (const { name } of fields.filter(({ type }) => type === 'string' || type === 'datetime'))
        if (!name.includes('.') && name !== 'porteurs') expect(row[name]).toBe(item[name] ?? '');
      expect(row['deadlines.at']).toBe(item.deadlines.map(({ at }) => at).join('|'));
      expect(row['sectors.name']).toBe(item.sectors.map(({ name }) => name).join('|'));
      expect(JSON.parse(row.porteurs ?? '')).toEqual(item.porteurs);
      if (item.sides) expect(JSON.parse(row.sides ?? '')).toEqual(item.sides);
    }
  });

  it('hold in every cell what the Table Schema says', () => {
    const wrong = rows.flatMap((row) =>
      fields.flatMap((field) => {
        const fault = cellFault(field, row[field.name] ?? '');
        return fault ? [`${row.node} ${field.name} ${fault}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('are linked from the list as other forms of it, and at its foot', () => {
    const page = pageAt(build, rootOf(build) + path.section('calls', lang).slice(1));
    const alternates = page && all(page, 'link[rel="alternate"][type]');
    const of = (type: string) =>
      alternates?.find((link) => link.getAttribute('type') === type)?.getAttribute('href');
    expect([of('application/json'), of('text/csv')]).toEqual(
      ['json', 'csv'].map((end) => `${build.base}${lang}/calls.${end}`),
    );
    const foot = page && all(page, 'main .data a').map((link) => link.getAttribute('href'));
    expect(foot).toContain(`${build.base}calls.schema.json`);
    expect(foot).toContain(`${build.base}graph.json`);
  });
});

/** Type and format of each field whose name is taken from github.com/etalab/schema-dispositif-aide v0.2.0. */
const borrowed: Record<string, [type: string, format?: string]> = {
  id: ['string', 'uuid'],
  titre: ['string'],
  description: ['string'],
  eligibilite: ['string'],
  porteurs: ['string'],
  programmes_parents: ['string'],
  url_source: ['string', 'uri'],
  date_ouverture: ['datetime'],
  date_cloture: ['datetime'],
  date_mise_a_jour: ['datetime'],
};

describe.each(builds)('schemas of $name', (build) => {
  const { fields } = readJson<{ fields: Field[] }>(build, 'calls.tableschema.json');

  it('take from the State’s schema the types with the names', () => {
    const taken = fields.filter(({ name }) => name in borrowed || /^[a-z]+_[a-z_]+$/.test(name));
    expect(Object.fromEntries(taken.map(({ name, type, format }) => [name, [type, ...(format ? [format] : [])]]))).toEqual(borrowed);
    for (const row of locales.flatMap((lang) => readCsv(build, `${lang}/calls.csv`)))
      expect(row.description?.length).toBeLessThanOrEqual(5000);
  });

  it('explain every field in both languages', () => {
    const described = [
      ...fields.map(({ name, description }) => [name, description]),
      ...['calls.schema.json', 'graph.schema.json'].flatMap((file) =>
        properties(readJson(build, file)).map(([name, { description }]) => [name, description]),
      ),
    ];
    expect(described.length).toBeGreaterThan(60);
    expect(described.filter(([, text]) => !/\p{Script=Han}.* · .*\p{Script=Latin}/su.test(String(text)))).toEqual([]);
  });
});

describe.each(builds)('graph.json of $name', (build) => {
  const graph = readJson<GraphFile>(build, 'graph.json');

  it('keeps to its published schema', () => {
    expect(faults(build, 'graph.schema.json', 'graph.json')).toEqual([]);
  });

  it('leads to a page of every entity in both languages', async () => {
    const site = await contentOf(build);
    for (const entity of [...site.news, ...site.partners, ...site.people]) {
      const node = graph.nodes.find(({ id }) => id === `${entity.collection}/${entity.id}`);
      for (const lang of locales)
        expect(node?.urls?.[languageTag[lang]]).toBe(rootOf(build) + pathOf(entity, lang).slice(1));
    }
    const pages = graph.nodes.flatMap(({ urls = {} }) => Object.values(urls) as string[]);
    expect(pages.filter((url) => !fileAt(build, url))).toEqual([]);
    const anchors = pages.filter((url) => url.includes('#'));
    expect(
      anchors.filter((url) => !pageAt(build, url)?.document.getElementById(new URL(url).hash.slice(1))),
    ).toEqual([]);
  });

  it('can be read from other sites, as what it is', () => {
    const headers = headersFor(`${build.base}graph.json`, headerRules(build.base));
    expect(headers).toMatchObject({
      'Content-Type': 'application/json; charset=utf-8',
      'Access-Control-Allow-Origin': '*',
    });
  });
});

/** Every property that a JSON Schema describes, however deep. */
function properties(schema: unknown): [string, { description?: string }][] {
  if (!schema || typeof schema !== 'object') return [];
  const own = 'properties' in schema ? Object.entries(schema.properties as object) : [];
  return [...own, ...Object.values(schema).flatMap(properties)];
}

/** Typography may change marks and spaces between the file and the page. */
const letters = (text: string | null | undefined) =>
  (text ?? '').normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
