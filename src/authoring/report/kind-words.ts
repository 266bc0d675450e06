import type { Locale } from '#i18n/locales.ts';

/**
 * Words that tell what a report is of, by how surely: 3, it is hardly said of anything else; 1, it is
 * said of other kinds as well. Who moves tells of a visit, how many came of an event, who is addressed
 * of an announcement.
 */
export const kindWords: Record<
  NewsKind,
  Record<Locale, readonly [weight: number, words: RegExp][]>
> = {
  meeting: {
    zh: [
      [
        3,
        /会谈|会晤|洽谈|磋商|例会|理事会|总结会|碰头会|(?:协调|进展|筹备|推进|工作|视频|对接|交流)会|纪要|签约|签署/g,
      ],
      [2, /(?<!签)会议(?!室|中心)|座谈|会面|见面|会见|视频连线|线上交流|交换了?意见|协商/g],
      [1, /对接|议定|商定|达成|参会/g],
    ],
    fr: [
      [
        3,
        wordOf(
          String.raw`réunions?|séances? de travail|points? (?:d'étape|mensuel|hebdomadaire)|conseil d'administration|entretiens?|s'entretien\p{L}*|(?:s'est|se sont) entretenue?s?`,
        ),
      ],
      [
        2,
        wordOf(
          String.raw`rencontres?(?! d[eu'])|tables? rondes?|comptes? rendus?|ordre du jour|visioconférence|ont signé|signature|se concert\p{L}+|négoci\p{L}+|fai(?:t|re) le point`,
        ),
      ],
      [1, wordOf(String.raw`(?:a|ont) échangé|se sont (?:vus|retrouvés)|présents`)],
    ],
  },
  visit: {
    zh: [
      [
        3,
        /来访|到访|回访|走访|访华|访法|之行|率团|莅临|(?:到|赴|来)[^，。；]{2,25}(?:考察|调研|参观|访问|走访)/g,
      ],
      [2, /访问|拜访|考察|调研|参观(?!须知|者)|一行(?!业)|带队|实地|行程|访[^，。；问谈]{0,3}团/g],
      [1, /代表团|走进|抵达|(?<!奔)赴|陪同/g],
    ],
    fr: [
      [
        3,
        wordOf(
          String.raw`en visite|en déplacement|visites? d\p{L}*|(?:a|ont) visité|s'(?:est|sont) rendue?s?|se (?:rend|sont rendue?s)`,
        ),
      ],
      [
        2,
        wordOf(
          String.raw`visites?|visit(?:er|ent|e|ait|aient)|voyages?|séjour|déplacement|se rendre|(?:est|sont) venue?s?|(?:a|ont) découvert|reçoi(?:t|vent)|accueill(?:e|ent)`,
        ),
      ],
      [
        1,
        wordOf(
          String.raw`délégation|(?:a|ont) parcouru|reçue?s?|accueillie?s?|sous la conduite|hôtes`,
        ),
      ],
    ],
  },
  event: {
    zh: [
      [
        3,
        /论坛|博览会|研讨会|沙龙|讲座|工作坊|发布会|[开闭启落揭]幕|揭牌|颁奖|大赛|决赛|[船球拉]赛|[季令练]营|电影周|艺术节|音乐[节会]|峰会|开放日|说明会|推介会|马拉松|典礼|开班|之夜/g,
      ],
      [
        2,
        /展会|展览|[术业品车]展|展出|亮相|比赛|路演|年会|仪式|培训|启用|投入使用|落成|主办|承办|[\d百千余多]+[名位](?:嘉宾|观众|选手|学员)|观众[\d逾超近]*/g,
      ],
      [1, /如期举行|圆满(?:结束|举行|举办|落幕)|参展|嘉宾|活动(?![签\s：:])/g],
    ],
    fr: [
      [
        3,
        wordOf(
          String.raw`forums?|foires?|colloques?|séminaires?|sommets?|portes ouvertes|concours|finale|régates?|festivals?|palmarès|inaugur\p{L}+|vernissage|cérémonie|congrès|rencontres d[eu'](?: ?l['a])?|camps?|écoles? (?:de|du|d'été)(?: printemps)?`,
        ),
      ],
      [
        2,
        wordOf(
          String.raw`salons?|expositions?|exposée?s?|conférences?|stands?|éditions?|lauréats?|ateliers?|journées|entr(?:e|é|ée) en service|(?:a ouvert|ouvre)(?: ses portes)?|[\d ]+ (?:participants|personnes|visiteurs|coureurs|invités|spectateurs)`,
        ),
      ],
      [1, wordOf(String.raw`journée|formations?|formée?s?|exposants?|public`)],
    ],
  },
  announcement: {
    zh: [
      [3, /公告|通知|启事|招募|预告|^各(?:会员|有关|位)|敬请|即日起|新年|贺(?:信|词|岁)/g],
      [2, /征集|公布|揭晓|祝贺|祝大家|请于|截止|施行|报名|现(?:面向|向|将)|开通|推出|发布(?!会)/g],
      [1, /宣布|领投|加入|新增|届时/g],
    ],
    fr: [
      [
        3,
        wordOf(
          String.raw`avis|appels? à (?:projets|candidatures|manifestation)|candidatures|vœux|a le plaisir de vous|chère?s? (?:membres|adhérente?s|amis|tous)`,
        ),
      ],
      [
        2,
        wordOf(
          String.raw`appels? à|annonce(?!r|nt|-t)|lance(?:nt)?|publi(?:e|és?|ées?|cation)|à compter du|inscriptions|désormais|vous`,
        ),
      ],
      [1, wordOf(String.raw`annonc\p{L}+|dès le|bienvenue|rejoin\p{L}+`)],
    ],
  },
};

function wordOf(words: string): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${words})(?!\p{L})`, 'giu');
}

export type NewsKind = 'meeting' | 'visit' | 'event' | 'announcement';
