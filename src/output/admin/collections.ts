import type { z } from 'zod';
import { collections, registries, words, type CollectionName } from '#schema/index.ts';
import { releaseFacts } from '#schema/words.ts';
import { componentsIn } from './components.ts';
import { fieldOf, fieldsOf, type Field, type Sharing } from './fields.ts';
import { both, singularOf } from '#schema/labels.ts';
import { readField, type FieldSchema, type Shape } from '#schema/read-field.ts';
import { termTitle, titles } from './titles.ts';

/** A collection of folders with one file a language. */
export function entryCollection(
  name: CollectionName,
  { folder, shape = collections[name].shape }: { folder: string; shape?: Shape },
) {
  const { label, one, icon } = titles[name];
  const isDated = 'date' in shape;
  return {
    name,
    label: both(label),
    label_singular: singularOf(one),
    icon,
    folder: `${folder}/${name}`,
    path: '{{slug}}/index',
    extension: 'mdx',
    // Sveltia lets nothing else stand for what is in an .mdx file.
    format: `${name}-frontmatter`,
    i18n: true,
    create: name !== 'pages',
    slug: {
      editable: ['create'],
      i18n: 'duplicate',
      pattern: slugPattern,
      hint: slugHint(isDated),
    },
    media_folder: '',
    public_folder: '.',
    identifier_field: 'title',
    summary: isDated ? '{{date}} — {{title}}' : '{{title}}',
    sortable_fields: {
      fields: isDated ? ['date', 'title'] : ['title'],
      default: isDated
        ? { field: 'date', direction: 'descending' }
        : { field: 'title', direction: 'ascending' },
    },
    preview_path: previewPath(name),
    fields: entryFields(name, shape),
  };
}

/** People: both languages in one file. */
export function peopleCollection(folder: string) {
  const { label, one, icon } = titles.people;
  return {
    name: 'people',
    label: both(label),
    label_singular: singularOf(one),
    icon,
    folder: `${folder}/people`,
    extension: 'yml',
    format: 'people',
    slug: { editable: ['create'], pattern: slugPattern, hint: personHint },
    identifier_field: 'name.fr',
    summary: '{{name.zh}} · {{name.fr}}',
    sortable_fields: ['name.fr', 'name.zh'],
    preview_path: previewPath('people'),
    fields: fieldsOf(registries.people.shape),
  };
}

/** The two files at the top of the content. `terms.yml` is a map by id, shown as a list. */
export function singleFiles(folder: string) {
  const { keyType, valueType } = registries.terms;
  const id = {
    ...fieldOf('id', readField(keyType)),
    label: both({ zh: '编号', fr: 'Identifiant' }),
  };
  return [
    {
      name: 'terms',
      label: both({ zh: '名称和术语', fr: 'Noms et termes' }),
      icon: 'dictionary',
      file: `${folder}/terms.yml`,
      format: 'terms',
      fields: [
        {
          name: 'terms',
          label: both({ zh: '名称', fr: 'Noms' }),
          label_singular: singularOf(termTitle),
          widget: 'list',
          fields: [id, ...fieldsOf(valueType.shape)],
          summary: '{{name.zh}} · {{name.fr}} ({{id}})',
          collapsed: true,
        },
      ],
    },
    {
      name: 'site',
      label: both({ zh: '协会和网站', fr: 'Association et site' }),
      icon: 'settings',
      file: `${folder}/site.yml`,
      format: 'site',
      fields: fieldsOf(registries.site.shape),
    },
  ];
}

/**
 * In the order of somebody who writes a report: what and when, whether it is to be seen yet, the words,
 * then who and what about.
 * Facts keep the order of their schema; what is for later or for few comes last.
 */
export function entryFields(name: CollectionName, shape: Shape): Field[] {
  const of = (key: string, schema: z.ZodType, sharing: Sharing): Known => [
    key,
    readField(schema),
    sharing,
  ];
  const all: Known[] = [
    ...Object.entries(words.shape).map(([key, schema]) => of(key, schema, true)),
    ...Object.entries(shape).map(([key, schema]) => of(key, schema, 'duplicate')),
  ];
  const rank = ([key, field, sharing]: Known) => {
    if (key === 'title') return 0;
    if (last.includes(key)) return 5 + last.indexOf(key);
    if (key in releaseFacts) return 2;
    if (sharing === 'duplicate') return field.required ? 1 : 4;
    return 3;
  };
  const isAlt = ([key]: Known) => key.endsWith('Alt');
  const form = ([key, field, sharing]: Known) => ({
    ...fieldOf(key, field, sharing),
    ...(key === 'title' && { hint: titleHint }),
  });
  return all
    .filter((known) => !isAlt(known))
    .toSorted((a, b) => rank(a) - rank(b))
    .flatMap((known) => {
      const [key] = known;
      if (key === 'summary')
        return [form(known), { ...body, editor_components: componentsIn(name) }];
      // The words of a picture stand with it, though each language has its own.
      const alt = all.find(([other]) => other === `${key}Alt`);
      return [form(known), ...(alt ? [form(alt)] : [])];
    });
}

const last = ['shortTitle', 'slug', 'mode', 'toConfirm', 'silence', 'originalHash'];

/** What nobody could guess: a column without a word is no file. */
const titleHint = both({
  zh: '标题；机构则写名称。还没有译文时，请把那种语言的整列留空',
  fr: 'Titre ; pour une structure, son nom. Tant qu’il n’y a pas de traduction, laissez vide toute la colonne de cette langue',
});

const body: Field = {
  name: 'body',
  label: both({ zh: '正文', fr: 'Texte' }),
  widget: 'richtext',
  i18n: true,
  // Every button stays: what has none is taken for plain text, and its signs are printed.
  linked_images: false,
  use_emoji_autocomplete: false,
  required: false,
};

/** Where a page is seen: `view/` knows the segments of each language. */
const previewPath = (section: string) =>
  `admin/view/#{{locale}}/${section}/{{fields.slug | default('{{slug}}')}}`;

const slugPattern = [
  '^[a-z0-9]+(-[a-z0-9]+)*$',
  both({
    zh: '只能用小写字母 a–z、数字和连字符，例如 2025-03-11-shenfu',
    fr: 'Des minuscules a–z, des chiffres et des tirets, par exemple 2025-03-11-shenfu',
  }),
];

const slugHint = (isDated: boolean) =>
  both({
    zh: `文件夹名，也是网址的一部分，以后不能改：小写字母、数字、连字符${isDated ? '，以日期开头，例如 2025-03-11-shenfu' : '，例如 shenfu'}`,
    fr: `Nom du dossier et de l’adresse, définitif : minuscules, chiffres et tirets${isDated ? ', la date d’abord, par exemple 2025-03-11-shenfu' : ', par exemple shenfu'}`,
  });

/** A person is a file, and has no folder. */
const personHint = both({
  zh: '人物用文件名，也是网址的一部分，以后不能改：小写字母、数字、连字符，例如 zhang-san',
  fr: 'Pour une personne, nom de son fichier et de son adresse, définitif : minuscules, chiffres et tirets, par exemple jean-exemple',
});

type Known = [key: string, field: FieldSchema, sharing: Sharing];
