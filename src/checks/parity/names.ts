import type { Localized } from '#i18n/locales.ts';
import type { Fact } from '#parity/fact.ts';
import { canSpell, spell } from '#parity/pinyin.ts';
import type { PersonRecord } from '#schema/index.ts';
import type { Tree } from '#source/tree.ts';
import { issue, type Issue, type Place } from '../issue.ts';
import {
  civilitySentence,
  forbidden,
  officeSentence,
  otherSpelling,
  ownRecord,
  readingSentence,
  spellingSentence,
} from './name-sentences.ts';
import { flat, officeOf } from './offices.ts';
import type { EntryTexts } from './read.ts';
import type { Registry } from './registry.ts';
import { sentenceAround } from './say.ts';

/** A registered Chinese name must be spelt as its characters can be read. */
export function registryIssues(tree: Tree): Issue[] {
  return tree.people.flatMap(({ source }) => {
    const { name, native } = source.data as PersonRecord;
    if (native !== 'zh' || isReading(name.zh, name.fr)) return [];
    const place = { file: source.file, ...source.locate(['name']) };
    return [
      {
        ...issue('error', 'names.reading', place, readingSentence(name.zh, name.fr, ownRecord)),
        values: [name.fr],
      },
    ];
  });
}

/** Surname first or last; whatever is no Han character (a dot, a Latin initial) is passed over. */
function isReading(han: string, spelling: string): boolean {
  const characters = han.replace(/[^\u3400-\u9fff]/g, '');
  const words = spelling.split(' ');
  return [
    words,
    [...words.slice(1), words[0] ?? ''],
    [words.at(-1) ?? '', ...words.slice(0, -1)],
  ].some((order) => canSpell(characters, spell(order.join(''))));
}

/** Names, civilities and offices in the texts of an entry, against the registries. */
export function nameIssues(entry: EntryTexts, registry: Registry): Issue[] {
  const facts = [...(entry.zh?.facts ?? []), ...(entry.fr?.facts ?? [])];
  return [
    ...entry.misread.map(({ fact, name, spelling, zh }) => ({
      ...(spelling === undefined
        ? found(
            'error',
            'names.reading',
            entry,
            fact,
            readingSentence(name, fact.raw, otherSpelling),
          )
        : found(
            'error',
            'names.spelling',
            entry,
            fact,
            spellingSentence(fact.raw, name, spelling),
          )),
      ...(zh
        ? {
            related: [placeOf(entry, zh)],
            sides: { zh: sentenceAround(zh), fr: sentenceAround(fact) },
          }
        : {}),
    })),
    ...facts
      .filter(({ wrongFor }) => wrongFor !== undefined)
      .map((fact) => found('error', 'names.forbidden', entry, fact, forbidden(fact))),
    ...facts.flatMap((fact) => personIssues(entry, fact, registry)),
  ];
}

function personIssues(entry: EntryTexts, fact: Fact, registry: Registry): Issue[] {
  const { value, passage } = fact;
  const [id = '', ...others] = 'ids' in value ? value.ids : [];
  const record =
    value.kind === 'person' && others.length === 0 ? registry.people.get(id) : undefined;
  if (!record || fact.implied) return [];
  const civility = civilityOf(fact);
  const issues: Issue[] = [];
  if (civility && civility.kind !== record.civility)
    issues.push(
      found(
        record.civility ? 'error' : 'warning',
        'names.civility',
        entry,
        fact,
        civilitySentence(civility.raw, record, fact.raw),
      ),
    );
  const office = officeOf(fact, registry.offices);
  if (
    office &&
    !record.roles.some(({ title }) =>
      office.forms[passage.lang].some((form) => includes(title[passage.lang], form)),
    )
  )
    issues.push(
      found(
        record.roles.length > 0 ? 'error' : 'warning',
        'names.office',
        entry,
        fact,
        officeSentence(office.raw, record, passage.lang),
      ),
    );
  return issues;
}

/** « M. » before a name, 女士 after it. */
function civilityOf({ passage, start, end }: Fact): { kind: 'm' | 'mme'; raw: string } | undefined {
  const { text, lang } = passage;
  const raw =
    lang === 'fr'
      ? /(?:^|[^\p{L}])(MM?\.|Mmes?|Mlle|Monsieur|Madame) $/u.exec(
          text.slice(Math.max(0, start - 12), start),
        )?.[1]
      : /^(先生|女士|小姐)/.exec(text.slice(end, end + 2))?.[1];
  if (raw === undefined) return undefined;
  return { kind: /^(?:MM?\.|Monsieur|先生)$/.test(raw) ? 'm' : 'mme', raw };
}

const includes = (title: string, form: string) => flat(title).includes(flat(form));

function found(
  severity: Issue['severity'],
  rule: string,
  entry: EntryTexts,
  fact: Fact,
  message: Localized,
): Issue {
  return { ...issue(severity, rule, placeOf(entry, fact), message), values: [fact.raw] };
}

function placeOf(entry: EntryTexts, { passage, start }: Fact): Place {
  return { file: entry.fileOf(passage.lang).file, ...passage.at(start) };
}
