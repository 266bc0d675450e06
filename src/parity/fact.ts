import type { Locale } from '#i18n/locales.ts';
import type { Passage } from './passage.ts';

/** Something a text states that its other language must state too. */
export type Fact = {
  value: Value;
  /** Offsets in the passage. */
  start: number;
  end: number;
  /** As written. */
  raw: string;
  passage: Passage;
  /** Another way to read it: a bare `2000` may be a year or an amount. */
  or?: Value;
  /** It is a form that the registry calls wrong; this is the right one. */
  wrongFor?: string;
  /** Weak facts (a lone small number, “this year”) contradict, but are not missed when left out. */
  weak?: boolean;
  /** It stands within another one (a town in the name of a centre): it may answer, never ask. */
  implied?: boolean;
};

export type Value = Day | Time | Quantity | Ordinal | Address | Named | Code;

/** A day, a month, a year, or a part of one, as far as the text says. */
export type Day = {
  kind: 'date';
  year?: number;
  month?: number;
  day?: number;
  /** `Q1`–`Q4`, `H1`, `H2`, or `10` for a decade, `100` for a century, whose first year is `year`. */
  part?: string;
  /** Years that the context suggests where the text names none. Never more than a suggestion. */
  likely?: readonly number[];
  /** The text gives the year indirectly: “next year”, “the 2025 agenda”. */
  scope?: boolean;
};
/** Minutes after midnight; `half` when the text does not tell morning from afternoon. */
export type Time = { kind: 'time'; minutes: number; half?: boolean };
export type Quantity = {
  kind: 'quantity';
  amount: number;
  /** ISO 4217, `%`, or a class of units.ts. */
  unit?: string | undefined;
  bound: Bound;
};
/** How an amount is bounded: `~` about, `~>` a little more, `~<` nearly, `..` as much as. */
export type Bound = '=' | '..' | '~' | '~>' | '~<' | '>' | '>=' | '<' | '<=';
export type Ordinal = { kind: 'ordinal'; rank: number; unit?: string };
export type Address = { kind: 'url' | 'email' | 'phone'; address: string };
/** Someone or something of the registries, or a Chinese name that they do not hold. */
export type Named = {
  kind: NamedKind;
  /** More than one where a surname alone does not tell. */
  ids: readonly string[];
  /** Said in full, not by the surname. */
  full?: boolean;
};
export type NamedKind = 'person' | 'organisation' | 'place' | 'project';
/** Letters with figures: A320, G20, 5G. */
export type Code = { kind: 'code'; code: string };

export type FactKind = Value['kind'];
export type Side = { lang: Locale; passages: readonly Passage[] };
