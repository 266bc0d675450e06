import type { Side } from '#domain/calls.ts';
import type { Localized } from '#i18n/locales.ts';

const sideNames: Record<Side, Localized> = {
  cn: { zh: '中方（cn）', fr: 'le côté chinois (cn)' },
  fr: { zh: '法方（fr）', fr: 'le côté français (fr)' },
};

export const sentences = {
  noModel: (count: number): Localized => ({
    zh: `有${count}个截止时间，却没有说明它们的关系。请加上 deadlineModel：two-stage（分阶段，通过前一阶段才能进入下一阶段）或 cut-offs（分批截止，每批都可以申请）。`,
    fr: `Il y a ${count} dates limites, sans que l’on sache comment elles se suivent. Ajoutez deadlineModel : two-stage (en étapes, la première ouvre la suivante) ou cut-offs (plusieurs relevés, chacun ouvert à tous).`,
  }),
  notSingle: (count: number): Localized => ({
    zh: `deadlineModel 写的是 single（一次截止），却有${count}个截止时间。请改成 two-stage（分阶段）或 cut-offs（分批截止），或只留一个；只适用于一方的，请加上 side。`,
    fr: `deadlineModel vaut single (une seule clôture), mais il y a ${count} dates limites. Écrivez two-stage (en étapes) ou cut-offs (plusieurs relevés), ou n’en gardez qu’une ; si chacune vaut pour un côté, ajoutez side.`,
  }),
  oneStage: {
    zh: 'deadlineModel 写的是 two-stage（分阶段），却只有一个截止时间。请补上后一阶段的；如果只有一个阶段，请写 single。',
    fr: 'deadlineModel vaut two-stage (en étapes), mais il n’y a qu’une date limite. Ajoutez celle de l’étape suivante ; s’il n’y a qu’une étape, écrivez single.',
  },
  notRolling: {
    zh: 'deadlineModel 写的是 rolling（长期受理），却有截止时间。请删去截止时间，或把 deadlineModel 改成 single（一次截止）、cut-offs（分批截止）。',
    fr: 'deadlineModel vaut rolling (au fil de l’eau), mais il y a une date limite. Retirez-la, ou écrivez single (une seule clôture) ou cut-offs (plusieurs relevés).',
  },
  nameless: {
    zh: '有几个截止时间，这一个却没有 id（编号）。改期以后，日历和变更记录会分不清改的是哪一个。请给每个截止时间加上 id，例如 id: depot。',
    fr: 'Il y a plusieurs dates limites, et celle-ci n’a pas d’id : qu’elle soit déplacée, ni l’agenda ni le journal ne sauront laquelle l’a été. Donnez un id à chacune, par exemple id: depot.',
  },
  noSides: {
    zh: 'sides 里中方（cn）、法方（fr）都没有写。请填写，或删去 sides。',
    fr: 'sides ne dit rien ni du côté chinois (cn) ni du côté français (fr). Remplissez-le, ou retirez-le.',
  },
  emptySide: (side: Side): Localized => ({
    zh: `sides 里${sideNames[side].zh}没有内容。请填写，或删去这一项。`,
    fr: `Dans sides, ${sideNames[side].fr} est vide. Remplissez-le, ou retirez-le.`,
  }),
  noSide: (side: Side): Localized => ({
    zh: `这里只适用于${sideNames[side].zh}，sides 里却没有写这一方。请在 sides 里补上，或改正 side。`,
    fr: `Ceci ne vaut que pour ${sideNames[side].fr}, que sides ne décrit pas. Décrivez-le dans sides, ou corrigez side.`,
  }),
  coFilingAlone: {
    zh: 'coFiling 说双方都须申报，却没有写各向哪里申报。请加上 sides，写明 cn（中方）和 fr（法方）。',
    fr: 'coFiling demande un dossier de chaque côté, mais rien ne dit où le déposer. Ajoutez sides, avec cn (côté chinois) et fr (côté français).',
  },
  coFilingOneSide: (side: Side): Localized => ({
    zh: `coFiling 说双方都须申报，sides 里却没有${sideNames[side].zh}。请补上，或删去 coFiling。`,
    fr: `coFiling demande un dossier de chaque côté, mais sides ne décrit pas ${sideNames[side].fr}. Ajoutez-le, ou retirez coFiling.`,
  }),
  twoAnswers: {
    zh: '同一个条件既有 measure（答案是数），又有 choices（答案是选项）。请只留一种，或分成两个条件。',
    fr: 'Cette condition a deux réponses, measure (un nombre) et choices (une liste). N’en gardez qu’une, ou faites-en deux conditions.',
  },
  noLimit: {
    zh: 'measure 里没有 min（最小值），也没有 max（最大值），无法判断是否符合。请至少写一个。',
    fr: 'measure n’a ni min ni max : aucune réponse ne peut être jugée. Indiquez au moins l’un des deux.',
  },
  reversed: (min: number, max: number): Localized => ({
    zh: `min（${min}）大于 max（${max}），谁也无法符合。请核对。`,
    fr: `min (${min}) dépasse max (${max}) : personne ne remplirait la condition. Vérifiez.`,
  }),
  noneFits: {
    zh: '没有一个选项写着 fits: true，谁也无法符合。请把符合条件的选项改成 fits: true。',
    fr: 'Aucune réponse n’a fits: true : personne ne remplirait la condition. Écrivez fits: true pour celles qui conviennent.',
  },
  allFit: {
    zh: '所有选项都写着 fits: true，这个问题起不到筛选作用。请核对，或删去 choices。',
    fr: 'Toutes les réponses ont fits: true : la question ne sert à rien. Vérifiez, ou retirez choices.',
  },
} as const;
