import type { Localized } from '#i18n/locales.ts';

/** Why a text has no header, as far as its first lines tell. */
export function headerSentence(text: string): Localized {
  const [first = ''] = text.trimStart().split(/\r?\n/, 1);
  if (first === '')
    return {
      zh: '文件是空的。第一行写 ---，下面逐行写标题等字段，再用一行 --- 结束，然后写正文。',
      fr: 'Le fichier est vide. La première ligne doit être ---, puis viennent les champs (title…), une ligne ---, et enfin le texte.',
    };
  if (/^\+{3}\s*$/.test(first))
    return {
      zh: '资料区要用 --- 开头和结尾，不能用 +++；字段写成“title: 标题”，不用等号。',
      fr: 'L’en-tête s’ouvre et se ferme par ---, non par +++ ; un champ s’écrit « title: Titre », sans signe égal.',
    };
  if (/^(?:-{2}|-{4,}|[—–―－─-]+)\s*$/.test(first) && !/^---\s*$/.test(first))
    return {
      zh: `第一行“${first.trim()}”不是三个半角减号。请改成 ---，结尾那一行也一样。`,
      fr: `La première ligne, « ${first.trim()} », n’est pas faite de trois traits d’union. Écrivez ---, et de même pour la ligne qui ferme l’en-tête.`,
    };
  if (/^---\s*$/.test(first) && text.startsWith('---'))
    return {
      zh: '资料区没有结束。请在最后一个字段下面单独写一行 ---，前后不加空格或其他字。',
      fr: 'L’en-tête n’est pas fermé. Après le dernier champ, ajoutez une ligne qui ne porte que ---, sans espace devant.',
    };
  if (/^---\s*$/.test(first))
    return {
      zh: '第一行必须是 ---。请删去它前面的空行、空格或其他字符。',
      fr: 'La première ligne doit être ---. Retirez les lignes vides, les espaces ou les signes qui la précèdent.',
    };
  if (/^[A-Za-z]\w*\s*[:：]/.test(first))
    return {
      zh: '资料区没有开头。请在第一个字段上面加一行 ---。',
      fr: 'L’en-tête n’est pas ouvert : ajoutez une ligne --- au-dessus du premier champ.',
    };
  return {
    zh: '文件开头缺少资料区。第一行写 ---，下面逐行写标题等字段，再用一行 --- 结束。',
    fr: 'L’en-tête manque. La première ligne doit être ---, puis viennent les champs (title…), puis une ligne --- le ferme.',
  };
}
