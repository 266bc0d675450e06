import type { Localized } from '#i18n/locales.ts';

/** What keeps a file's YAML from being read, as a sentence for an author. */
export function yamlSentence(code: string, detail: string): Localized {
  return sentences[code]?.(detail) ?? sentences.OTHER(detail);
}

const quotes = {
  zh: '请把整个值放进双引号。',
  fr: 'Mettez toute la valeur entre guillemets droits ("…").',
};

const sentences: Record<string, (detail: string) => Localized> & {
  OTHER: (detail: string) => Localized;
} = {
  DUPLICATE_KEY: (name) => ({
    zh: `“${name}”这个字段写了两次，请只保留一个。`,
    fr: `Le champ « ${name} » est écrit deux fois : n’en gardez qu’un.`,
  }),
  FULL_WIDTH_COLON: (name) => ({
    zh: `“${name}”后面的冒号是全角“：”。请改成半角“:”，后面再空一格。`,
    fr: `Après « ${name} », le deux-points chinois « ： » ne convient pas : tapez « : » puis une espace.`,
  }),
  FULL_WIDTH_SIGN: (sign) => ({
    zh: `“${sign}”是全角符号。请改成半角，括号要成对地改。`,
    fr: `Le signe chinois « ${sign} » ne convient pas : tapez le signe ordinaire, et de même celui qui ferme.`,
  }),
  NO_SPACE: (name) => ({
    zh: `“${name}:”后面要空一格，而且是半角空格。`,
    fr: `Après « ${name}: », il faut une espace ordinaire, ni absente, ni insécable, ni chinoise.`,
  }),
  WIDE_SPACE: (name) => ({
    zh: `“${name}”前面的缩进用了全角空格，请改用半角空格。`,
    fr: `Le retrait devant « ${name} » contient des espaces chinoises ou insécables : remplacez-les par des espaces ordinaires.`,
  }),
  INDENT: (name) => ({
    zh: `“${name}”前面多了空格，没有和上一个字段对齐。请删去多余的空格。`,
    fr: `« ${name} » est trop en retrait par rapport au champ précédent : retirez les espaces de trop.`,
  }),
  KEY: (name) => ({
    zh: `${name ? `“${name}”` : '这里的内容'}不能作字段名。以花括号或方括号开头的文字，${quotes.zh}`,
    fr: `${name ? `« ${name} »` : 'Ceci'} ne peut pas être un nom de champ. Un texte qui commence par une accolade ou un crochet se met entre guillemets droits ("…").`,
  }),
  MARK: (detail) => ({
    zh: `值开头的 ${detail.replaceAll(' ', '、')} 有特殊含义，后面的字会丢失。${quotes.zh}`,
    fr: `Au début d’une valeur, ${detail} a un sens particulier, et un mot se perdrait. ${quotes.fr}`,
  }),
  OPEN_QUOTE: () => ({
    zh: '从这里开始的引号没有结束。请在这一行末尾补上引号，或删去开头的引号。',
    fr: 'Le guillemet ouvert ici n’est jamais fermé : ajoutez-le en fin de ligne, ou retirez le premier.',
  }),
  BAD_SCALAR_START: () => ({
    zh: `值不能以这个符号开头。${quotes.zh}`,
    fr: `Une valeur ne peut pas commencer par ce signe. ${quotes.fr}`,
  }),
  BLOCK_AS_IMPLICIT_KEY: () => ({
    zh: `值里的“: ”会被当作又一个字段。${quotes.zh}`,
    fr: `Le « : » contenu dans la valeur serait lu comme un second champ. ${quotes.fr}`,
  }),
  TAB_AS_INDENT: () => ({
    zh: '缩进用了制表符，请改用空格。',
    fr: 'Le retrait contient une tabulation : remplacez-la par des espaces.',
  }),
  TOO_DEEP: () => ({
    zh: '括号或列表层层嵌套得太深，无法读取。请删去多余的层次。',
    fr: 'Les listes ou les crochets sont imbriqués trop profondément pour être lus : supprimez des niveaux.',
  }),
  MULTIPLE_DOCS: () => ({
    zh: '文件中间多了一行 ---。请删去这一行，所有内容写在一起。',
    fr: 'Une ligne --- coupe le fichier en deux : retirez-la.',
  }),
  OTHER: () => ({
    zh: `从这里开始读不懂（YAML 写法有误）。请检查缩进和冒号；文字里含有“: ”或“ #”，或以引号、括号、星号开头时，${quotes.zh}`,
    fr: 'À partir d’ici, le fichier ne se lit pas (YAML mal formé). Vérifiez le retrait et les deux-points ; une valeur qui contient « : » ou « # », ou qui commence par un guillemet, un crochet ou un astérisque, se met entre guillemets droits ("…").',
  }),
};
