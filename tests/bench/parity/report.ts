import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Locale } from '#i18n/locales.ts';
import { kinds } from './kinds/index.ts';
import type { Context, Kind } from './kinds/kind.ts';

/** The reports of one half. */
export const readHalf = (half: Half): Report[] => readFolder(join(import.meta.dirname, half));

/** The reports of a folder, in the order of their file names, which begin with a number. */
export function readFolder(dir: string): Report[] {
  return readdirSync(dir)
    .filter((name) => /^\d.*\.yml$/.test(name))
    .sort()
    .map((name) =>
      toReport(name.replace('.yml', ''), parse(readFileSync(join(dir, name), 'utf8')) as Source),
    );
}

export function toReport(id: string, source: Source): Report {
  const facts = Object.fromEntries(
    Object.entries(source.facts).map(([key, notation]) => [key, toFact(notation)]),
  );
  const present = new Set(
    Object.values(facts).flatMap(({ value }) => (value as { id?: string }).id ?? []),
  );
  return {
    id,
    original: source.original,
    kind: source.kind,
    date: source.date,
    facts,
    present,
    texts: { zh: toText(source.zh), fr: toText(source.fr) },
  };
}

export const contextOf = ({ date, present }: Report, lang: Locale): Context => ({
  lang,
  today: date,
  present,
});

export const marksOf = (block: Block): Mark[] =>
  block.sentences.flat().filter((piece) => typeof piece !== 'string');

function toFact(notation: string): Fact {
  const [name = '', ...words] = notation.split(' ');
  const kind = kinds[name];
  if (!kind) throw new Error(`no kind of fact: ${notation}`);
  return { name, kind, value: kind.parse(words), notation };
}

/** `# title`, `> summary`, then blocks parted by empty lines; a sentence takes a line. */
function toText(source: string): Block[] {
  return source
    .trim()
    .split(/\n\s*\n|\n(?=(?:[->]|\d+\.) )/)
    .map((block) => {
      const prefix = /^(?:#+|[->]|\d+\.) /.exec(block)?.[0] ?? '';
      return { prefix, sentences: block.slice(prefix.length).split('\n').map(toPieces) };
    });
}

function toPieces(line: string): Piece[] {
  return line
    .trim()
    .split(/(\{[^}]*\})/)
    .filter((part) => part !== '')
    .map((part) => {
      const [, key, surface] = /^\{(\w+)\|(.+)\}$/.exec(part) ?? [];
      if (key && surface) return { key, surface };
      if (/[{}]/.test(part)) throw new Error(`no mark: ${part}`);
      return part;
    });
}

export type Half = 'development' | 'held-out';
/** A report as it is written: the notation of its facts, and two texts in which they are marked. */
export type Source = {
  original: Locale;
  kind: string;
  date: string;
  facts: Record<string, string>;
  zh: string;
  fr: string;
};
export type Fact = { name: string; kind: Kind<unknown>; value: unknown; notation: string };
export type Mark = { key: string; surface: string };
export type Piece = string | Mark;
export type Block = { prefix: string; sentences: Piece[][] };
export type Text = Block[];
export type Report = {
  id: string;
  original: Locale;
  kind: string;
  date: string;
  facts: Record<string, Fact>;
  present: ReadonlySet<string>;
  texts: Record<Locale, Text>;
};
