import type { Localized } from '#i18n/locales.ts';

export const sentences = {
  unknown: (
    { meeting, commitment }: { meeting: string; commitment: string },
    guess: string | undefined,
    known: readonly string[],
  ): Localized => ({
    zh: `“${meeting}”里没有编号为“${commitment}”的承诺。${guess ? `是不是“${guess}”？` : known.length > 0 ? `那里的承诺是：${known.join('、')}。` : '那次会议没有记下任何承诺，请核对 meeting。'}`,
    fr: `« ${meeting} » n’a pas d’engagement « ${commitment} ». ${guess ? `Vouliez-vous écrire « ${guess} » ?` : known.length > 0 ? `Ses engagements : ${known.join(', ')}.` : 'Cette réunion n’en compte aucun : vérifiez meeting.'}`,
  }),
  unchanged: {
    zh: 'outcome 写的是 amended（调整），却没有说明调整了什么。请写 text（调整后的内容）或 due（新的期限）；如果没有变化，请写 confirmed。',
    fr: 'outcome vaut amended (modifié), mais rien ne dit en quoi. Ajoutez text (nouvel énoncé) ou due (nouvelle échéance) ; si rien ne change, écrivez confirmed.',
  },
  changed: (part: string, outcome: string): Localized => ({
    zh: `这里写了 ${part}，outcome 却是 ${outcome}。如果承诺调整了，请写 outcome: amended；否则请删去 ${part}。`,
    fr: `Il y a ${part}, alors que outcome vaut ${outcome}. Si l’engagement est modifié, écrivez outcome: amended ; sinon, retirez ${part}.`,
  }),
  early: (date: string): Localized => ({
    zh: `那次会议在 ${date}，比这一次还晚，这里不可能跟进它的承诺。请核对 meeting 和两篇的日期。`,
    fr: `Cette réunion-là date du ${date}, après celle-ci, qui ne peut donc pas donner suite à ses engagements. Vérifiez meeting et les deux dates.`,
  }),
  twice: (commitment: string): Localized => ({
    zh: `同一次会议对承诺“${commitment}”写了两个结果。请只保留一个。`,
    fr: `La même réunion donne deux suites à l’engagement « ${commitment} ». N’en gardez qu’une.`,
  }),
  settled: (commitment: string, outcome: string): Localized => ({
    zh: `承诺“${commitment}”在更早的会议上已经是 ${outcome}（${ended[outcome]?.zh}），这里又来跟进。请核对两处的 outcome。`,
    fr: `L’engagement « ${commitment} » était déjà ${outcome} (${ended[outcome]?.fr}) lors d’une réunion antérieure, et celle-ci lui donne suite. Vérifiez les deux outcome.`,
  }),
  contradicted: (state: string, outcome: string, meeting: string): Localized => ({
    zh: `这里写着 state: ${state}，后来的会议“${meeting}”却写 outcome: ${outcome}。请核对后改正一处；有 followUps 跟进的承诺，不必再写 state。`,
    fr: `On lit ici state: ${state}, mais outcome: ${outcome} dans la réunion ultérieure « ${meeting} ». Vérifiez et corrigez l’un des deux ; un engagement suivi par followUps n’a pas besoin de state.`,
  }),
};

const ended: Record<string, Localized> = {
  kept: { zh: '已兑现', fr: 'tenu' },
  dropped: { zh: '已放弃', fr: 'abandonné' },
};
