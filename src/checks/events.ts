import { joinFacts } from '#domain/entry.ts';
import type { Localized } from '#i18n/locales.ts';
import { collections, type Facts } from '#schema/index.ts';
import type { Tree } from '#source/tree.ts';
import { issue, type Issue } from './issue.ts';
import { placeOf } from './place.ts';

/** Hours and announcement of a meeting or an event, against its day. `today`: `YYYY-MM-DD`. */
export function checkEvents(tree: Tree, today: string): Issue[] {
  return tree.entries
    .filter(({ collection }) => collection === 'news')
    .flatMap((entry) => {
      const facts = collections.news.parse(joinFacts(entry).facts);
      return [
        ...hours(facts).map(({ field, message }) =>
          issue('error', 'facts.order', placeOf(entry, [field]), message),
        ),
        ...(facts.date > today && !facts.announced && facts.kind !== 'announcement'
          ? [issue('warning', 'news.announced', placeOf(entry, ['date']), unannounced(facts.date))]
          : []),
      ];
    });
}

function hours({ date, end = date, announced, startsAt, endsAt }: Facts<'news'>): Finding[] {
  const found: Finding[] = [];
  if (announced && announced > date) found.push({ field: 'announced', message: late });
  // The day is that of the place, which is what the offset says.
  if (startsAt && startsAt.slice(0, 10) !== date)
    found.push({ field: 'startsAt', message: otherDay('startsAt', startsAt, 'date', date) });
  if (!endsAt) return found;
  if (!startsAt) return [...found, { field: 'endsAt', message: endless }];
  const length = Date.parse(endsAt) - Date.parse(startsAt);
  const day = endsAt.slice(0, 10);
  // What ends after midnight belongs to the evening before.
  const isNight = day > end && end === date && length <= longestNight;
  if (length <= 0) found.push({ field: 'endsAt', message: reversed });
  else if (day !== end && !isNight)
    found.push({
      field: 'endsAt',
      message: otherDay('endsAt', endsAt, end === date ? 'date' : 'end', end),
    });
  return found;
}

const longestNight = 12 * 3_600_000;

const otherDay = (field: string, at: string, dayField: string, day: string): Localized => ({
  zh: `“${field}”写的是“${at}”，当地日期与“${dayField}”（${day}）不是同一天。请核对这两处。`,
  fr: `« ${field} » est « ${at} », dont le jour, à l’heure du lieu, n’est pas celui de « ${dayField} » (${day}). Vérifiez les deux.`,
});
const reversed = {
  zh: '“endsAt”不晚于“startsAt”。请核对这两个时刻。',
  fr: '« endsAt » ne suit pas « startsAt ». Vérifiez ces deux heures.',
};
const endless = {
  zh: '只写了结束时刻，没有开始时刻。请补上 startsAt。',
  fr: 'Il y a une heure de fin sans heure de début : ajoutez startsAt.',
};
const late = {
  zh: '“announced”（预告日期）晚于“date”。预告应在活动之前，请核对这两个日期。',
  fr: '« announced » suit « date » : un rendez-vous s’annonce avant d’avoir lieu. Vérifiez ces deux dates.',
};
const unannounced = (date: string): Localized => ({
  zh: `${date} 还没有到，却没有写预告日期，订阅的人会看到一条日期在将来的消息。请加上 announced: 年-月-日（发布预告的那一天）；如果 date 写错了，请改正。`,
  fr: `La date ${date} est à venir, et rien ne dit quel jour elle a été annoncée : les abonnés recevraient un article daté du futur. Ajoutez announced: année-mois-jour (le jour de l’annonce), ou corrigez date.`,
});

type Finding = { field: string; message: Localized };
