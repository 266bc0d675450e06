import { otherLocale, type Locale, type Localized } from '#i18n/locales.ts';
import type { Comparison, Difference } from '#parity/compare.ts';
import type { Fact } from '#parity/fact.ts';
import { issue, type Issue, type Place } from '../issue.ts';
import type { EntryTexts } from './read.ts';
import { boundOf, nameOf, readAs, sentenceAround } from './say.ts';

/** Differences between the two languages, as findings on the translation. */
export function differenceIssues(entry: EntryTexts, { differences }: Comparison): Issue[] {
  return differences.flatMap((difference) =>
    difference.type === 'missing'
      ? missingIssue(entry, difference)
      : [conflictIssue(entry, difference)],
  );
}

function conflictIssue(
  entry: EntryTexts,
  difference: Exclude<Difference, { type: 'missing' }>,
): Issue {
  const { zh, fr, type } = difference;
  const { rule, ...name } = nameOf(zh);
  const translation = otherLocale(entry.original);
  const [own, other] = translation === 'fr' ? [fr, zh] : [zh, fr];
  const certain = type === 'opposite' || (type === 'contradiction' && difference.score >= 0.55);
  const severity = certain ? 'error' : 'warning';
  const suffix = {
    contradiction: 'contradiction',
    opposite: 'contradiction',
    bound: 'bound',
    year: 'year',
  }[type];
  const shown =
    type === 'bound' || type === 'opposite'
      ? { zh: quoteBound(zh), fr: quoteBound(fr) }
      : { zh: quote(zh), fr: quote(fr) };
  return {
    ...issue(
      severity,
      `facts.${rule}.${suffix}`,
      placeOf(entry, own),
      conflictSentence(type, name, shown),
      [placeOf(entry, other)],
    ),
    values: [zh.raw, fr.raw],
    sides: { zh: sentenceAround(zh), fr: sentenceAround(fr) },
  };
}

function conflictSentence(
  type: Difference['type'],
  name: Localized,
  { zh, fr }: Record<Locale, Localized>,
): Localized {
  switch (type) {
    case 'year':
      return {
        zh: `年份没有写明：中文写${zh.zh}，法文写${fr.zh}，两边的读者会理解成不同的年份。请写上年份。`,
        fr: `L’année n’est pas dite : le chinois écrit ${zh.fr} ; le français écrit ${fr.fr}. Le lecteur comprendra deux années différentes : précisez-la.`,
      };
    case 'bound':
      return {
        zh: `数字相同，说法不同：中文写${zh.zh}，法文写${fr.zh}。请核对原始资料，让两边一致。`,
        fr: `Le nombre est le même, mais nuancé autrement : le chinois écrit ${zh.fr} ; le français écrit ${fr.fr}. Vérifiez à la source et accordez les deux textes.`,
      };
    default:
      return {
        zh: `${name.zh}不一致：中文写${zh.zh}，法文写${fr.zh}。请核对原始资料，改正写错的一方。`,
        fr: `Les deux langues se contredisent sur ${name.fr} : le chinois écrit ${zh.fr} ; le français écrit ${fr.fr}. Vérifiez à la source et corrigez le texte fautif.`,
      };
  }
}

/** A fact as written and, where that says more, as read. */
function quote(fact: Fact): Localized {
  const read = readAs(fact);
  return {
    zh: `“${fact.raw}”${read ? `（即${read.zh}）` : ''}`,
    fr: `« ${fact.raw} »${read ? `, soit ${read.fr}` : ''}`,
  };
}

/** “Over 20” and “nearly 20” differ by words that are not part of the number: they are said of it. */
function quoteBound(fact: Fact): Localized {
  const { zh, fr } = quote(fact);
  const bound = boundOf(fact);
  return { zh: `${zh}（${bound.zh}）`, fr: `${fr} (${bound.fr})` };
}

function missingIssue(
  entry: EntryTexts,
  { fact, repeated, in: slot }: Difference & { type: 'missing' },
): Issue[] {
  const severity = severityOfMissing(entry, fact, repeated);
  if (!severity) return [];
  const { rule, ...name } = nameOf(fact);
  const { lang } = fact.passage;
  const other = otherLocale(lang);
  const where = slot ? at(entry, other, slot.passage.at(slot.span?.start ?? 0)) : at(entry, other);
  const shown = quote(fact);
  const [having, lacking] = [languages[lang], languages[other]];
  const counterpart = slot
    ? sentenceAround({
        passage: slot.passage,
        start: slot.span?.start ?? 0,
        end: slot.span?.start ?? 0,
      })
    : '';
  const sides =
    lang === 'zh'
      ? { zh: sentenceAround(fact), fr: counterpart }
      : { zh: counterpart, fr: sentenceAround(fact) };
  return [
    {
      ...issue(
        severity,
        `facts.${rule}.missing`,
        where,
        {
          zh: `${having.zh}提到${name.zh}${shown.zh}，${lacking.zh}${repeated ? '在这一处' : ''}没有提到。请补上；如果是有意省略，请在 silence 里写明理由。`,
          fr: `Le ${having.fr} mentionne${repeated ? ' ici' : ''} ${name.fr} ${shown.fr}, mais non le ${lacking.fr}. Complétez ; si l’omission est voulue, dites pourquoi dans le champ silence.`,
        },
        [placeOf(entry, fact)],
      ),
      values: [fact.raw],
      sides,
    },
  ];
}

const languages = {
  zh: { zh: '中文', fr: 'chinois' },
  fr: { zh: '法文', fr: 'français' },
} satisfies Record<Locale, Localized>;

/**
 * A strong fact that one side lacks is a warning; in a translation that says it is a summary, only
 * what the summary adds is. Weak facts (a lone “two”, “this year”) are left to the reader.
 */
function severityOfMissing(
  entry: EntryTexts,
  fact: Fact,
  repeated: boolean,
): Issue['severity'] | undefined {
  const { value, weak } = fact;
  if (weak) return undefined;
  if (entry.isSummary && fact.passage.lang === entry.original) return repeated ? undefined : 'info';
  if (value.kind === 'place') return isAdjective(entry, fact) ? undefined : 'info';
  if (value.kind === 'project' || value.kind === 'code') return 'info';
  if (value.kind === 'quantity' && value.unit === undefined && value.amount <= 3) return 'info';
  return 'warning';
}

/** « européen », 中法: a country is named by its adjective, or by one character. */
function isAdjective(entry: EntryTexts, { passage, value }: Fact): boolean {
  const names = 'ids' in value ? value.ids.flatMap((id) => entry.namesOf(id)) : [];
  const stem =
    passage.lang === 'zh'
      ? names.find((name) => /^[A-Za-z]/.test(name))?.slice(0, 4)
      : names.find((name) => /^[\u3400-\u9fff]/.test(name))?.[0];
  const others = entry[otherLocale(passage.lang)]?.passages ?? [];
  return (
    stem !== undefined && others.some(({ text }) => text.toLowerCase().includes(stem.toLowerCase()))
  );
}

function placeOf(entry: EntryTexts, fact: Fact): Place {
  return at(entry, fact.passage.lang, fact.passage.at(fact.start));
}

function at(
  entry: EntryTexts,
  lang: Locale,
  position = { line: entry.fileOf(lang).bodyLine, column: 1 },
): Place {
  return { file: entry.fileOf(lang).file, ...position };
}
