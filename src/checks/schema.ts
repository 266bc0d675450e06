import { z } from 'zod';
import { joinFacts, splitFields } from '#domain/entry.ts';
import { locales, type Localized } from '#i18n/locales.ts';
import { collections, fileSchemas, registries } from '#schema/index.ts';
import type { SourceFile, Tree } from '#source/tree.ts';
import { holdsStray } from './files.ts';
import { issue, type Issue } from './issue.ts';
import { sentence } from './sentence.ts';

/** Every field is known, well formed and, once the two files are joined, none is lacking. */
export function checkSchema(tree: Tree): Issue[] {
  return [
    ...tree.entries.flatMap((entry) => {
      const all = locales.flatMap((lang) => entry.files[lang] ?? []);
      const sources = all.filter(isReadable);
      const inFiles = all
        .filter(({ hasFrontmatter }) => hasFrontmatter)
        .flatMap((file) => validate(fileSchemas[entry.collection], file));
      const first = sources.find((file) => splitFields(file.data).facts.original) ?? sources[0];
      const isWhole =
        sources.length === Object.keys(entry.files).length &&
        !holdsStray(tree, `${entry.collection}/${entry.id}`);
      const joined =
        first && isWhole
          ? validate(collections[entry.collection], first, joinFacts(entry).facts, 'facts')
          : [];
      // What one file says wrongly has been reported there; the join adds only what both lack,
      // and nothing while one of them cannot be read or stands under a wrong name.
      return gathered([...inFiles, ...joined.filter(({ rule }) => rule === 'facts.missing')]);
    }),
    ...tree.people.flatMap(({ source }) => gathered(validate(registries.people, source))),
    ...(tree.terms ? gathered(validate(registries.terms, tree.terms)) : []),
    ...(tree.site ? gathered(validate(registries.site, tree.site)) : []),
  ];
}

function validate(
  schema: z.ZodType,
  source: SourceFile,
  data: unknown = source.data,
  kind: 'facts' | 'schema' = 'schema',
): Issue[] {
  if (data === undefined) return [];
  if (!isFields(data))
    return [
      issue('error', 'schema.invalid', { file: source.file, ...source.locate([]) }, notFields),
    ];
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return [];
  const problems = result.error.issues.filter(({ path }) => kind === 'schema' || path.length === 1);
  return problems.flatMap((problem) => {
    const keys = problem.code === 'unrecognized_keys' ? problem.keys : [undefined];
    return keys.map((key) => {
      const path = key === undefined ? problem.path : [...problem.path, key];
      const { code, message } = sentence(schema, problem, path);
      const rule = code === 'missing' ? `${kind}.missing` : `schema.${code}`;
      return issue('error', rule, { file: source.file, ...source.locate(path) }, message);
    });
  });
}

/** Many fields missing at one place are one thing forgotten: a header left empty, a file cut short. */
function gathered(issues: Issue[]): Issue[] {
  const lacking = (found: Issue) => found.rule.endsWith('.missing');
  const groups = Map.groupBy(issues.filter(lacking), ({ file, line }) => `${file}:${line}`);
  const large = [...groups.values()].filter((group) => group.length > few);
  const merged = large.flatMap(([first, ...rest]) =>
    first ? [{ ...first, message: allMissing([first, ...rest]) }] : [],
  );
  return [...issues.filter((found) => !large.flat().includes(found)), ...merged];
}

const few = 2;

/** The field that a sentence about a missing one names first. */
const nameIn = ({ message }: Issue) => /“(.+?)”/.exec(message.zh)?.[1] ?? '';

function allMissing(group: Issue[]): Localized {
  const names = group.map(nameIn);
  return {
    zh: `缺少 ${names.length} 个字段：${names.join('、')}。请逐一补上；如果它们写在另一个文件里，请核对那个文件的名称和位置。`,
    fr: `Il manque ${names.length} champs : ${names.join(', ')}. Ajoutez-les ; s’ils se trouvent dans un autre fichier, vérifiez son nom et sa place.`,
  };
}

const notFields = {
  zh: '这里应为一行一个“字段: 值”，现在写成了普通文字或列表。',
  fr: 'Il faut ici une ligne « champ: valeur » par champ ; c’est du texte ordinaire ou une liste.',
};

const isReadable = (file: SourceFile) => isFields(file.data) && file.hasFrontmatter;

const isFields = (data: unknown) =>
  Boolean(data) && typeof data === 'object' && !Array.isArray(data);
