import { frames, isComparison, misread, type Comparison } from './comparison.ts';
import type { Context, Form, Kind, Mistake } from './kind.ts';
import { largeStyles, numerals, round, stepOf } from './numeral.ts';

/** A count: `number > 200`, `number 12`. */
export const number = quantity((value, context, inside) => numerals(value.n, context, inside));

/** A share: `percent 12.5`. */
export const percent = quantity(({ n }, { lang, ...context }, inside) =>
  lang === 'fr'
    ? numerals(n, { lang, ...context })
        .filter(({ style }) => style[0] === 'digits')
        .flatMap(({ text, style }) => [
          { text: `${text} %`, style: [...style, 'sign'] },
          { text: `${text} pour cent`, style: [...style, 'cent'] },
        ])
    : [
        { text: `${n}${inside}%`, style: ['digits', 'sign'] },
        ...(n % 10 === 0 && n < 100
          ? [{ text: `${'一二三四五六七八九'.charAt(n / 10 - 1)}成${inside}`, style: ['tenths'] }]
          : []),
        ...numerals(n, { lang, ...context }, inside)
          .filter(({ style }) => style[0] === 'words')
          .map(({ text }) => ({ text: `百分之${text}`, style: ['words'] })),
      ],
);

/** Money: `amount 1200000 EUR`. */
export const amount = quantity((value, context, inside) =>
  numerals(value.n, context, inside)
    .filter(({ style }) => style[0] !== 'bare')
    .flatMap(({ text, style }) =>
      money[context.lang].flatMap(([currency, name]) =>
        currency === value.currency
          ? [{ text: join(text, name, style, context), style: [...style, name] }]
          : [],
      ),
    ),
);

function quantity(
  write: (value: Quantity, context: Context, inside: string) => Form[],
): Kind<Quantity> {
  return {
    parse(words) {
      const compare = isComparison(words[0]) ? words[0] : '=';
      const [n, currency] = isComparison(words[0]) ? words.slice(1) : words;
      if (!Number.isFinite(Number(n))) throw new Error(`no number: ${words.join(' ')}`);
      return { n: Number(n), compare, currency: currency ?? '' };
    },
    forms: (value, context) => framed(value, context, write),
    mistakes,
  };
}

function framed(
  value: Quantity,
  context: Context,
  write: (value: Quantity, context: Context, inside: string) => Form[],
): Form[] {
  const forms: Form[] = frames[context.lang][value.compare].flatMap(([before, inside, after]) =>
    write(value, context, inside)
      .filter(({ style }) => value.compare !== '=' || style[0] !== 'bare')
      .map(({ text, style }) => ({
        text: (before + text).replace(/\b([dD])e (?=un)/, '$1’') + after,
        style: [...style, before + inside + after],
      })),
  );
  // « une trentaine » says « about » by itself.
  if (context.lang === 'fr' && value.compare === '~')
    forms.push(...write(value, context, '').filter(({ style }) => style[0] === 'bare'));
  return forms;
}

function mistakes(
  value: Quantity,
  form: Form,
  _context: Context,
  turn: number,
): Mistake<Quantity>[] {
  const { n, compare, currency } = value;
  const found: Mistake<Quantity>[] = [];
  const isPercent = form.style.some((part) => ['sign', 'cent', 'tenths'].includes(part));
  const isTenths = form.style[0] === 'tenths';
  const step = isTenths ? 10 : stepOf(n, form.style, compare !== '=');
  const add = (operator: string, change: Partial<Quantity>) =>
    found.push({ operator, value: { ...value, ...change } });
  const sum = round(n + step * (isPercent && n + step * 3 > 100 ? -1 : 1 + (turn % 3)));
  add(isPercent ? 'percent.changed' : currency ? 'amount.changed' : 'number.changed', { n: sum });
  if (!isPercent) add('number.times-ten', { n: n * 10 });
  const scale = largeStyles.find((name) => form.style.includes(name));
  if (scale) add('number.wan-yi', { n: round(rescaled(n, scale)) });
  if (currency) add('amount.currency', { currency: otherCurrency(currency, turn) });
  const other = misread[compare];
  if (other) {
    add('comparison.changed', { compare: other });
    add('comparison.dropped', { compare: '=' });
  }
  return found;
}

function rescaled(n: number, scale: (typeof largeStyles)[number]): number {
  if (scale === '万') return n * 1e4;
  if (scale === '亿') return n / 1e4;
  return scale === 'million' ? n * 1e3 : n / 1e3;
}

function otherCurrency(currency: string, turn: number): string {
  const others = ['EUR', 'CNY', 'USD'].filter((name) => name !== currency);
  return others[turn % others.length] as string;
}

function join(text: string, name: string, style: readonly string[], { lang }: Context): string {
  if (lang === 'zh') return text + name;
  if (!/milli/.test(style[0] ?? '') || name === '€') return `${text} ${name}`;
  return `${text} ${name.startsWith('e') ? 'd’' : 'de '}${name}`;
}

const money = {
  zh: [
    ['EUR', '欧元'],
    ['CNY', '元人民币'],
    ['CNY', '元'],
    ['CNY', '人民币'],
    ['USD', '美元'],
  ],
  fr: [
    ['EUR', 'euros'],
    ['EUR', '€'],
    ['CNY', 'yuans'],
    ['CNY', 'RMB'],
    ['USD', 'dollars'],
  ],
} as const;

type Quantity = { n: number; compare: Comparison; currency: string };
