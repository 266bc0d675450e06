import type { Locale } from '#i18n/locales.ts';

/** Words that tell what a report is of. */
export const kindWords = {
  meeting: {
    zh: /会议|总结会|会谈|座谈|会晤|会面|见面|交流会|洽谈|例会|协调会|进展会|筹备会|推进会|工作会|碰头会|视频会|对接会|理事会|洽谈会/g,
    fr: /(?<!\p{L})(?:réunions?|rencontres?|entretiens?|séances? de travail|tables? rondes?|points? d'étape)(?!\p{L})/giu,
  },
  visit: {
    zh: /访问|来访|到访|回访|走访|拜访|考察|参观|访华|访法|代表团|之行/g,
    fr: /(?<!\p{L})(?:visites?|visit(?:é|er|ent|ait|aient)|voyage|délégation|déplacement|se rendre|s'(?:est|sont) rendue?s?)(?!\p{L})/giu,
  },
  event: {
    zh: /论坛|展会|展览|[术业品车]展|博览会|研讨会|沙龙|讲座|工作坊|发布会|开幕|闭幕|启幕|落幕|揭幕|揭牌|颁奖|大赛|决赛|比赛|[船球拉]赛|[季令练]营|电影周|艺术节|音乐节|路演|年会|峰会|开放日|说明会|推介会|音乐会|半程马拉松|典礼|仪式/g,
    fr: /(?<!\p{L})(?:forums?|salons?|foires?|expositions?|colloques?|séminaires?|conférences?|ateliers?|sommets?|journées?|portes ouvertes|concours|finale|camps?|régates?|festivals?|palmarès|inaugur\p{L}+|écoles? (?:de|du|d'été)(?: printemps)?|vernissage|cérémonie|congrès)(?!\p{L})/giu,
  },
  announcement: {
    zh: /公告|通知|启事|征集|公布|揭晓|招募|祝贺|祝大家|宣布|推出|开通|领投|发布(?!会)/g,
    fr: /(?<!\p{L})(?:avis|appels? à|annonc\p{L}+|lance(?:nt)?|candidatures?|publi(?:e|és?|ées?|cation)|vœux)(?!\p{L})/giu,
  },
} satisfies Record<string, Record<Locale, RegExp>>;

export type NewsKind = keyof typeof kindWords;
