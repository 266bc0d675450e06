import type { Code } from './fact.ts';
import { found, type Found } from './found.ts';
import { matches } from './matches.ts';

/** Letters with figures (A320, 5G, PM2.5), standards (GB/T 15834-2011) and versions (4.1.2). */
export const codes = (text: string): Found<Code>[] =>
  matches(text, pattern, hint).map((match) =>
    found(match.index, match[0], {
      kind: 'code',
      code: match[0].toUpperCase().replace(/[ -]/g, ''),
    }),
  );

const hint = /[A-Z] {0,2}\d|[A-Za-z]-?\d|\d(?:[DGK]|\.\d)/;
const standard = String.raw`(?:ISO\/IEC|ISO|GB|EN|IEC) ?(?:\/T)? ?\d{3,6}(?:[-:]\d{1,4})?`;
// 1.250.000 is an amount, RMB500 a price.
const version = String.raw`[vV]?(?!\d{1,3}(?:\.\d{3})+(?![.\d]))\d{1,6}(?:\.\d{1,6}){2,6}`;
const model = String.raw`(?!(?:RMB|CNY|USD|EUR)\d)[A-Z][A-Za-z]{0,9}-?\d{1,6}(?:\.\d{1,3})?[A-Z]{0,2}`;
const pattern = new RegExp(
  String.raw`(?<![A-Za-zÀ-ÿ\d])(?:${version}|${standard}|${model}|\d{1,2}[DGK])(?![A-Za-zÀ-ÿ\d])`,
  'g',
);
