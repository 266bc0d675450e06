import type { Localized } from '#i18n/locales.ts';
import { components, elements } from '#schema/components.ts';
import type { Position } from '#source/document.ts';

/**
 * What the MDX parser objects to (`line:column: reason`), as a sentence for an author. Nearly
 * always a `<` or a `{` was meant as itself.
 */
export function syntaxSentence(reason: string, body: string): Position & { message: Localized } {
  const [, line = '1', column = '1'] = /^(\d+):(\d+): /.exec(reason) ?? [];
  const position = { line: Number(line), column: Number(column) };
  const rest = (body.split('\n')[position.line - 1] ?? '').slice(position.column - 1);
  return { ...position, message: explain(rest) };
}

function explain(rest: string): Localized {
  if (rest.startsWith('<!--'))
    return {
      zh: '注释请写成 {/* … */}，不能写 <!-- … -->。',
      fr: 'Un commentaire s’écrit {/* … */} et non <!-- … -->.',
    };
  const address = /^<((?:https?:|mailto:)?[^>\s]+)>/.exec(rest)?.[1];
  if (address && /^https?:|^mailto:|^[^/:]+@/.test(address)) {
    const target = /^https?:|^mailto:/.test(address) ? address : `mailto:${address}`;
    return {
      zh: `网址和邮箱不要放在尖括号里，请写成 [文字](${target})。`,
      fr: `Une adresse ne se met pas entre chevrons : écrivez [texte](${target}).`,
    };
  }
  const tag = /^<([A-Za-z][\w.-]*)/.exec(rest)?.[1];
  if (tag) return unclosed(tag);
  if (rest.startsWith('</'))
    return {
      zh: '这个结束标签和前面的开始标签对不上。请核对标签的名称，或删去它。',
      fr: 'Cette balise fermante ne répond à aucune balise ouverte. Vérifiez son nom, ou retirez-la.',
    };
  if (rest.startsWith('<'))
    return {
      zh: '小于号会被当作标签的开头。请写成“\\<”，或改用“小于”“不足”。',
      fr: 'Le signe < serait lu comme le début d’une balise. Tapez « \\< », ou écrivez « moins de ».',
    };
  if (rest.startsWith('{/*'))
    return {
      zh: '这里的注释没有结束：请在注释末尾加上 */}。',
      fr: 'Ce commentaire n’est pas fermé : terminez-le par */}.',
    };
  return {
    zh: '花括号会被当作程序代码。要显示花括号，请写成“\\{”和“\\}”。',
    fr: 'Les accolades seraient lues comme du code. Pour en afficher, tapez « \\{ » et « \\} ».',
  };
}

function unclosed(tag: string): Localized {
  if (tag === 'br') return { zh: '换行请写成 <br />。', fr: 'Un saut de ligne s’écrit <br />.' };
  if (Object.hasOwn(elements, tag) || Object.hasOwn(components, tag))
    return {
      zh: `<${tag}> 没有结束：请加上 </${tag}>，或写成 <${tag} />。`,
      fr: `<${tag}> n’est pas fermé : ajoutez </${tag}>, ou écrivez <${tag} />.`,
    };
  return {
    zh: `“<${tag}”会被当作标签，而正文里不能用它。如果是小于号，请写成“\\<”；如果是从网页粘贴的标签，请删去或改用 Markdown。`,
    fr: `« <${tag} » serait lu comme une balise, qui n’est pas permise ici. Si c’est le signe « inférieur à », tapez « \\< » ; si c’est une balise collée d’une page web, retirez-la ou employez Markdown.`,
  };
}
