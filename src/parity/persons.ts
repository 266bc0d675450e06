import type { Lexicon, NameEntry } from './lexicon.ts';
import { canSpell, isPinyin, readingsOf, spell } from './pinyin.ts';

/** Second mentions by surname: « M. Zhu », 朱部长, 杜邦先生. Several ids when the surname is shared. */
export function surnames(lang: 'zh' | 'fr', text: string, people: Surnames): FoundPerson[] {
  return lang === 'fr' ? surnamesFr(text, people) : surnamesZh(text, people);
}

function surnamesFr(text: string, people: Surnames): FoundPerson[] {
  const found: FoundPerson[] = [];
  const pattern = new RegExp(
    String.raw`(?<![\p{L}.])(?:(?:MM?|Dr|Pr)\.|Mr|Mmes?|Mlle|Monsieur|Madame|Messieurs|Mesdames|[Pp]rofesseure?|[Dd]octeure?|[Mm]aître) (?<list>\p{Lu}[\p{L}'-]+(?:(?:, | et )(?:(?:MM?|Mmes?|Mme)\.? )?\p{Lu}[\p{L}'-]+)*)(?! \p{Lu})`,
    'gu',
  );
  for (const match of text.matchAll(pattern)) {
    const list = match.groups?.list ?? '';
    const offset = match.index + match[0].length - list.length;
    for (const name of list.matchAll(/\p{Lu}[\p{L}'-]+/gu)) {
      const ids = people.fr.get(spell(name[0]));
      if (ids)
        found.push({ ids, start: offset + name.index, end: offset + name.index + name[0].length });
    }
  }
  // A French surname stands alone in the press; a Chinese one, two letters long, hardly ever.
  for (const [name, ids] of people.alone.fr)
    for (const match of text.matchAll(new RegExp(`(?<![\\p{L}-])${name}(?![\\p{L}-])`, 'gu')))
      found.push({ ids, start: match.index, end: match.index + name.length });
  return found;
}

function surnamesZh(text: string, people: Surnames): FoundPerson[] {
  const found: FoundPerson[] = [];
  for (const match of text.matchAll(
    new RegExp(
      `(?<surname>[\\u4e00-\\u9fff]{1,2})(?:副?(?:${offices})|总(?=[在对介表指说代也就还的和与、，。])|博士|老师|女士|先生|院士)`,
      'g',
    ),
  )) {
    for (const length of [2, 1]) {
      const surname = match.groups?.surname?.slice(-length) ?? '';
      const ids = surname.length === length ? people.zh.get(surname) : undefined;
      const start = match.index + (match.groups?.surname?.length ?? 0) - length;
      if (!ids) continue;
      found.push({ ids, start, end: start + length });
      break;
    }
  }
  for (const [name, ids] of people.alone.zh)
    for (let index = text.indexOf(name); index >= 0; index = text.indexOf(name, index + 1))
      found.push({ ids, start: index, end: index + name.length });
  return found;
}

/** By surname, from the registry and from the full names that this entry gives. */
export function surnamesOf(entries: Iterable<NameEntry>): Surnames {
  const people: Surnames = {
    zh: new Map(),
    fr: new Map(),
    alone: { zh: new Map(), fr: new Map() },
  };
  const add = (map: Map<string, string[]>, key: string | undefined, id: string) => {
    if (key && !map.get(key)?.includes(id)) map.set(key, [...(map.get(key) ?? []), id]);
  };
  for (const { id, kind, native = 'zh', zh, fr } of entries) {
    if (kind !== 'person') continue;
    const [name = ''] = zh;
    if (native === 'zh') {
      add(people.zh, surnameOf(name), id);
      for (const form of fr) add(people.fr, spell(upperFirst(form)), id);
    } else {
      const family = name.split(/[·•・]/).at(-1) ?? '';
      add(people.zh, family, id);
      if (family.length >= 2 && family !== name) add(people.alone.zh, family, id);
      for (const form of fr) {
        const [, ...rest] = form.split(' ');
        const last = rest.join(' ');
        add(people.fr, spell(last), id);
        if (last.length >= 4) add(people.alone.fr, last, id);
      }
    }
  }
  return people;
}

/** `ZHANG Wei`, `Wei ZHANG` and `Zhang Wei` have one surname. */
const upperFirst = (name: string) =>
  /(?<![\p{L}])\p{Lu}{2,}(?![\p{L}])/u.exec(name)?.[0] ?? name.split(' ')[0] ?? name;

const surnameOf = (name: string) =>
  compound.has(name.slice(0, 2)) && name.length > 2 ? name.slice(0, 2) : name.slice(0, 1);

/** French spellings of Chinese names: surname first or last, given name in one word, two, or hyphenated. */
export function romanised(text: string): Romanised[] {
  const found: Romanised[] = [];
  const word = String.raw`\p{Lu}\p{L}*(?:['-]\p{L}+)?`;
  for (const match of text.matchAll(
    new RegExp(`(?<![\\p{L}-])${word}(?: ${word}){1,2}(?![\\p{L}-])`, 'gu'),
  )) {
    const words = match[0].split(' ');
    // « Le Zhang Wei … » begins with a word of the sentence, « Zhang Wei Paris » ends in a place.
    for (const [from, to] of spans(words.length)) {
      const part = words.slice(from, to);
      if (!part.every((each) => isPinyin(each) && !/^[aeiouAEIOU]$/.test(each))) continue;
      const before = words.slice(0, from).join(' ');
      const start = match.index + before.length + (from > 0 ? 1 : 0);
      const name = part.join(' ');
      const orders = ordersOf(part);
      if (orders.length === 0) continue;
      found.push({ name, orders, start, end: start + name.length });
      break;
    }
  }
  return found;
}

const spans = (length: number): (readonly [number, number])[] =>
  length === 3
    ? [
        [0, 3],
        [0, 2],
        [1, 3],
      ]
    : [[0, 2]];

/** The ways to split a spelling into surname and given name, as letters. */
function ordersOf(words: readonly string[]): { surname: string; given: string }[] {
  const orders = [
    { surname: spell(words[0] ?? ''), given: spell(words.slice(1).join('')) },
    { surname: spell(words.at(-1) ?? ''), given: spell(words.slice(0, -1).join('')) },
  ];
  return orders.filter(({ surname }) => romanSurnames.has(surname));
}

/** Where the Chinese text has characters that can be read so; several, when the name is said again. */
export function hanFor(text: string, { orders }: Romanised): string | undefined {
  for (const { surname, given } of orders)
    for (let index = 0; index < text.length; index += 1)
      for (const [length, count] of [
        [1, 2],
        [1, 1],
        [2, 2],
        [2, 1],
      ] as const) {
        const name = text.slice(index, index + length + count);
        if (name.length !== length + count || !isHan.test(name)) continue;
        if (!startsWith(name[0] ?? '', surname)) break;
        if (canSpell(name.slice(0, length), surname) && canSpell(name.slice(length), given))
          return name;
      }
  return undefined;
}

const startsWith = (character: string, letters: string) =>
  readingsOf(character).some((reading) => letters.startsWith(spell(reading)));
const isHan = /^[\u3400-\u9fff]+$/;

/**
 * The Chinese name that a spelling was meant for: the same surname and a given name that differs in
 * one syllable, or another surname with the same given name.
 */
export function nearlyFor(
  candidates: readonly string[],
  { orders }: Romanised,
): string | undefined {
  let best: { name: string; score: number } | undefined;
  for (const name of candidates) {
    const cut = surnameOf(name).length;
    for (const { surname, given } of orders) {
      const hasSurname = canSpell(name.slice(0, cut), surname);
      const score = (hasSurname ? 2 : 0) + givenLikeness(name.slice(cut), given);
      if (score >= 2 && score > (best?.score ?? 0)) best = { name, score };
    }
  }
  return best?.name;
}

/** 2 when all is read so, 1 when the first or the last character is, 0.5 for a first letter in common. */
function givenLikeness(characters: string, letters: string): number {
  if (canSpell(characters, letters)) return 2;
  const first = readingsOf(characters[0] ?? '').some((reading) =>
    letters.startsWith(spell(reading)),
  );
  const last = readingsOf(characters.at(-1) ?? '').some((reading) =>
    letters.endsWith(spell(reading)),
  );
  if (characters.length > 1 && (first || last)) return 1;
  return readingsOf(characters[0] ?? '').some((reading) => reading[0] === letters[0]) ? 0.5 : 0;
}

/** Chinese names beside an office or an honorific, where the press puts them. */
export function hanNames(text: string): { name: string; start: number }[] {
  const found = new Map<number, { name: string; start: number }>();
  const family = `(?:${[...compound].join('|')}|[${hanSurnames}])`;
  const edge = String.raw`(?=[，。；：、,;:()（）“”"！？\s]|$|等|与|和|及|同|在|为|率|一行|会见|致辞|致词|介绍|表示|指出|强调|认为|出席|主持|陪同|说|对|就|向|将|分别|代表|受|应|来|带|以|从|作|参|先生|女士|博士|教授|还|也|则|感谢|签|共|宣|提|透露|宣读|发言|讲话|担任|当选|女|男|（)`;
  const after = new RegExp(`(?:${offices}|同志)(${family}[\\u4e00-\\u9fff]{1,2}?)${edge}`, 'g');
  const before = new RegExp(
    `(?<=^|[，。；：、\\s(（]|由|与|和|及|请|向|同|对|是|为)(${family}[\\u4e00-\\u9fff]{1,2})(?:副?(?:${offices})|先生|女士|博士|教授|院士)`,
    'g',
  );
  for (const pattern of [before, after])
    for (const match of text.matchAll(pattern)) {
      const [whole, name = ''] = match;
      if (ordinary.test(name)) continue;
      const start =
        match.index + whole.indexOf(name, pattern === after ? whole.length - name.length : 0);
      found.set(start, { name, start });
    }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** What looks like a surname and a given name, and is none. */
const ordinary =
  /^(?:高级|高度|高层|高新|方面|方式|任务|任何|万家|全国|全体|全球|双方|项目|金融|时任|时间|和平|常务|常态|安全|安排|成员|成立|成果|于是|区域|商务|马上|明年|明确|关于|关系|周年|经济|经理|国家|国际|黄金|温暖|应邀|牛奶|白天|都市|后勤|孔子|房屋|公司|公共|司长|从事|单位|向.|党.*|干部|水平|包括|计划|平台|计.|平.|能源|能力|越南|东北|东方|相关|相互|祝贺|法国|来自|有关|有限|华东|华南|盛大|中.|.*(?:集团|公司|部门|协会|中心|学院|大学|政府))$/;

const offices =
  '部长|书记|主席|会长|理事长|理事|秘书长|主任|总经理|经理|主管|院长|所长|校长|教授|研究员|院士|市长|省长|州长|区长|县长|处长|司长|局长|厅长|科长|董事长|董事|总裁|总监|大使|总领事|领事|参赞|议员|议长|代表|负责人|创始人|合伙人|团长|站长|首席执行官|执行官|工程师|主编|顾问|总干事|干事|联络官|专员|发言人|翻译|讲师|馆长|行长|台长|社长|站长|组长|队长|总理|总统|部|长';

const compound = new Set([
  '欧阳',
  '司马',
  '上官',
  '诸葛',
  '东方',
  '皇甫',
  '尉迟',
  '公孙',
  '慕容',
  '令狐',
  '司徒',
  '夏侯',
  '端木',
  '南宫',
  '独孤',
  '宇文',
  '长孙',
  '申屠',
  '澹台',
]);
const hanSurnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤惠窦章柳岳路庄祝裴倪季殷申左康文梅翟辛焦毕尚施樊宁安骆鲁耿齐涂柯游甘洪包葛霍卓温管华纪娄单项翁聂饶蓝符舒齐牛成欧凌鲍喻柴乔冷司苗关屈邢卫伍景盛宗詹涂闵舒';
const romanSurnames = new Set(
  [...hanSurnames]
    .flatMap((each) => readingsOf(each).map(spell))
    .concat(
      [...compound].flatMap((each) => cross([...each].map((sign) => readingsOf(sign).map(spell)))),
    ),
);

function cross([first = [], second = []]: string[][]): string[] {
  return first.flatMap((a) => second.map((b) => a + b));
}

export type FoundPerson = { ids: readonly string[]; start: number; end: number };
export type Surnames = {
  zh: Map<string, string[]>;
  fr: Map<string, string[]>;
  /** Surnames that the press writes without title. */
  alone: { zh: Map<string, string[]>; fr: Map<string, string[]> };
};
export type Romanised = {
  name: string;
  orders: { surname: string; given: string }[];
  start: number;
  end: number;
};
export type { Lexicon };
