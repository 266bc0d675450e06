import type { Localized } from '#i18n/locales.ts';
import type { Position } from '#source/document.ts';

/**
 * What the MDX parser objects to (`line:column: reason`), as a sentence for an author. Nearly
 * always a `<` or a `{` was meant as itself.
 */
export function syntaxSentence(reason: string, body: string): Position & { message: Localized } {
  const [, line = '1', column = '1', detail = reason] =
    /^(\d+):(\d+): ([\s\S]*)$/.exec(reason) ?? [];
  const position = { line: Number(line), column: Number(column) };
  const rest = (body.split('\n')[position.line - 1] ?? '').slice(position.column - 1);
  return { ...position, message: explain(rest, detail) };
}

function explain(rest: string, detail: string): Localized {
  if (rest.startsWith('<!--'))
    return {
      zh: '注释请写成 {/* … */}，不能写 <!-- … -->。',
      fr: 'Un commentaire s’écrit {/* … */} et non <!-- … -->.',
    };
  const address = /^<((?:https?:|mailto:)[^>\s]+)>/.exec(rest)?.[1];
  if (address)
    return {
      zh: `网址不要放在尖括号里，请写成 [文字](${address})。`,
      fr: `Une adresse ne se met pas entre chevrons : écrivez [texte](${address}).`,
    };
  const tag = /^<([A-Za-z]\w*)/.exec(rest)?.[1];
  if (tag)
    return {
      zh: `<${tag}> 没有结束：请加上 </${tag}>，或写成 <${tag} />。`,
      fr: `<${tag}> n’est pas fermé : ajoutez </${tag}>, ou écrivez <${tag} />.`,
    };
  if (rest.startsWith('</'))
    return {
      zh: '这个结束标签没有对应的开始标签，请删去。',
      fr: 'Cette balise fermante n’a pas de balise ouvrante : retirez-la.',
    };
  if (rest.startsWith('<'))
    return {
      zh: '小于号会被当作标签的开头。请写成“\\<”，或改用“小于”“不足”。',
      fr: 'Le signe < serait lu comme le début d’une balise. Tapez « \\< », ou écrivez « moins de ».',
    };
  return {
    zh: `花括号会被当作程序代码。要显示花括号，请写成“\\{”和“\\}”。（解析器的原话：${detail}）`,
    fr: `Les accolades seraient lues comme du code. Pour en afficher, tapez « \\{ » et « \\} ». (Message de l’analyseur : ${detail})`,
  };
}
