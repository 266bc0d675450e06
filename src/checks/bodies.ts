import { locales } from '#i18n/locales.ts';
import type { CollectionName } from '#schema/index.ts';
import type { SourceFile, Tree } from '#source/tree.ts';
import { parseBody, placeIn, tooDeep, tooDense, walk, type BodyNode } from './body.ts';
import { checkElement, expression } from './elements.ts';
import { issue, type Issue, type Place } from './issue.ts';
import { syntaxSentence } from './mdx-syntax.ts';
import { pictureProblem } from './pictures.ts';

/**
 * Bodies are data, not programs: Markdown, the registered components, a short list of HTML.
 * Everything that could run, in the build or in a reader's browser, is refused.
 */
export function checkBodies(tree: Tree): Issue[] {
  return tree.entries.flatMap(({ collection, id, files }) =>
    locales.flatMap((lang) => {
      const file = files[lang];
      if (!file?.hasFrontmatter) return [];
      return checkBody({ tree, file, collection, folder: `${collection}/${id}` });
    }),
  );
}

function checkBody(body: Body): Issue[] {
  const { file } = body;
  const crowded = tooDense(file.body);
  if (crowded) return [issue('error', 'mdx.nesting', placeIn(file, crowded), sentences.dense)];
  let root: BodyNode;
  try {
    root = parseBody(file);
  } catch (error) {
    const { line, column, message } = syntaxSentence(String((error as Error).message), file.body);
    return [issue('error', 'mdx.syntax', placeIn(file, { line, column }), message)];
  }
  const deepest = tooDeep(root, deepestLevel);
  if (deepest)
    return [issue('error', 'mdx.nesting', placeIn(file, deepest.position?.start), sentences.deep)];
  return oncePerLine(walk(root).flatMap((node) => checkNode(body, node)));
}

/** A table of HTML or a formula breaks one rule many times; it is one mistake. */
function oncePerLine(issues: Issue[]): Issue[] {
  const seen = new Set<string>();
  return issues.filter(({ rule, line }) => {
    const isNew = !seen.has(`${rule} ${line}`);
    seen.add(`${rule} ${line}`);
    return isNew || !rule.startsWith('mdx.');
  });
}

function checkNode(body: Body, node: BodyNode): Issue[] {
  const at = placeIn(body.file, node.position?.start);
  switch (node.type) {
    case 'mdxjsEsm':
      return [issue('error', 'mdx.import', at, sentences.code)];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return isComment(node.value) ? [] : [issue('error', 'mdx.expression', at, expression)];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return checkElement(body.collection, node, at);
    case 'link':
    case 'definition':
      return checkLink(node, at);
    case 'heading':
      return node.depth === 1 ? [issue('error', 'words.heading', at, sentences.heading)] : [];
    case 'imageReference':
      return [issue('error', 'picture.reference', at, sentences.reference)];
    case 'image':
      return checkImage(body, node, at);
    default:
      return [];
  }
}

function checkLink(node: BodyNode, at: Place): Issue[] {
  if (node.url?.trim() === '') return [issue('error', 'mdx.url', at, sentences.noUrl)];
  if (!isHarmless(node.url)) return [issue('error', 'mdx.url', at, sentences.url(node.url))];
  const isShown = walk(node).some(({ type, value }) => type === 'image' || value?.trim());
  return isShown || node.type === 'definition'
    ? []
    : [issue('error', 'links.text', at, sentences.noText)];
}

function checkImage(body: Body, { url = '', alt }: BodyNode, at: Place): Issue[] {
  // One letter and a colon are a disk of Windows, not a protocol.
  const problem = /^(?:[a-z][a-z\d+.-]+:|[\\/]{2})/i.test(url)
    ? { rule: 'picture.outside', message: sentences.outside }
    : url.trim() === ''
      ? { rule: 'picture.missing', message: sentences.noPicture }
      : pictureProblem(body.tree, body.folder, decoded(url));
  return [
    ...(problem ? [issue('error', problem.rule, at, problem.message)] : []),
    ...(alt?.trim() ? [] : [issue('error', 'picture.alt', at, sentences.alt)]),
  ];
}

