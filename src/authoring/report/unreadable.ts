import type { Localized } from '#i18n/locales.ts';

/** A pasted text that no entry can be made of; `sentence` tells its author why, and what to do. */
export class UnreadableReport extends Error {
  override name = 'UnreadableReport';
  readonly sentence: Localized;

  constructor(sentence: Localized) {
    super(sentence.fr);
    this.sentence = sentence;
  }
}

/** Characters past which a text is no report of a meeting, and comparing its languages takes minutes. */
export const longest = 100_000;

export const refusals = {
  empty: {
    zh: '这份文件里没有文字。请粘贴报告的正文（中文、法文，或两者）后再试。',
    fr: 'Ce document ne contient aucun texte. Collez-y le texte du compte rendu (en chinois, en français ou dans les deux langues) et recommencez.',
  },
  language: {
    zh: '这份文件里既没有中文段落，也没有法文段落。请粘贴中文或法文的报告；其他语言请先翻译。',
    fr: 'Ce document n’a de paragraphe ni en chinois ni en français. Collez un compte rendu dans l’une de ces langues ; tout autre texte est à traduire d’abord.',
  },
  long: {
    zh: `这份文件超过${longest / 10_000}万字，不像一篇会议报告。请只粘贴报告本身，或把它分成几篇。`,
    fr: `Ce document dépasse ${longest / 1000}\u00A0000 caractères : ce n’est sans doute pas un compte rendu de réunion. N’en collez que le texte utile, ou répartissez-le en plusieurs articles.`,
  },
  dense: {
    zh: '这份文件里有成千个“{”“<”“&”或“>”，像是程序或网页的源代码。请只粘贴报告的文字。',
    fr: 'Ce document contient des milliers de « { », « < », « & » ou « > » : c’est sans doute le code d’une page. Collez-en seulement le texte.',
  },
} satisfies Record<string, Localized>;
