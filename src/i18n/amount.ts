import type { Locale } from './locales.ts';

/** A whole amount with its currency as the language says it; Intl's own names are bookkeepers'. */
export function formatAmount(amount: number, currency: Currency, lang: Locale): string {
  return lang === 'zh'
    ? chinese(amount) + chineseName[currency]
    : `${grouped(amount, 'fr')}\u00A0${frenchName[currency]}${amount < 2 ? '' : 's'}`;
}

/** A change of amount: the currency is said once where both have it. */
export function formatAmounts(from: Amount, to: Amount, lang: Locale): [string, string] {
  const whole = ({ amount, currency }: Amount) => formatAmount(amount, currency, lang);
  const isSame = from.currency === to.currency;
  return [lang === 'fr' && isSame ? grouped(from.amount, 'fr') : whole(from), whole(to)];
}

/**
 * From ten thousand on counted in 万 and 亿, as far as that takes no more than two decimals: a
 * longer fraction is harder to read than the figures.
 */
function chinese(amount: number): string {
  const unit = units.find(({ size }) => amount >= size && (amount * 100) % size === 0);
  if (unit) return `${amount / unit.size}${unit.name}`;
  return amount < 10_000 ? String(amount) : grouped(amount, 'zh');
}

const units = [
  { size: 100_000_000, name: '亿' },
  { size: 10_000, name: '万' },
];

const grouped = (amount: number, lang: Locale) =>
  new Intl.NumberFormat(lang, { maximumFractionDigits: 0 }).format(amount);

const chineseName = { EUR: '欧元', CNY: '元人民币' } as const;
const frenchName = { EUR: 'euro', CNY: 'yuan' } as const;

export type Currency = keyof typeof chineseName;
export type Amount = { amount: number; currency: Currency };
