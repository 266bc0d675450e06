import { wordsHash } from '#domain/translation.ts';
import { otherLocale, type Locale } from '#i18n/locales.ts';
import type { Words } from '#schema/index.ts';
import { parseMdx, parseYaml, type Parsed } from '#source/document.ts';
import type { EntrySource, SourceFile, Tree } from '#source/tree.ts';
import { partners, people, siteSource, termsSource } from './registry.ts';
import { renderText, type Rendered } from './render.ts';
import type { Report } from './report.ts';

/** A sound tree around some reports: nothing but their words can be found fault with. */
export function treeOf(documents: readonly Document[]): Tree {
  return { ...surroundings, entries: [...surroundings.entries, ...documents.map(newsEntry)] };
}

/** The report as it stands in `news/<id>/`, its translation up to date. */
export function newsEntry({
  report,
  texts,
  id = `${report.date}-${report.id}`,
}: Document): EntrySource {
  const { original } = report;
  const lines = [`kind: ${report.kind}`, `date: ${report.date}`];
  const recorded = (name: string) => [
    ...new Set(
      Object.values(report.facts)
        .filter((fact) => fact.name === name)
        .map(({ value }) => (value as { id: string }).id),
    ),
  ];
  const present = recorded('person').filter((person) => person in people);
  lines.push(`people: [${present.map((person) => `{ person: ${person} }`).join(', ')}]`);
  const concerned = recorded('organisation').filter((partner) => partner in partners);
  lines.push(`partners: [${concerned.join(', ')}]`);
  return entry('news', id, original, lines, {
    zh: renderText(texts.zh, 'zh'),
    fr: renderText(texts.fr, 'fr'),
  });
}

function entry(
  collection: EntrySource['collection'],
  id: string,
  original: Locale,
  facts: readonly string[],
  words: Record<Locale, Rendered>,
): EntrySource {
  const translation = otherLocale(original);
  const file = (lang: Locale) => `${collection}/${id}/index.${lang}.mdx`;
  const first = mdx(file(original), [`original: ${original}`, ...facts], words[original]);
  const hash = wordsHash(first.data as Words, first.body);
  const second = mdx(file(translation), [`originalHash: '${hash}'`], words[translation]);
  return { collection, id, files: { [original]: first, [translation]: second } };
}

function mdx(file: string, lines: readonly string[], { title, summary, body }: Rendered) {
  const words = [`title: ${JSON.stringify(title)}`, `summary: ${JSON.stringify(summary)}`];
  const source = `---\n${[...lines, ...words].join('\n')}\n---\n\n${body}\n`;
  return sourceFile(file, parseMdx(source), source);
}

const yaml = (file: string, source: string) => sourceFile(file, parseYaml(source), source);

function sourceFile(file: string, parsed: Parsed, source: string): SourceFile {
  return {
    ...parsed,
    file,
    text: source,
    bytes: Buffer.byteLength(source),
    hidden: [],
  };
}

/** The registry writes civilities as the texts do, the schema as codes. */
function personSource({ civility, ...record }: (typeof people)[string]): string {
  return JSON.stringify({ ...record, civility: civility === 'M.' ? 'm' : 'mme' });
}

const page = (id: string, menu: string) =>
  entry('pages', id, 'zh', [`menu: ${menu}`], {
    zh: { title: '说明', summary: '关于本站的说明。', body: '关于本站的说明。' },
    fr: { title: 'À savoir', summary: 'À savoir sur ce site.', body: 'À savoir sur ce site.' },
  });

const surroundings: Tree = {
  dir: 'bench',
  entries: [
    ...Object.entries(partners).map(([id, { kind, place, title, aliases }]) =>
      entry(
        'partners',
        id,
        'zh',
        [
          `kind: ${kind}`,
          `place: ${place}`,
          ...(aliases ? [`aliases: ${JSON.stringify(aliases)}`] : []),
        ],
        {
          zh: { title: title.zh, summary: '合作机构简介。', body: '这家机构与本会有合作关系。' },
          fr: {
            title: title.fr,
            summary: 'Présentation de la structure.',
            body: 'Cette structure travaille avec notre association.',
          },
        },
      ),
    ),
    page('about', 'header'),
    page('legal', 'footer'),
    page('accessibility', 'footer'),
  ],
  people: Object.entries(people).map(([id, record]) => ({
    id,
    source: yaml(`people/${id}.yml`, personSource(record)),
  })),
  terms: yaml('terms.yml', termsSource),
  site: yaml('site.yml', siteSource),
  strays: [],
  unreadable: [],
  links: [],
  flaws: new Map(),
  files: new Map(),
};

export type Document = { report: Report; texts: Report['texts']; id?: string };
