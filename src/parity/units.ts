/**
 * What numbers count, as classes that both languages share. `exact` units must agree (a month is no
 * year); the others only tell one number of a sentence from another.
 */
const table: readonly Unit[] = [
  unit('EUR', '欧元|欧(?![洲盟美亚])|€', 'euros?|eur(?![a-z])|€', true),
  unit('HKD', '港元|港币', 'dollars? de Hong ?Kong', true),
  unit('USD', '美元|美金|\\$', 'dollars?(?: américains| des États-Unis)?|us ?\\$|usd|\\$', true),
  unit('GBP', '英镑', 'livres?(?: sterling)?|£', true),
  unit('JPY', '日元', 'yens?', true),
  unit('CHF', '瑞士法郎|瑞郎', 'francs? suisses?|chf', true),
  unit('cent', '分钱|[欧美]分', "centimes?(?: d'euros?)?|cents?", true),
  unit('CNY', '元人民币|人民币|元', 'yuans?(?: RMB)?|rmb|cny|renminbis?|¥', true),
  unit('pp', '个百分点', 'points? de pourcentage|points? de %', true),
  unit('%', '%|%', '%|pour cent|p\\. ?100', true),
  unit('‰', '‰', '‰|pour mille', true),
  unit('week', '个?(?:星期|礼拜)|周(?![年岁边围六日一二三四五期])', 'semaines?', true),
  unit('month', '个[多余半]?月', 'mois', true),
  unit('day', '天|个工作日|个?日(?=内|之内|行程|的)', 'jours?|journées?', true),
  unit('hour', '个?[多余半]?(?:小时|钟头)', 'heures?', true),
  unit('minute', '分钟', 'minutes?|min(?![a-z])', true),
  unit('year', '[多余]?(?:周年|年(?!代)|岁|载)', 'ans?|années?|e anniversaire|anniversaire', true),
  unit('km2', '平方公里|km[²2]', 'kilomètres? carrés?|km[²2]', true),
  unit('km', '公里|千米|km(?![²2/])', 'kilomètres?|km(?![²2/a-z])', true),
  unit('m2', '平方米|平米|㎡|m[²2]', 'mètres? carrés?|m[²2]', true),
  unit('m3', '立方米|m[³3]', 'mètres? cubes?|m[³3]', true),
  unit('ha', '公顷|ha', 'hectares?|ha(?![a-z])', true),
  unit('mu', '亩', 'mus?(?![a-z])', true),
  unit('t', '吨', 'tonnes?|t(?![a-zé])', true),
  unit('kg', '公斤|千克|kg', 'kilogrammes?|kilos?|kg', true),
  unit('m', '米', 'mètres?|m(?![a-zé²2³3€])', true),
  unit('kW', '千瓦|[kK]W', 'kilowatts?|kW', true),
  unit('MW', '兆瓦|MW', 'mégawatts?|MW', true),
  unit('GW', '吉瓦|GW', 'gigawatts?|GW', true),
  unit('kWh', '千瓦时|度电|[kK]Wh', 'kilowatt-?heures?|kWh', true),
  unit('MWh', '兆瓦时|MWh', 'mégawatt-?heures?|MWh', true),
  unit('GWh', '吉瓦时|GWh', 'gigawatt-?heures?|GWh', true),
  unit('mile', '英里|英哩', 'miles?|mi(?![a-z])', true),
  unit('foot', '英尺', 'pieds?', true),
  unit('inch', '英寸|吋', 'pouces?', true),
  unit('pound', '磅', 'livres? anglaises?', true),
  unit('mph', 'mph', 'mph', true),
  unit('fahrenheit', '华氏度|°F', '°F', true),
  unit('cm', '厘米|cm', 'centimètres?|cm', true),
  unit('mm', '毫米|mm', 'millimètres?|mm', true),
  unit(
    'km/h',
    '公里/(?:小)?时|公里每小时|km/h',
    "km/h|kilomètres? (?:par heure|à l'heure|/ ?h)",
    true,
  ),
  unit('degree', '摄氏度|度|℃', 'degrés?|°C?', true),
  unit('point', '分(?![钟之别支公子类布析为钱])', 'points?', false),
  unit('times', '倍|次(?!性)|场次', 'fois', false),
  unit(
    'person',
    '名|位|人次|人(?!民|工|才|均)|员',
    'personnes?|participants?|participantes?|visiteurs?|visiteuses?|membres?|salariés?|employés?|étudiants?|étudiantes?|experts?|chercheurs?|chercheuses?|entrepreneurs?|invités?|représentants?|responsables?|élèves?|ingénieurs?|dirigeants?|collaborateurs?|spectateurs?|talents?|professionnels?|habitants?|spécialistes?|stagiaires?|délégués?|doctorants?|élus?',
    false,
  ),
  unit(
    'firm',
    '家|个?(?:企业|公司|机构)',
    'entreprises?|sociétés?|start-?ups?|jeunes pousses|institutions?|établissements?|structures?|organismes?|incubateurs?|PME|exposants?|laboratoires?|banques?|fonds|usines?',
    false,
  ),
  unit('school', '所', 'universités?|écoles?|lycées?|collèges?|établissements?|instituts?', false),
  unit('country', '个国家|国(?![家际内])', 'pays|États', false),
  unit(
    'item',
    '项|个|件|批|份|场|款|条|座|届|期|支|间|台|套|张|辆|种|类|大',
    'projets?|mesures?|accords?|conventions?|programmes?|brevets?|contrats?|sessions?|réunions?|rencontres?|salons?|villes?|régions?|provinces?|centres?|secteurs?|domaines?|équipes?|produits?|technologies?|ateliers?|conférences?|éditions?|dossiers?|candidatures?|bureaux?|parcs?|lots?|axes?|volets?|tables? rondes?|documents?|exemplaires?|lignes?|stands?|places?|salles?|machines?|délégations?|visites?',
    false,
  ),
];