function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

const isComment = (value = '') => /^\s*(?:\/\*[\s\S]*\*\/\s*)*$/.test(value);

/**
 * Addresses a link may have: the web, mail, telephone, or a place in this site. Browsers read `//x`
 * and `\\x` as another site, and show a name and password before `@` as if it were the site.
 */
function isHarmless(url = ''): boolean {
  if (/^(?:[\\/]{2}|https?:(?!\/\/)|(?:mailto|tel):$|https?:\/\/[^/]*@)|\s/i.test(url))
    return false;
  const base = 'https://portal.invalid/';
  return URL.canParse(url, base) && /^(?:https?|mailto|tel):$/.test(new URL(url, base).protocol);
}

/** Levels of a tree past which no reader follows and the build's own recursion is at risk. */
const deepestLevel = 60;

const sentences = {
  code: {
    zh: '正文里不能有 import 或 export：正文是文字，不是程序。请删去这一行；可用的组件不需要引入。如果这本是一句话，请换一个词开头。',
    fr: 'Pas d’import ni d’export dans un texte : un texte n’est pas un programme. Supprimez cette ligne ; les composants permis s’emploient sans elle. Si c’est une phrase, commencez-la par un autre mot.',
  },
  url: (url = '') => ({
    zh: `链接地址“${url}”不可用。请用 https://、mailto: 或本站的路径。`,
    fr: `L’adresse « ${url} » n’est pas permise. Employez https://, mailto: ou un chemin du site.`,
  }),
  noUrl: {
    zh: '这个链接没有地址。请在圆括号里写上地址，例如 [文字](https://example.org/)。',
    fr: 'Ce lien n’a pas d’adresse : écrivez-la entre les parenthèses, par exemple [texte](https://example.org/).',
  },
  noText: {
    zh: '这个链接没有文字，读者看不见。请在方括号里写上文字。',
    fr: 'Ce lien n’a pas de texte et ne se voit pas : écrivez-en un entre les crochets.',
  },
  noPicture: {
    zh: '这张图片没有文件名。请在圆括号里写上 ./文件名。',
    fr: 'Cette image n’a pas de nom de fichier : écrivez ./nom-du-fichier entre les parenthèses.',
  },
  dense: {
    zh: '这里连写了成千个“{”“<”“&”或“>”，无法读取。请核对是否误贴了内容，并删去。',
    fr: 'Des milliers de « { », « < », « & » ou « > » se suivent ici, et le texte ne peut être lu. Cherchez ce qui a été collé par mégarde et retirez-le.',
  },
  deep: {
    zh: `引用、列表或标签嵌套超过 ${deepestLevel} 层，无法生成网页。请删去多余的层次。`,
    fr: `Citations, listes ou balises sont imbriquées sur plus de ${deepestLevel} niveaux : la page ne peut être construite. Supprimez des niveaux.`,
  },
  reference: {
    zh: '图片请直接写成 ![说明](./文件名)。',
    fr: 'Écrivez l’image en entier : ![description](./nom-du-fichier).',
  },
  outside: {
    zh: '图片不能从别的网站引用。请下载后放进本条目的文件夹，写成 ./文件名。',
    fr: 'Une image ne peut pas venir d’un autre site. Placez-la dans le dossier de l’entrée et écrivez ./nom-du-fichier.',
  },
  heading: {
    zh: '一级标题“#”是文章的题目，已由 title 给出。正文里的小标题请从“##”开始。',
    fr: 'Le titre de niveau 1 (« # ») est celui de l’article, donné par title. Dans le texte, commencez à « ## ».',
  },
  alt: {
    zh: '图片缺少文字说明：请在方括号里写一句话，说出图中内容。',
    fr: 'L’image n’a pas de texte de remplacement : écrivez entre les crochets une phrase qui dit ce qu’on y voit.',
  },
};

type Body = { tree: Tree; file: SourceFile; collection: CollectionName; folder: string };
