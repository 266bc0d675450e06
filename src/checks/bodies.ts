import { locales } from '#i18n/locales.ts';
import { components, elements } from '#schema/components.ts';
import type { CollectionName } from '#schema/index.ts';
import type { SourceFile, Tree } from '#source/tree.ts';
import { parseBody, placeIn, walk, type BodyNode } from './body.ts';
import { issue, type Issue, type Place } from './issue.ts';
import { nearest } from './nearest.ts';
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
  let root: BodyNode;
  try {
    root = parseBody(body.file);
  } catch (error) {
    const { line, column, message } = syntaxSentence(
      String((error as Error).message),
      body.file.body,
    );
    return [issue('error', 'mdx.syntax', placeIn(body.file, { line, column }), message)];
  }
  return walk(root).flatMap((node) => checkNode(body, node));
}

function checkNode(body: Body, node: BodyNode): Issue[] {
  const at = placeIn(body.file, node.position?.start);
  switch (node.type) {
    case 'mdxjsEsm':
      return [issue('error', 'mdx.import', at, sentences.code)];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return isComment(node.value)
        ? []
        : [issue('error', 'mdx.expression', at, sentences.expression)];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return checkElement(body, node, at);
    case 'link':
    case 'definition':
      return isHarmless(node.url) ? [] : [issue('error', 'mdx.url', at, sentences.url(node.url))];
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

function checkElement(body: Body, node: BodyNode, at: Place): Issue[] {
  const name = node.name ?? '';
  const attributes = node.attributes ?? [];
  if (
    attributes.some(
      ({ type, value }) => type !== 'mdxJsxAttribute' || (typeof value === 'object' && value),
    )
  )
    return [issue('error', 'mdx.expression', at, sentences.expression)];
  if (/^[a-z]/.test(name)) {
    const allowed = elements[name];
    if (!allowed) return [issue('error', 'mdx.html', at, sentences.element(name))];
    return attributes
      .filter((attribute) => !allowed.includes(attribute.name ?? ''))
      .map((attribute) =>
        issue('error', 'mdx.html', at, sentences.attribute(name, attribute.name ?? '')),
      );
  }
  const known = Object.keys(components).filter((each) =>
    components[each]?.collections.includes(body.collection),
  );
  if (!known.includes(name))
    return [issue('error', 'mdx.component', at, sentences.component(name, nearest(name, known)))];
  const props = Object.fromEntries(attributes.map((prop) => [prop.name ?? '', prop.value ?? true]));
  const result = components[name]?.props.safeParse(props);
  return result?.success === false
    ? [
        issue(
          'error',
          'mdx.props',
          at,
          sentences.props(name, result.error.issues[0]?.message ?? ''),
        ),
      ]
    : [];
}

function checkImage(body: Body, { url = '', alt }: BodyNode, at: Place): Issue[] {
  const problem = /^https?:/.test(url)
    ? { rule: 'picture.outside', message: sentences.outside }
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

/** Addresses a link may have: the web, mail, telephone, or a place in this site. */
function isHarmless(url = ''): boolean {
  const base = 'https://portal.invalid/';
  return URL.canParse(url, base) && /^(?:https?|mailto|tel):$/.test(new URL(url, base).protocol);
}

const sentences = {
  code: {
    zh: '正文里不能有 import 或 export：正文是文字，不是程序。请删去这一行；可用的组件不需要引入。',
    fr: 'Pas d’import ni d’export dans un texte : un texte n’est pas un programme. Supprimez cette ligne ; les composants permis s’emploient sans elle.',
  },
  expression: {
    zh: '花括号会被当作程序代码。要显示花括号，请写成“\\{”和“\\}”；注释写成 {/* … */}。',
    fr: 'Les accolades seraient lues comme du code. Pour en afficher, tapez « \\{ » et « \\} » ; un commentaire s’écrit {/* … */}.',
  },
  url: (url = '') => ({
    zh: `链接地址“${url}”不可用。请用 https://、mailto: 或本站的路径。`,
    fr: `L’adresse « ${url} » n’est pas permise. Employez https://, mailto: ou un chemin du site.`,
  }),
  element: (name: string) => ({
    zh: `正文里不能用 <${name}>。请改用 Markdown 写法；可用的标签：${Object.keys(elements).join('、')}。`,
    fr: `La balise <${name}> n’est pas permise ici. Employez Markdown ; balises possibles : ${Object.keys(elements).join(', ')}.`,
  }),
  attribute: (name: string, attribute: string) => ({
    zh: `<${name}> 不能带“${attribute}”属性，请删去。`,
    fr: `<${name}> n’accepte pas l’attribut « ${attribute} » : retirez-le.`,
  }),
  component: (name: string, guess?: string) => ({
    zh: `没有“${name}”这个组件。${guess ? `是不是“${guess}”？` : '请改用普通文字。'}`,
    fr: `Le composant « ${name} » n’existe pas ici. ${guess ? `Vouliez-vous écrire « ${guess} » ?` : 'Écrivez-le en texte ordinaire.'}`,
  }),
  props: (name: string, detail: string) => ({
    zh: `组件“${name}”的参数不对（${detail}）。`,
    fr: `Les paramètres du composant « ${name} » ne conviennent pas (${detail}).`,
  }),
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
