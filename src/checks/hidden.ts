import type { Localized } from '#i18n/locales.ts';
import type { Hidden } from '#source/hidden.ts';
import type { SourceFile } from '#source/tree.ts';
import { issue, type Issue } from './issue.ts';

/** What stands in a file and does not show. */
export function checkHidden({ file, hidden }: SourceFile): Issue[] {
  return hidden.map(({ kind, found, line, column }) =>
    issue(
      kind === 'invisible' ? 'warning' : 'error',
      `file.${kind}`,
      { file, line, column },
      sentences[kind](found),
    ),
  );
}

export const sentences: Record<Hidden['kind'], (found: string) => Localized> = {
  encoding: (found) => {
    const name = found === 'UTF-16' ? found : undefined;
    return {
      zh: `文件不是 UTF-8 编码${name ? `，而是 ${name}` : ''}，文字会变成乱码。请在编辑器里选择“另存为 UTF-8”。`,
      fr: `Le fichier n’est pas en UTF-8${name ? ` mais en ${name}` : ''} : ses accents et ses caractères chinois seraient illisibles. Enregistrez-le en UTF-8.`,
    };
  },
  garbled: (found) => ({
    zh: `这里的“${found}”是乱码，原来的文字在转换编码时已经丢失。请从原稿重新粘贴这一行。`,
    fr: `« ${found} » est un reste illisible : le texte d’origine s’est perdu dans un changement d’encodage. Recopiez cette ligne depuis l’original.`,
  }),
  conflict: () => ({
    zh: '文件里留有合并冲突的标记（<<<<<<<、=======、>>>>>>>）。请在两个版本中保留一个，并删去这几行标记。',
    fr: 'Il reste des marques de conflit de fusion (<<<<<<<, =======, >>>>>>>). Gardez l’une des deux versions et supprimez ces lignes.',
  }),
  'line-end': () => ({
    zh: '这里的换行是旧式 Mac 的换行符（CR），几行会连成一行。请在编辑器里把换行符改为 LF 后保存。',
    fr: 'La fin de ligne est ici celle des anciens Mac (CR) : plusieurs lignes n’en feraient qu’une. Réglez l’éditeur sur LF et enregistrez.',
  }),
  control: () => ({
    zh: '这里有一个看不见的控制字符，多半是从 Word 或 PDF 粘贴来的。请删去前后几个字重新输入。',
    fr: 'Un caractère de commande invisible se trouve ici, sans doute collé depuis Word ou un PDF. Effacez les lettres voisines et retapez-les.',
  }),
  bidi: (found) => ({
    zh: `这里有一个看不见的字符（${codePoint(found)}），会颠倒文字的显示顺序。请删去前后几个字重新输入。`,
    fr: `Un caractère invisible (${codePoint(found)}) inverse ici l’ordre d’affichage du texte. Effacez les lettres voisines et retapez-les.`,
  }),
  invisible: (found) => ({
    zh: `这里有一个看不见的字符（${codePoint(found)}），多半是从网页或微信粘贴来的，会使搜索找不到这个词。请删去前后几个字重新输入。`,
    fr: `Un caractère invisible (${codePoint(found)}) se trouve ici, sans doute collé depuis une page web ou WeChat ; la recherche manquerait ce mot. Effacez les lettres voisines et retapez-les.`,
  }),
};

const codePoint = (text: string) =>
  `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
