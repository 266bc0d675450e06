import type { Localized } from '#i18n/locales.ts';

/** What was found, and between what the author is to choose. */
export const sentences = {
  quote: (): Localized => ({
    zh: '这个直引号（"）没有配对，看不出是开头还是结尾。请改成前引号（“）或后引号（”），或补上缺少的另一半。',
    fr: 'Ce guillemet droit (") est seul : ouvre-t-il ou ferme-t-il une citation ? Remplacez-le par le guillemet ouvrant («) ou fermant (»), ou ajoutez celui qui manque.',
  }),
  unclosed: (mark: string): Localized => ({
    zh: `这里的 ${mark} 没有配对。请补上缺少的另一半，或删去这一个。`,
    fr: `Le signe ${mark} est seul : celui qui va avec manque. Ajoutez-le, ou retirez celui-ci.`,
  }),
  quotes: (mark: string): Localized => ({
    zh: `同一篇里混用了“ ”和「 」，从这里的 ${mark} 开始不一致。请统一成一种；中国大陆的横排文字用“ ”。`,
    fr: `Deux sortes de guillemets chinois se mêlent dans ce texte, “ ” et 「 」, à partir de ce ${mark}. N’en gardez qu’une ; l’usage de Chine continentale est “ ”.`,
  }),
  dashes: (mark: string): Localized => ({
    zh: `同一篇法文里用了不同的破折号，这里改用了“${mark}”。请统一成“ – ”或“ — ”，两边各空一格。`,
    fr: `Les tirets d’incise changent de forme dans ce texte, ici « ${mark} ». Choisissez partout « – » ou « — », avec une espace de chaque côté.`,
  }),
  doubled: (mark: string): Localized => ({
    zh: `标点“${mark}”连用了两个。请只保留应有的那一个。`,
    fr: `Deux signes de ponctuation se suivent : « ${mark} ». Ne gardez que celui qui convient.`,
  }),
};

export type Undecided = keyof typeof sentences;
