import { joinFacts } from '#domain/entry.ts';
import { isReworded } from '#domain/promise-history.ts';
import { locales, type Locale, type Localized, type Wording } from '#i18n/locales.ts';
import { collections, type Facts } from '#schema/index.ts';
import type { EntrySource, Tree } from '#source/tree.ts';
import { issue, type Issue } from './issue.ts';
import { placeOf } from './place.ts';

/**
 * What is promised in fewer languages than it could be: a promise is told where its entry is. Of an
 * entry in one language nothing is said, since its missing translation is a finding already, unless
 * it puts into that language alone what was promised in both.
 */
export function checkWordings({ entries }: Tree): Issue[] {
  const news = new Map(
    entries
      .filter(({ collection }) => collection === 'news')
      .map((entry) => [entry.id, { entry, facts: factsOf(entry) }]),
  );
  const latestFirst = [...news.values()].toSorted((a, b) => (a.facts.date < b.facts.date ? 1 : -1));
  return [...news.values()].flatMap(({ entry, facts }) => [
    ...facts.commitments.flatMap(({ id, text }, index) =>
      lacking(entry, text).map((lang) =>
        issue(
          'warning',
          'commitments.untranslated',
          placeOf(entry, ['commitments', index, 'text']),
          untold(id, lang),
        ),
      ),
    ),
    ...facts.followUps.flatMap(({ meeting, commitment, text }, index) => {
      if (!text || locales.every((lang) => text[lang] !== undefined)) return [];
      const promise = news.get(meeting)?.facts.commitments.find(({ id }) => id === commitment);
      const former = latestFirst
        .filter((other) => other.facts.date < facts.date)
        .flatMap((other) => other.facts.followUps)
        .find(
          (other) => other.meeting === meeting && other.commitment === commitment && other.text,
        );
      const before = former?.text ?? promise?.text;
      // Told again as it was, it is promised in the other language too.
      if (before && !isReworded(before, text)) return [];
      const place = placeOf(entry, ['followUps', index, 'text']);
      return locales
        .filter((lang) => text[lang] === undefined)
        .flatMap((lang) => {
          if (entry.files[lang])
            return issue('warning', 'commitments.untranslated', place, retold(commitment, lang));
          return promise?.text[lang] === undefined
            ? []
            : issue('info', 'commitments.untranslated', place, outlived(commitment, lang));
        });
    }),
  ]);
}

const factsOf = (entry: EntrySource): Facts<'news'> =>
  collections.news.parse(joinFacts(entry).facts);

const lacking = ({ files }: EntrySource, text: Wording): Locale[] =>
  locales.filter((lang) => files[lang] && text[lang] === undefined);

const untold = (id: string, lang: Locale): Localized => {
  const { own, other } = names[lang];
  return {
    zh: `承诺“${id}”没有${own.zh}表述，这篇条目却有${own.zh}版：网站会显示${other.zh}表述并加以说明。请在 text 下补上“${lang}: ${own.zh}表述”。`,
    fr: `L’engagement « ${id} » n’a pas d’énoncé ${own.fr}, alors que cette entrée a une version ${own.fr}e : le site montre l’énoncé ${other.fr} et le signale. Ajoutez sous text « ${lang}: énoncé ${own.fr} ».`,
  };
};

const retold = (id: string, lang: Locale): Localized => {
  const { own, other } = names[lang];
  return {
    zh: `承诺“${id}”调整后的内容没有${own.zh}表述，这篇条目却有${own.zh}版：网站会显示${other.zh}表述并加以说明，原来的${own.zh}表述只作为“原表述”保留。请在 text 下补上“${lang}: ${own.zh}表述”。`,
    fr: `Le nouvel énoncé de l’engagement « ${id} » n’est pas donné en ${own.fr}, alors que cette entrée a une version ${own.fr}e : le site le montre en ${other.fr} et le signale ; l’énoncé ${own.fr} d’avant ne vaut plus que comme énoncé précédent. Ajoutez sous text « ${lang}: énoncé ${own.fr} ».`,
  };
};

const outlived = (id: string, lang: Locale): Localized => {
  const { own, other } = names[lang];
  return {
    zh: `承诺“${id}”原有${own.zh}表述，调整后只有${other.zh}：${own.zh}页面会显示${other.zh}表述并加以说明。能翻译时，请在 text 下补上“${lang}: ${own.zh}表述”。`,
    fr: `L’engagement « ${id} » était énoncé en ${own.fr} ; modifié, il ne l’est plus qu’en ${other.fr} : les pages en ${own.fr} montrent cet énoncé-là et le signalent. Quand vous pourrez le traduire, ajoutez sous text « ${lang}: énoncé ${own.fr} ».`,
  };
};

const names: Record<Locale, { own: Localized; other: Localized }> = {
  zh: { own: { zh: '中文', fr: 'chinois' }, other: { zh: '法文', fr: 'français' } },
  fr: { own: { zh: '法文', fr: 'français' }, other: { zh: '中文', fr: 'chinois' } },
};
