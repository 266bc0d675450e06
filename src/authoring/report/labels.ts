import type { Locale } from '#i18n/locales.ts';

/**
 * `会议地点：…`, « Lieu : … », or the first cell of a row: what minutes, mails and tables state before
 * they tell. By line; the text may have lost its tabs.
 */
export const placeLabel: Record<Locale, RegExp> = {
  zh: /^(?:会议|活动|签约|举办|见面)?(?:地点|地址)[：:\s]?/,
  fr: /^(?:lieu|adresse|endroit)(?: de (?:la )?(?:réunion|rencontre))?(?:\s?:|\s)/i,
};

/** Who receives and who comes, as the head of a list of names. */
export const sideLabels: Record<Locale, Record<'host' | 'guest', RegExp>> = {
  zh: {
    host: /^(?:主办|接待|主)(?:方|单位)?(?:人员|代表)?[：:]/,
    guest: /^(?:来宾|外宾|访客|来访|到访|客方|嘉宾方)(?:方|单位)?(?:人员|代表|名单)?[：:]/,
  },
  fr: {
    host: /^(?:hôtes?|pour l'accueil|accueillis? par|délégation hôte)\s?:/i,
    guest: /^(?:invités?|visiteurs?|délégation (?:invitée|reçue|en visite))\s?:/i,
  },
};

/** The head of a list of people, whatever they do there. */
export const peopleLabel: Record<Locale, RegExp> = {
  zh: /^(?:[\u4e00-\u9fffA-Z]{0,8}(?:出席|参会|与会|参加|列席|陪同|主办|接待|来访|主持|记录|来宾|嘉宾|双方)[\u4e00-\u9fff]{0,4}|[\u4e00-\u9fffA-Z]{1,8}方(?:人员|代表)?|主持|记录)[：:]\s*/,
  fr: /^(?:présente?s?|participante?s?|côté [\p{L}-]{1,20}|excusée?s?|absente?s?|invités?)\s?:\s*/iu,
};

/** Named, and not there: written beside the name, before it or after it. */
export const awayBefore: Record<Locale, RegExp> = {
  zh: /(?:^|[，。；\s])(?:请假|缺席|未到|联系人|联络人|抄送|发件人|收件人|撰稿|供稿|摄影|图\/文|文\/图)(?:人员)?[：:][^。；]{0,60}$/,
  fr: /(?:^|[.;]\s|\n)(?:absente?s?(?: excusée?s?)?|excusée?s?|contacts?|copie|cc|de|à|rédaction)\s?:[^;]{0,120}$/i,
};
export const awayAfter: Record<Locale, RegExp> = {
  zh: /^(?:先生|女士|[\u4e00-\u9fff]{0,3}长)?[（(]?(?:因[^，。；]{1,10})?(?:未能|请假|缺席|没有出席)/,
  fr: /^(?: \([^)]{1,60}\))?,? (?:excusée?|absente?|n'a(?:yant)? pu)(?!\p{L})/iu,
};

/** A line of a header, which is no title and no heading: `发件人：`, « De : », « Présents : ». */
export const isLabelled = (text: string): boolean => label.test(text);
const label =
  /^(?:[\u4e00-\u9fffA-Z]{0,6}(?:时间|日期|地点|地址|人员|请假|缺席|主持人?|记录人?|主题|议题|名单|来宾|嘉宾|方|代表|发件人|收件人|抄送|联系人|电话|姓名)[：:\t]|(?:de|à|cc|objet|date|lieu|envoyé|pièces? jointes?|adresse|heure|horaire|présente?s?|participante?s?|excusée?s?|absente?s?|côté [\p{L}-]{1,20}|ordre du jour|contacts?|invités?|hôtes?|tél|rédaction)\s?[:\t])/iu;

/** A line that says what sort of paper it is, and not what it is about. */
export const isGeneric = (text: string): boolean => generic.test(text);
const generic =
  /^[\s【[「《]*(?:(?:会议|活动|工作|座谈会?)?(?:纪要|记录|简报|签到表|通知|总结|报道|新闻稿|备忘录?)|会议|compte[\s-]rendu(?: de (?:la )?(?:réunion|visite))?|procès-verbal|note|communiqué(?: de presse)?|relevé de décisions|bonjour.{0,30}|chère?s? .{0,40}|各位.{0,12}|大家好.{0,3}|尊敬的.{0,20})[\s】\]」》：:,，!！]*$/iu;

/** « Compte rendu – Réunion du … » below a letterhead. */
export const isPaper = (text: string): boolean =>
  /^(?:compte[\s-]rendu|procès-verbal|communiqué|关于)/i.test(text) ||
  /(?:纪要|通知|公告|简报|记录)$/.test(text);
