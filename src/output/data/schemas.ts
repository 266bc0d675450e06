import { z } from 'zod';
import { absolute } from '#i18n/url.ts';
import { columns } from './call-columns.ts';
import { callFile } from './call-schema.ts';
import { graphFile } from './graph-schema.ts';
import { dataPaths } from './links.ts';

/** JSON Schema 2020-12 of `calls.json`: made from what the code itself holds to. */
export const callsSchema = () => published(callFile, dataPaths.callsSchema);

/** The same of `graph.json`. */
export const graphSchema = () => published(graphFile, dataPaths.graphSchema);

/** Table Schema of `calls.csv` (datapackage.org/standard/table-schema, version 2). */
export function callsTableSchema() {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    name: 'calls',
    title: callFile.meta()?.title,
    description: tableNotes,
    fields: columns.map(({ name, description, form: { required, ...form } }) => ({
      name,
      ...form,
      description,
      ...(required ? { constraints: { required } } : {}),
    })),
    primaryKey: ['id'],
    missingValues: [''],
  };
}

function published(schema: z.ZodType, path: string) {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12' });
  return { $schema, $id: absolute(path), ...rest };
}

const tableNotes = [
  'UTF-8（带 BOM），逗号分隔，换行为 CRLF（RFC 4180）。多个值以竖线 | 分隔，值内的竖线写作全角 ｜。为防止表格软件误作公式，以 = + - @、制表符、换行或撇号开头的单元格前加一个撇号，读取时去掉一个即可。',
  'UTF-8 avec BOM, virgules, fins de ligne CRLF (RFC 4180). Plusieurs valeurs sont séparées par une barre verticale | ; dans une valeur, elle est écrite en pleine chasse ｜. Une cellule qu’un tableur prendrait pour une formule (= + - @, tabulation, fin de ligne) ou qui commence par une apostrophe est précédée d’une apostrophe : à la lecture, en retirer une.',
].join(' · ');
