import type { Locale } from '#i18n/locales.ts';

/** A French verb in the future. */
export const future = String.raw`(?:(?!opéra|caméra|extra)\p{L}{1,20}(?:err?|ir|[dtpv]r|ur)(?:a|ont)|ir(?:a|ont))(?![\p{L}-])`;

/** Words by which a sentence may promise; what else it says decides whether it does. */
export const promise: Record<Locale, RegExp> = {
  zh: /(?<![大干即必行名])(?<!请[^，。；]{0,20})将(?![军领士才近来是有达]|成为|会?有望|要[^，。；]{1,12}的|于[^，。；]{1,30}(?:举行|举办|召开|开幕|启幕))|(?<![机社协大委议年])会(?=持续|继续|尽快|尽力|积极|努力|全力|做|协调|组织|安排|派|推[进动]|提供|支持|帮助|协助|邀请|跟进|考虑|联系)|(?<=协会)会|承诺|(?:商定|约定|同意)(?!了)|拟(?!定)|力争|计划(?:于|在|明年|今年|年底)/,
  fr: new RegExp(
    String.raw`(?<!\p{L})(?:(?:s'(?:engage(?:nt)?|(?:est|sont) engagée?s?)|(?:est|sont) convenue?s?|ont convenu|(?:est|sont) prévue?s?|prévoi(?:t|ent)|promet(?:tent)?|se charge(?:nt)?)(?![\p{L}-])|${future})`,
    'iu',
  ),
};

/** Said in so many words: it is one even where things are only announced. */
export const explicit: Record<Locale, RegExp> = {
  zh: /承诺/,
  fr: /(?<!\p{L})(?:s'(?:engage|est engagé|sont engagé)|promet)/iu,
};

/** A wish, a plan, a guess: the author decides what it is worth. */
export const doubtful: Record<Locale, RegExp> = {
  zh: /希望|期待|期望|盼|建议|提议|呼吁|相信|预计|据悉|或将|可能|有望|争取|力争|(?<!模)拟(?!定)|计划(?=于|在|明|今|年|将|到)|倘若|如果/,
  fr: /(?<!\p{L})(?:souhait\p{L}+|esp(?:è|é)r\p{L}+|prévoi(?:t|ent)|prévue?s?|pourr(?:a|ont)|permettr(?:a|ont)|devrai(?:t|ent)|propos(?:e|ent|é)|si|peut-être|sans doute)(?!\p{L})/iu,
};

/** What was promised before, and what has been done since. */
export const past: Record<Locale, RegExp> = {
  zh: /曾|此前|原(?:定|计划|本)|已经?|兑现|去年|前年|了[，。；]?$/,
  fr: /(?<!\p{L})(?:avai(?:t|ent)|aur(?:a|ont) (?:été|fallu|duré)|déjà|l'an dernier|l'année dernière)(?!\p{L})/iu,
};

/** The head of a list of tasks: who stands first in an item has taken it on. */
export const tasks: Record<Locale, RegExp> = {
  zh: /下一步|后续(?:工作|安排|事项)|(?:工作|任务)?分工|(?:议定|商定|达成|落实)[^，。；]{0,8}(?:事项|如下|共识)|行动(?:计划|清单)|工作安排/,
  fr: /(?<!\p{L})(?:(?:prochaines?|les) étapes?|suites? (?:à donner|données)|la suite|actions?|décisions?|engagements?|feuille de route|il est convenu|répartition)(?!\p{L})/iu,
};

/** Each of those who met, named by none. */
export const allParties: Record<Locale, RegExp> = {
  zh: /[双三四各]方|两[家地校国]|与会(?:各方|双方)|会议|大家/,
  fr: /(?<!\p{L})(?:(?:les )?(?:deux|trois|quatre) (?:parties|partenaires|structures|établissements|entités)|les part(?:ies|enaires)|chacune? des part(?:ies|enaires)|ensemble, elles)(?!\p{L})/iu,
};

/** Whose site this is, speaking of itself. */
export const ourselves: Record<Locale, RegExp> = {
  zh: /我们(?!大家)|我[方会]|本[会协]/,
  fr: /(?<!\p{L})nous(?!\p{L})/iu,
};
