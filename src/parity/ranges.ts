import type { Quantity } from './fact.ts';
import type { Found } from './found.ts';
import { clean } from './numerals-zh.ts';

/** In `20至30万元` and « de 20 à 30 millions d'euros » the first number shares the unit, and the scale. */
export function joinRanges(
  lang: 'zh' | 'fr',
  text: string,
  found: Found<Quantity>[],
): Found<Quantity>[] {
  const link = lang === 'zh' ? /^(?:至|到|[-–—~～]{1,2})$/ : /^ ?(?:à|et|ou|[-–—]) ?$/;
  return found.map((each, index) => {
    const next = found[index + 1];
    const between = next ? text.slice(each.end, Math.min(next.start, each.end + 8)) : '';
    if (!next || each.value.unit !== undefined || !link.test(between)) return each;
    const isList =
      /et|ou/.test(between) &&
      !/entre |soit /.test(text.slice(Math.max(0, each.start - 8), each.start));
    if (isList) return each;
    const isPlain = scaleOf(text.slice(each.start, each.end)) === 1 && each.value.amount < 1000;
    const scale = isPlain ? scaleOf(text.slice(next.start, next.end)) : 1;
    const value = {
      ...each.value,
      unit: next.value.unit,
      amount: clean(each.value.amount * scale),
    };
    return { ...each, value };
  });
}

function scaleOf(text: string): number {
  const word = /亿|万|billion|milliard|million|mille|M(?=ds? ?€)|[Mk](?= ?€)/.exec(text)?.[0] ?? '';
  return (
    {
      亿: 1e8,
      万: 1e4,
      billion: 1e12,
      milliard: 1e9,
      million: 1e6,
      mille: 1e3,
      k: 1e3,
      M: /Md/.test(text) ? 1e9 : 1e6,
    }[word] ?? 1
  );
}
