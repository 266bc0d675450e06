import type { Localized } from '#i18n/locales.ts';
import type { Bound, Day, Fact, Quantity, Value } from '#parity/fact.ts';
import { sentencesOf } from '#parity/passage.ts';

/** What kind of fact it is, as a rule and as a word of each language, the French with its article. */
export function nameOf({ value }: Fact): { rule: string } & Localized {
  const rule = value.kind === 'quantity' ? quantityRule(value) : value.kind;
  return { rule, ...words[rule as keyof typeof words] };
}

function quantityRule({ unit }: Quantity): string {
  if (unit === '%' || unit === 'pp' || unit === '‰') return 'percent';
  return /^[A-Z]{3}$/.test(unit ?? '') ? 'amount' : 'number';
}

/** What stands in the middle of the rules about the facts of two texts, and how it is called. */
export const words = {
  date: { zh: '日期', fr: 'la date' },
  time: { zh: '时间', fr: 'l’heure' },
  number: { zh: '数字', fr: 'le nombre' },
  percent: { zh: '比例', fr: 'le pourcentage' },
  amount: { zh: '金额', fr: 'le montant' },
  ordinal: { zh: '序号', fr: 'le rang' },
  url: { zh: '网址', fr: 'l’adresse web' },
  email: { zh: '电子邮箱', fr: 'l’adresse électronique' },
  phone: { zh: '电话', fr: 'le numéro de téléphone' },
  code: { zh: '代号', fr: 'le sigle' },
  person: { zh: '人物', fr: 'la personne' },
  organisation: { zh: '机构', fr: 'l’organisation' },
  place: { zh: '地点', fr: 'le lieu' },
  project: { zh: '项目', fr: 'le projet' },
};

/** How a number is bounded, to stand in brackets after it. */
export function boundOf({ value, or }: Fact): Localized {
  const quantity = [value, or].find((each) => each?.kind === 'quantity');
  return bounds[quantity?.bound ?? '='];
}

const bounds: Record<Bound, Localized> = {
  '=': { zh: '确数', fr: 'nombre exact' },
  '..': { zh: '多达', fr: 'jusqu’à' },
  '~': { zh: '大约', fr: 'environ' },
  '~>': { zh: '略多', fr: 'un peu plus' },
  '~<': { zh: '将近', fr: 'presque' },
  '>': { zh: '超过', fr: 'plus' },
  '>=': { zh: '至少', fr: 'au moins' },
  '<': { zh: '不到', fr: 'moins' },
  '<=': { zh: '至多', fr: 'au plus' },
};

/** How a fact was read, where that is more than what is written: « février » read as 2025-02. */
export function readAs({ value, raw }: Fact): Localized | undefined {
  const read = { zh: sayValue(value, 'zh'), fr: sayValue(value, 'fr') };
  const plain = (text: string) => text.replace(/\s/g, ' ');
  const says = (text: string) => plain(raw).includes(plain(text));
  return read.zh === '' || says(read.zh) || says(read.fr) ? undefined : read;
}

function sayValue(value: Value, lang: 'zh' | 'fr'): string {
  if (value.kind === 'date') return sayDay(value, lang);
  if (value.kind === 'time')
    return value.half
      ? ''
      : `${Math.floor(value.minutes / 60)}:${String(value.minutes % 60).padStart(2, '0')}`;
  if (value.kind === 'quantity') return value.amount >= 10_000 ? sayQuantity(value, lang) : '';
  return '';
}

function sayQuantity({ amount, unit = '' }: Quantity, lang: 'zh' | 'fr'): string {
  const figures = new Intl.NumberFormat(lang === 'zh' ? 'zh-CN' : 'fr-FR').format(amount);
  if (!/^[A-Z]{3}$/.test(unit)) return figures;
  const currency = currencies[unit]?.[lang] ?? ` ${unit}`;
  return `${figures}${currency}`;
}

const currencies: Record<string, Localized> = {
  EUR: { zh: '欧元', fr: ' euros' },
  CNY: { zh: '元人民币', fr: ' yuans' },
};

function sayDay({ year, month, day, part }: Day, lang: 'zh' | 'fr'): string {
  if (part !== undefined || year === undefined) return '';
  if (lang === 'zh')
    return `${year}年${month === undefined ? '' : `${month}月`}${day === undefined ? '' : `${day}日`}`;
  const shown = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  const form: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
  };
  return new Intl.DateTimeFormat('fr-FR', form).format(shown);
}

/** The sentence a fact stands in, cut at either end when it is long. */
export function sentenceAround({
  passage,
  start,
  end,
}: Pick<Fact, 'passage' | 'start' | 'end'>): string {
  const span = sentencesOf(passage).find((each) => start < each.end) ?? {
    start: 0,
    end: passage.text.length,
  };
  const room = passage.lang === 'zh' ? 45 : 110;
  const from = Math.max(span.start, start - room);
  const to = Math.min(Math.max(span.end, end), end + room);
  const text = passage
    .slice({ start: from, end: to })
    .replace(/\uFFFC/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return `${from > span.start ? '…' : ''}${text}${to < span.end ? '…' : ''}`;
}
