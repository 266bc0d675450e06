import type { Group } from '#domain/call-facts.ts';
import type { Untold } from '#domain/call-log.ts';
import type { Localized } from '#i18n/locales.ts';
import { expected } from './call-log-values.ts';

const facts: Record<Group, Localized> = {
  opens: { zh: '开放申请的时间', fr: 'L’ouverture' },
  deadlines: { zh: '截止时间', fr: 'La date limite' },
  funding: { zh: '资助金额', fr: 'Le montant' },
  reference: { zh: '征集编号', fr: 'La référence' },
  email: { zh: '联系邮箱', fr: 'Le courriel de contact' },
  url: { zh: '申请网址', fr: 'L’adresse de contact' },
};

/** A fact as the author knows it, with its name in the log. */
export const name = (group: Group, field: string): Localized => ({
  zh: `${facts[group].zh}（${field}）`,
  fr: `${facts[group].fr} (${field})`,
});

export const sentences = {
  unrecorded: (change: Untold, call: string): Localized => {
    const { zh, fr } = happened(change);
    return {
      zh: `${zh}，变更记录（changes）里没有写。请运行 npm run check -- --accept ${call} 记下来；如果是改错了，请改回原来的值。`,
      fr: `${fr}, et le journal (changes) n’en dit rien. Lancez npm run check -- --accept ${call} pour l’y noter ; si c’est une faute, remettez l’ancienne valeur.`,
    };
  },
  empty: (field: string): Localized => ({
    zh: `变更记录里的“${field}”既没有 from（原来的值），也没有 to（现在的值）。请至少补上一个，或删去这一项。`,
    fr: `Ce changement de « ${field} » n’a ni from (ancienne valeur) ni to (nouvelle). Ajoutez l’une des deux, ou retirez-le.`,
  }),
  value: (group: Group, part: string, value: string): Localized => ({
    zh: `“${part}”的值“${value}”不对：${expected(group).zh}。`,
    fr: `« ${part} » : la valeur « ${value} » ne convient pas ; ${expected(group).fr}.`,
  }),
  same: (value: string): Localized => ({
    zh: `from 和 to 是同一个值“${value}”，等于没有变。请改正其中一个，或删去这一项。`,
    fr: `from et to ont la même valeur, « ${value} » : rien n’a changé. Corrigez l’une des deux, ou retirez ce changement.`,
  }),
  ahead: (date: string): Localized => ({
    zh: `变更的日期 ${date} 还没有到。请写公布变更的那一天。`,
    fr: `Ce changement est daté du ${date}, un jour à venir. Indiquez le jour où il est annoncé.`,
  }),
  unsorted: (date: string): Localized => ({
    zh: `这项变更的日期 ${date} 早于上一项。请按先后顺序排列，并核对日期。`,
    fr: `Ce changement, daté du ${date}, précède celui du dessus. Rangez-les dans l’ordre, et vérifiez les dates.`,
  }),
  gap: (before: string | undefined, from: string | undefined): Localized => ({
    zh: `上一次变更的结果是${value(before).zh}，这一次却从${value(from).zh}开始。请核对两处，或补上中间缺的一次变更。`,
    fr: `Le changement précédent aboutit à ${value(before).fr}, celui-ci part de ${value(from).fr}. Vérifiez les deux lignes, ou ajoutez le changement qui manque entre elles.`,
  }),
  last: (fact: Localized, to: string | undefined, now: string | undefined): Localized => ({
    zh: `${fact.zh}：最近一次变更记的是${value(to).zh}，征集里现在却是${value(now).zh}。请核对后改正一处；如果又改过，请再加一项变更。`,
    fr: `${fact.fr} : le dernier changement noté donne ${value(to).fr}, et l’appel ${value(now).fr}. Vérifiez et corrigez l’un des deux ; s’il y a eu un autre changement, ajoutez-le.`,
  }),
  unknown: (field: string, guess: string | undefined, known: readonly string[]): Localized => ({
    zh: `征集里没有“${field}”，也没有记它已取消。${guess ? `是不是“${guess}”？` : known.length > 0 ? `现有的是：${known.join('、')}。` : ''}如果已经取消，请加一项只有 from 的变更。`,
    fr: `L’appel n’a pas de « ${field} », et rien ne dit qu’il a été retiré. ${guess ? `Vouliez-vous écrire « ${guess} » ? ` : known.length > 0 ? `Il contient : ${known.join(', ')}. ` : ''}S’il a été retiré, ajoutez un changement qui n’a que from.`,
  }),
};

/** What became of a fact, as the first half of a sentence. */
function happened({ group, field, from, to }: Untold): Localized {
  const { zh, fr } = name(group, field);
  if (from === undefined) return { zh: `新公布了${zh}“${to}”`, fr: `${fr} apparaît : « ${to} »` };
  if (to === undefined) return { zh: `${zh}“${from}”取消了`, fr: `${fr} « ${from} » a disparu` };
  return { zh: `${zh}由“${from}”改成了“${to}”`, fr: `${fr} passe de « ${from} » à « ${to} »` };
}

const value = (text: string | undefined): Localized =>
  text === undefined ? { zh: '“无”', fr: '« rien »' } : { zh: `“${text}”`, fr: `« ${text} »` };
