import { Converter } from 'opencc-js/t2cn';

/**
 * The traditional and variant characters (OpenCC) of what these characters are the simplified form
 * of, and at the same places that form. What the site itself writes stays as it is.
 */
export function traditionalFor(signs: string): [from: string, to: string] {
  const own = new Set(signs);
  const simple = Converter({ from: 't', to: 'cn' });
  let [from, to] = ['', ''];
  for (let code = firstHan; code <= lastHan; code += 1) {
    const sign = String.fromCodePoint(code);
    if (own.has(sign)) continue;
    const target = simple(sign);
    if (target === sign || !own.has(target)) continue;
    from += sign;
    to += target;
  }
  return [from, to];
}

/** CJK Unified Ideographs (Unicode, Blocks.txt): the later blocks hold no traditional form in use. */
const firstHan = 0x4e00;
const lastHan = 0x9fff;
