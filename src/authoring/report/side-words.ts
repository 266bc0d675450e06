import type { Locale } from '#i18n/locales.ts';

/**
 * Words that tell who receives and who comes. `receive`: who stands before it is the host, who
 * stands after it the guest; `receives`: the same, without an object; `received`: the other way
 * round; `come`: who stands before it is the guest; `within`: who stands after it is the host, until
 * the next; `with`: who stands after it is on the side of whom the words before it speak of. `end`
 * parts what comes before from what comes after.
 */
export const sideWords: Record<Locale, Record<SideWord, RegExp>> = {
  zh: {
    receives: /(?:进行|予以|负责|参加|参与|出面|共同|热情)接待(?!了)|接待(?=[,，。;；]|$)/g,
    receive:
      /接待(?:了|来访的)?|迎来了?|迎接了?|(?<!参加|出席|参与)会见了?|接见了?|欢迎了?|陪同(?!下)/g,
    received: /受到|(?<![理缘来])由(?=[^,，。；]{1,60}(?:接待|陪同))/g,
    come: /来访(?!的)|到访(?!的)|来到了?|抵达|莅临|走进了?|走访了?|拜访了?|访问了?|参观了?(?![，。；、]|$)|(?<![场次织排织来行的])考察了?(?![，。；、]|$)|赴(?!法留)|前往|一行|到(?=[^,，。；]{2,25}(?:考察|参观|访问|交流|调研|座谈))/g,
    within: /在(?=[^,，。；]{2,40}陪同下)|应(?=[^,，。；]{2,40}邀请)/g,
    with: /(?!)/g,
    end: /[,，][^,，。；]{0,40}(?:参加|出席|参与)了?(?:会见|座谈|会谈|活动|会议)|双方|会上|会议|期间|随后|介绍|表示|指出|座谈|陪同下|邀请|主持|致辞|签署/g,
  },
  fr: {
    receives: /(?!)/g,
    receive:
      /(?<!\p{L})(?:(?:a|ont|avait|avaient) (?:\p{L}+ment )?(?:reçu|accueilli)|reçoi(?:t|vent)|recevai(?:t|ent)|accueill(?:e|ent|ait|aient))(?! (?:le|un) prix)(?!\p{L})/giu,
    received:
      /(?<!\p{L})(?:(?:(?:a|ont|avait|avaient) été |est |sont )?(?:\p{L}+ment )?(?:reçu|accueilli)e?s? (?:par|chez)|(?:est|sont) les? hôtes? de)(?!\p{L})/giu,
    come: /(?<!\p{L})(?:s'(?:est|sont|était|étaient) rendue?s?|(?:est|sont) venue?s? (?:à|au|aux|en|visiter|découvrir)|en visite|(?:a|ont) visité|visit(?:e|ent|ait|aient)|en déplacement|se rend(?:ent|ait|aient)?|(?:est|sont) arrivée?s?)(?!\p{L})/giu,
    within: /(?<!\p{L})à l'invitation d[eu](?!\p{L})/giu,
    with: /(?<!\p{L})accompagnée?s? (?:de|du|par)(?!\p{L})/giu,
    end: /(?<!\p{L})(?:pour|afin|(?:a|ont) échangé|(?:a|ont) présenté|en présence d[eu]|puis|avant de|où)(?!\p{L})/giu,
  },
};

export type SideWord = 'receive' | 'receives' | 'received' | 'come' | 'within' | 'with' | 'end';
