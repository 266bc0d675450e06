import { locales, type Localized } from '#i18n/locales.ts';
import type { SourceFile, Tree } from '#source/tree.ts';
import { parseBody, placeIn, walk, type BodyNode } from './body.ts';
import { issue, type Issue } from './issue.ts';

/** Markdown so nearly right that its signs would be printed as they stand. */
export function checkMarkup(tree: Tree): Issue[] {
  return tree.entries.flatMap(({ files }) =>
    locales.flatMap((lang) => (files[lang] ? checkFile(files[lang]) : [])),
  );
}

function checkFile(file: SourceFile): Issue[] {
  return walk(parseBody(file)).flatMap((node) => {
    const slip = slipIn(node);
    return slip
      ? [issue('warning', 'words.markup', placeIn(file, node.position?.start), slip)]
      : [];
  });
}

/** The patterns are bounded: a paragraph may be a hundred thousand brackets. */
function slipIn({ type, children = [] }: BodyNode): Localized | undefined {
  if (type === 'heading' && textOf(children).trim() === '') return sentences.emptyHeading;
  if (type !== 'paragraph') return undefined;
  const text = textOf(children);
  if (/^#{1,6}[^\s#\d][^#]*$/.test(text)) return sentences.heading;
  if (/[!！]\[[^[\]]{0,200}\]/.test(text) || isPrecededByMark(children)) return sentences.picture;
  if (/[\]】]\s?[(（](?:\uFFFC|mailto:|\.{0,2}\/)|[)）]\[(?:\uFFFC|\/)/.test(text))
    return sentences.link;
  return /\[[^[\]]{1,200}\]\[[^[\]]{0,200}\]|\[\^[^[\]]{1,200}\]|\[\[[^[\]]{1,200}\]\]/.test(text)
    ? sentences.reference
    : undefined;
}

/** `！[图](./a.png)`: with a full-width mark, a picture is but a link. */
const isPrecededByMark = (children: BodyNode[]) =>
  children.some(
    ({ type, value = '' }, index) =>
      type === 'text' &&
      value.endsWith('！') &&
      /\.(?:jpe?g|png|webp|avif|gif)$/i.test(children[index + 1]?.url ?? ''),
  );

/** The text of a paragraph; for each link, picture or piece of code the sign of an object (U+FFFC). */
const textOf = (children: BodyNode[]): string =>
  children
    .map(({ type, value = '', children: inner = [] }) =>
      type === 'text'
        ? value
        : ['link', 'inlineCode', 'image'].includes(type)
          ? '\uFFFC'
          : textOf(inner),
    )
    .join('');

const sentences = {
  heading: {
    zh: '小标题的“#”后面要空一格，否则会原样显示。请写成“## 小标题”。',
    fr: 'Il manque une espace après « # » : le signe s’afficherait tel quel. Écrivez « ## Intertitre ».',
  },
  emptyHeading: {
    zh: '这个小标题没有文字。请写上，或删去这一行。',
    fr: 'Cet intertitre est vide : écrivez-le, ou retirez la ligne.',
  },
  picture: {
    zh: '这里的图片写法不对，会原样显示。请用半角符号写成 ![说明](./文件名)，文件名里不能有空格。',
    fr: 'Cette image est mal écrite et s’afficherait telle quelle. Écrivez ![description](./nom-du-fichier), sans signes chinois ni espace dans le nom.',
  },
  link: {
    zh: '这里的链接写法不对，会原样显示。请用半角符号写成 [文字](https://…)，方括号和圆括号之间不空格，地址里也没有空格。',
    fr: 'Ce lien est mal écrit et s’afficherait tel quel. Écrivez [texte](https://…), sans signes chinois, ni espace entre les crochets et les parenthèses ou dans l’adresse.',
  },
  reference: {
    zh: '方括号里引用的内容没有定义，会原样显示。请写成 [文字](https://…)，或补上脚注、链接的定义。',
    fr: 'Le renvoi entre crochets n’est défini nulle part et s’afficherait tel quel. Écrivez [texte](https://…), ou ajoutez la note ou l’adresse à laquelle il renvoie.',
  },
};
