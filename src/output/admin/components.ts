import type { Localized } from '#i18n/locales.ts';
import { components, type BodyComponent } from '#schema/components.ts';
import { fieldsOf, type Field } from './fields.ts';
import { both } from '#schema/labels.ts';
import { readField } from '#schema/read-field.ts';

/**
 * What a body may hold besides Markdown, for the menu of the text editor: one entry a component of
 * the registry. Functions cannot stand in a file, so the page makes them from `pattern` and `parts`.
 */
export function editorComponents(
  registry: Readonly<Record<string, BodyComponent>> = components,
): EditorComponent[] {
  return Object.entries(registry).map(([name, component]) => editorComponent(name, component));
}

/** Those that a collection allows; pictures need none. */
export const componentsIn = (collection: string): string[] => [
  'image',
  'code-block',
  ...Object.entries(components)
    .filter(([, { collections }]) => (collections as readonly string[]).includes(collection))
    .map(([name]) => name),
];

function editorComponent(name: string, { props, holds }: BodyComponent): EditorComponent {
  const { label = { zh: name, fr: name }, icon = 'extension' } = named[name] ?? {};
  const kind = holds ?? 'text';
  const own = fieldsOf(readField(props).shape ?? {}, true);
  const attributes = own.map((field) => field.name);
  const common = { id: name, label: both(label), icon, attributes };
  const tag = `^<${name}(?<attributes>(?:\\s+\\w+="[^"\\n]*")*)\\s*`;
  if (kind === 'nothing') return { ...common, kind, fields: own, pattern: `${tag}/>$` };
  if (kind === 'text')
    return {
      ...common,
      kind,
      fields: [...own, text],
      pattern: `${tag}>\\s*(?<text>[\\s\\S]*?)\\s*</${name}>$`,
    };
  const picture = '!\\[(?<alt>[^\\]]*)\\]\\((?<src>[^)\\s]+)\\)';
  return {
    ...common,
    kind,
    fields: [source, alt, ...own, { ...text, required: false }],
    pattern: `${tag}>\\s*${picture}\\s*(?<text>[\\s\\S]*?)\\s*</${name}>$`,
  };
}

const text: Field = {
  name: 'text',
  label: both({ zh: '文字', fr: 'Texte' }),
  widget: 'richtext',
  i18n: true,
  editor_components: [],
  modes: ['rich_text'],
};

const source: Field = {
  name: 'src',
  label: both({ zh: '图片', fr: 'Image' }),
  widget: 'image',
  i18n: true,
  choose_url: false,
};

/** What the picture shows, of Sveltia's own picture too (`seams.ts`). It stands open until it is said. */
export const alt: Field = {
  name: 'alt',
  label: both({ zh: '图片的文字说明', fr: 'Texte de remplacement' }),
  hint: both({
    zh: '用一句话写出图上有什么，例如“双方代表在会议室合影”。读屏软件会念给看不到图的人听',
    fr: 'En quelques mots, ce que montre l’image, par exemple « Les deux délégations dans la salle de réunion » : ils sont lus à qui ne la voit pas',
  }),
  placeholder: both({ zh: '图上有什么？', fr: 'Que montre l’image ?' }),
  widget: 'string',
  i18n: true,
  required: true,
  use_emoji_autocomplete: false,
};

const named: Record<string, { label: Localized; icon: string }> = {
  Note: { label: { zh: '提示框', fr: 'Encadré' }, icon: 'info' },
  Figure: { label: { zh: '图片和说明', fr: 'Image légendée' }, icon: 'image' },
  Contact: { label: { zh: '联系方式', fr: 'Coordonnées' }, icon: 'contact_mail' },
  LegalFacts: { label: { zh: '法律信息', fr: 'Mentions légales' }, icon: 'gavel' },
};

export interface EditorComponent {
  id: string;
  label: string;
  icon: string;
  kind: 'nothing' | 'text' | 'figure';
  /** Names of the attributes of its tag. */
  attributes: string[];
  fields: Field[];
  /** Source of a regular expression, flag `m`: groups `attributes`, `text`, `src`, `alt`. */
  pattern: string;
}
