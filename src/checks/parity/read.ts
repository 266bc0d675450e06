import { joinFacts } from '#domain/entry.ts';
import { otherLocale, type Locale } from '#i18n/locales.ts';
import type { Text } from '#parity/compare.ts';
import { extract } from '#parity/extract.ts';
import { unregistered, type Naming, type Reading } from '#parity/naming.ts';
import type { Anchor } from '#parity/years.ts';
import type { EntrySource, SourceFile } from '#source/tree.ts';
import { passagesOf } from '../passages.ts';
import type { Registry } from './registry.ts';

/** Both languages of an entry with the facts that each states. */
export function readEntry(source: EntrySource, registry: Registry): EntryTexts {
  const facts = joinFacts(source).facts as EntryTexts['facts'];
  const knowledge = {
    lexicon: registry.lexicon,
    people: registry.surnames,
    anchor: anchorOf(facts),
  };
  const read = (lang: Locale): Reading | undefined => {
    const file = source.files[lang];
    if (!file || file.body.length > longest) return undefined;
    const passages = passagesOf(file, lang);
    const extracted = extract(passages, knowledge);
    const ids = new Set(extracted.facts.flatMap(({ value }) => ('ids' in value ? value.ids : [])));
    return {
      passages,
      ...extracted,
      people: [...ids].sort().flatMap((id) => {
        const record = registry.people.get(id);
        if (!record) return [];
        const { name, native, aliases } = record;
        return [{ id, native, name: name.zh, spellings: [name.fr, ...(aliases?.fr ?? [])] }];
      }),
    };
  };
  const [zh, fr] = [read('zh'), read('fr')];
  const naming = zh && fr ? unregistered(zh, fr) : undefined;
  const original = facts.original === 'fr' ? 'fr' : 'zh';
  const text = (lang: Locale, reading: Reading | undefined): Text | undefined =>
    reading && {
      lang,
      passages: reading.passages,
      facts: [...reading.facts, ...(naming?.[lang] ?? [])],
    };
  const translation = source.files[otherLocale(original)]?.data as { mode?: unknown } | undefined;
  return {
    source,
    facts,
    zh: text('zh', zh),
    fr: text('fr', fr),
    misread: naming?.misread ?? [],
    original,
    isSummary: translation?.mode === 'summary',
    subject: source.collection === 'partners' ? source.id : undefined,
    namesOf: (id) => {
      const names = registry.lexicon.entries.get(id);
      return names ? [...names.zh, ...names.fr] : [];
    },
    fileOf: (lang) => source.files[lang] as SourceFile,
  };
}

/** Characters past which a body is no article; the check says so elsewhere. */
const longest = 200_000;

/** The day from which « l'an prochain » counts: that of the news, or the beginning of what it is about. */
function anchorOf(facts: Record<string, unknown>): Anchor | undefined {
  const opens = typeof facts.opens === 'string' ? facts.opens : undefined;
  const date = facts.date ?? opens ?? facts.start;
  const match = typeof date === 'string' ? /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(date) : undefined;
  return match
    ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3] ?? 1) }
    : undefined;
}

export type EntryTexts = {
  source: EntrySource;
  facts: Record<string, unknown> & { original?: unknown };
  zh: Text | undefined;
  fr: Text | undefined;
  misread: Naming['misread'];
  original: Locale;
  isSummary: boolean;
  /** Of a partner's page, that partner. */
  subject: string | undefined;
  /** All accepted forms of a registered name. */
  namesOf: (id: string) => readonly string[];
  fileOf: (lang: Locale) => SourceFile;
};
