import { components, elements } from '#schema/components.ts';
import type { CollectionName } from '#schema/index.ts';
import type { BodyNode } from './body.ts';
import { issue, type Issue, type Place } from './issue.ts';
import { nearest } from './nearest.ts';

/** A tag in a body: a registered component, or one of the few elements of HTML, with their attributes. */
export function checkElement(collection: CollectionName, node: BodyNode, at: Place): Issue[] {
  const name = node.name ?? '';
  const attributes = node.attributes ?? [];
  if (
    attributes.some(
      ({ type, value }) => type !== 'mdxJsxAttribute' || (typeof value === 'object' && value),
    )
  )
    return [issue('error', 'mdx.expression', at, expression)];
  if (name === '') return [issue('error', 'mdx.html', at, sentences.fragment)];
  // All capitals are HTML of another age, not a component.
  if (/^(?:[a-z]|[A-Z\d]+$)/.test(name)) return checkHtml(name, attributes, at);
  const component = Object.hasOwn(components, name) ? components[name] : undefined;
  const known = Object.keys(components).filter((each) =>
    components[each]?.collections.includes(collection),
  );
  if (!component)
    return [issue('error', 'mdx.component', at, sentences.component(name, nearest(name, known)))];
  if (!component.collections.includes(collection))
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

/** Said of braces wherever they stand. */
export const expression = {
  zh: '花括号会被当作程序代码。要显示花括号，请写成“\\{”和“\\}”；注释写成 {/* … */}。',
  fr: 'Les accolades seraient lues comme du code. Pour en afficher, tapez « \\{ » et « \\} » ; un commentaire s’écrit {/* … */}.',
};

const sentences = {
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
};

type Attributes = NonNullable<BodyNode['attributes']>;