/** The longest unit that begins right where a number ends. `rest` is what follows it, less one space. */
export function unitAfter(lang: 'zh' | 'fr', rest: string): FoundUnit | undefined {
  if (!/^[\p{L}%‰€$£¥°㎡℃]/u.test(rest)) return undefined;
  const { table, pattern } = beginningWith(lang, rest.charAt(0).toLowerCase());
  const matched = table.length > 0 && pattern.exec(rest);
  let longest = 0;
  let best: Unit | undefined;
  // The first is the whole, of no length.
  let place = -1;
  for (const words of matched || []) {
    // French words are read whatever their case; M and T are no metre and no tonne.
    if (words && words !== 'M' && words !== 'T' && words.length > longest) {
      longest = words.length;
      best = table[place];
    }
    place += 1;
  }
  return best && { name: best.name, exact: best.exact, length: longest };
}

/** The units that a letter may begin: all of them in one pattern would be tried at every number. */
function beginningWith(lang: 'zh' | 'fr', letter: string): Units {
  const known = byLetter[lang].get(letter);
  if (known) return known;
  const own = table.filter((each) => mayBegin[lang](each[lang], letter));
  const found = { table: own, pattern: compile[lang](own) };
  byLetter[lang].set(letter, found);
  return found;
}

const byLetter = { zh: new Map<string, Units>(), fr: new Map<string, Units>() };
/** Chinese words begin with a letter that is in them, French ones with their first, unless a class or a group is. */
const mayBegin = {
  zh: (words: string, letter: string) => words.toLowerCase().includes(letter),
  fr: (words: string, letter: string) =>
    words
      .split('|')
      .some(
        (word) =>
          /^(?:[[(.]|\\[A-Za-z])/.test(word) ||
          word.replace('\\', '').toLowerCase().startsWith(letter),
      ),
};

/** What each unit captures at one place, where it stands there. */
const captures = (units: readonly string[]) => units.map((each) => `(?:(?=(${each}))|)`).join('');
const compile = {
  // A symbol ends where its letters end.
  zh: (units: readonly Unit[]) =>
    new RegExp(`^${captures(units.map(({ zh }) => `(?:${zh})(?<![A-Za-z](?=[A-Za-z]))`))}`),
  fr: (units: readonly Unit[]) =>
    new RegExp(`^${captures(units.map(({ fr }) => `(?:${fr})(?![\\p{L}])`))}`, 'iu'),
};

/**
 * Two amounts of one dimension as the same base unit, and how far they may differ: nothing between
 * metric units, an eighth where a newspaper has rounded miles to kilometres.
 */
export function convert(a: string | undefined, b: string | undefined): Conversion | undefined {
  const [one, other] = [factors[a ?? ''], factors[b ?? '']];
  if (!one || !other || a === b || one[0] !== other[0]) return undefined;
  const isRough = rough.has(a ?? '') || rough.has(b ?? '');
  return { a: one[1], b: other[1], tolerance: isRough ? 0.125 : 0.02 };
}

const factors: Record<string, readonly [string, number]> = {
  km: ['length', 1000],
  m: ['length', 1],
  cm: ['length', 0.01],
  mm: ['length', 0.001],
  mile: ['length', 1609.344],
  foot: ['length', 0.3048],
  inch: ['length', 0.0254],
  kg: ['mass', 1],
  t: ['mass', 1000],
  pound: ['mass', 0.45359237],
  m2: ['area', 1],
  ha: ['area', 10_000],
  km2: ['area', 1e6],
  mu: ['area', 2000 / 3],
  'km/h': ['speed', 1],
  mph: ['speed', 1.609344],
  kW: ['power', 1],
  MW: ['power', 1000],
  GW: ['power', 1e6],
  kWh: ['energy', 1],
  MWh: ['energy', 1000],
  GWh: ['energy', 1e6],
  day: ['time', 1],
  week: ['time', 7],
  hour: ['time', 1 / 24],
  minute: ['time', 1 / 1440],
  month: ['years', 1 / 12],
  year: ['years', 1],
};
const rough = new Set(['mile', 'foot', 'inch', 'pound', 'mph']);

/** Classes that count time, whose numbers may stand for a point in time too. */
const exactNames = new Set(table.filter(({ exact }) => exact).map(({ name }) => name));
export const isExact = (name: string | undefined): boolean =>
  name !== undefined && exactNames.has(name);
export const isCurrency = (name: string | undefined): boolean => /^[A-Z]{3}$/.test(name ?? '');

function unit(name: string, zh: string, fr: string, exact: boolean): Unit {
  return { name, exact, zh, fr };
}

/** `zh` and `fr` are alternatives of a regular expression, without groups that capture. */
type Unit = { name: string; exact: boolean; zh: string; fr: string };
type Units = { table: readonly Unit[]; pattern: RegExp };
export type Conversion = { a: number; b: number; tolerance: number };
export type FoundUnit = { name: string; exact: boolean; length: number };
