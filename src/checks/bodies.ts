import { locales } from '#i18n/locales.ts';
import { components, elements } from '#schema/components.ts';
import type { CollectionName } from '#schema/index.ts';
import type { SourceFile, Tree } from '#source/tree.ts';
import { parseBody, placeIn, tooDeep, tooDense, walk, type BodyNode } from './body.ts';
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
      return isComment(node.value)
        ? []
        : [issue('error', 'mdx.expression', at, sentences.expression)];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return checkElement(body, node, at);
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

function checkElement(body: Body, node: BodyNode, at: Place): Issue[] {
  const name = node.name ?? '';
  const attributes = node.attributes ?? [];
  if (
    attributes.some(
      ({ type, value }) => type !== 'mdxJsxAttribute' || (typeof value === 'object' && value),
    )
  )
    return [issue('error', 'mdx.expression', at, sentences.expression)];
  if (name === '') return [issue('error', 'mdx.html', at, sentences.fragment)];
  // All capitals are HTML of another age, not a component.
  if (/^(?:[a-z]|[A-Z\d]+$)/.test(name)) return checkHtml(name, attributes, at);
  const component = Object.hasOwn(components, name) ? components[name] : undefined;
  const known = Object.keys(components).filter((each) =>
    components[each]?.collections.includes(body.collection),
  );
  if (!component)
    return [issue('error', 'mdx.component', at, sentences.component(name, nearest(name, known)))];
  if (!component.collections.includes(body.collection))
    return [issue('error', 'mdx.component', at, sentences.elsewhere(name, component.collections))];
  const props = Object.fromEntries(attributes.map((prop) => [prop.name ?? '', prop.value ?? true]));
  const result = component.props.safeParse(props);
  if (result.success) return [];
  const taken = Object.keys((component.props.def as { shape?: object }).shape ?? {});
  return [issue('error', 'mdx.props', at, sentences.props(name, Object.keys(props), taken))];
}

function checkHtml(name: string, attributes: Attributes, at: Place): Issue[] {
  const allowed = Object.hasOwn(elements, name) ? elements[name] : undefined;
  if (!allowed) return [issue('error', 'mdx.html', at, sentences.element(name))];
  return attributes.flatMap(({ name: attribute = '', value }, index) => {
    if (!allowed.includes(attribute))
      return [issue('error', 'mdx.html', at, sentences.attribute(name, attribute))];
    if (attributes.findIndex((other) => other.name === attribute) < index)
      return [issue('error', 'mdx.html', at, sentences.twice(name, attribute))];
    return attribute === 'lang' && !isLanguage(value)
      ? [issue('error', 'mdx.html', at, sentences.language(String(value ?? '')))]
      : [];
  });
}

/** A tag as BCP 47 has them. */
function isLanguage(value: unknown): boolean {
  return typeof value === 'string' && /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(value);
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
  expression: {
    zh: '花括号会被当作程序代码。要显示花括号，请写成“\\{”和“\\}”；注释写成 {/* … */}。',
    fr: 'Les accolades seraient lues comme du code. Pour en afficher, tapez « \\{ » et « \\} » ; un commentaire s’écrit {/* … */}.',
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
  fragment: {
    zh: '正文里不能用 <> 和 </>，请删去这两个标签。',
    fr: 'Les balises <> et </> ne sont pas permises ici : retirez-les.',
  },
  twice: (name: string, attribute: string) => ({
    zh: `<${name}> 的“${attribute}”属性写了两次，请只保留一个。`,
    fr: `<${name}> porte deux fois l’attribut « ${attribute} » : n’en gardez qu’un.`,
  }),
  language: (value: string) => ({
    zh: `lang="${value}" 不是语言代码。请写 zh、fr、en 这样的代码。`,
    fr: `lang="${value}" n’est pas un code de langue. Écrivez par exemple zh, fr ou en.`,
  }),
  elsewhere: (name: string, collections: readonly string[]) => ({
    zh: `组件“${name}”只能用在 ${collections.join('、')} 里。请在这里改用普通文字。`,
    fr: `Le composant « ${name} » ne s’emploie que dans ${collections.join(', ')}. Écrivez ici du texte ordinaire.`,
  }),
  dense: {
    zh: '这里连写了成千个“{”“<”“&”或“>”，无法读取。请核对是否误贴了内容，并删去。',
    fr: 'Des milliers de « { », « < », « & » ou « > » se suivent ici, et le texte ne peut être lu. Cherchez ce qui a été collé par mégarde et retirez-le.',
  },
  deep: {
    zh: `引用、列表或标签嵌套超过 ${deepestLevel} 层，无法生成网页。请删去多余的层次。`,
    fr: `Citations, listes ou balises sont imbriquées sur plus de ${deepestLevel} niveaux : la page ne peut être construite. Supprimez des niveaux.`,
  },
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
  props: (name: string, given: string[], taken: string[]) => ({
    zh: `组件“${name}”不接受这样的参数（${given.join('、') || '无'}）。${taken.length > 0 ? `可用的参数：${taken.join('、')}。` : `请只写 <${name} />。`}`,
    fr: `Le composant « ${name} » n’accepte pas ces paramètres (${given.join(', ') || 'aucun'}). ${taken.length > 0 ? `Paramètres possibles : ${taken.join(', ')}.` : `Écrivez seulement <${name} />.`}`,
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

type Attributes = NonNullable<BodyNode['attributes']>;
type Body = { tree: Tree; file: SourceFile; collection: CollectionName; folder: string };
