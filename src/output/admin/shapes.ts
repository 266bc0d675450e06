import {
  collectionNames,
  collections,
  fileSchemas,
  registries,
  wordFields,
} from '#schema/index.ts';
import { isWording, readField, type Shape } from '#schema/read-field.ts';

/** What the writer of files must know of each format: by the name the configuration gives it. */
export function shapes(): Record<string, FileShape> {
  const entries = collectionNames.map((name) => [
    `${name}-frontmatter`,
    {
      ...shapeOf(fileSchemas[name].shape as Shape),
      facts: Object.keys(collections[name].shape),
      texts: ['body', ...[...wordFields].filter((field) => !ofTranslation.includes(field))],
      hasBody: true,
    },
  ]);
  const { people, site, terms } = registries;
  return {
    ...(Object.fromEntries(entries) as Record<string, FileShape>),
    people: shapeOf(people.shape),
    site: shapeOf(site.shape),
    terms: { ...shapeOf({ terms }), keyed: 'terms' },
  };
}

/** Words about the words, which a reader does not see. */
const ofTranslation = ['mode', 'originalHash', 'silence'];

function shapeOf(shape: Shape): FileShape {
  const found: Walked = { order: orderOf(shape), defaults: {}, nullable: [], wordings: [] };
  walk(shape, '', found);
  return found;
}

/** Words before facts, as files have been written by hand. */
function orderOf(shape: Shape): string[] {
  const later = ['toConfirm', 'silence', 'mode', 'originalHash'];
  const rank = (name: string) => (later.includes(name) ? 2 : Number(!wordFields.has(name)));
  return Object.keys(shape).toSorted((a, b) => rank(a) - rank(b));
}

function walk(shape: Shape, path: string, found: Walked) {
  for (const [name, schema] of Object.entries(shape)) {
    const field = readField(schema);
    const here = path + name;
    if (field.default !== undefined && typeof field.default !== 'object')
      found.defaults[here] = field.default;
    // A switch has no third position.
    if (field.type === 'boolean' && !field.required) found.defaults[here] ??= false;
    if (field.nullable) found.nullable.push(here);
    if (isWording(field)) found.wordings.push(here);
    const within = field.shape ?? readField(field.element ?? field.valueType ?? schema).shape;
    if (within) walk(within, field.shape ? `${here}.` : `${here}.*.`, found);
  }
}

type Walked = FileShape & { wordings: string[] };
export interface FileShape {
  /** Fields as they follow each other in a new file. */
  order: string[];
  /** Fields that belong to the entry, not to one language of it. */
  facts?: string[];
  /** Fields that say something to a reader; a language with none of them is not written. */
  texts?: string[];
  hasBody?: boolean;
  /** Values that need not be written, by path; `*` is any item of a list. */
  defaults: Record<string, unknown>;
  /** Paths that stand as `null` while nobody knows the value. */
  nullable: string[];
  /** Paths of labels that one language is enough for. */
  wordings?: string[];
  /** The file is a map by id, edited as a list under this name. */
  keyed?: string;
}
