import { formatDate } from '#i18n/format.ts';
import { allOf } from '#i18n/lists.ts';
import type { Locale, Localized } from '#i18n/locales.ts';
import { ofName } from './french-name.ts';
import type { NewsKind } from './kind-words.ts';

/** A title made of the facts, for a text that has none; nothing where there is not even a day. */
export function titleOf(
  { kind, date, names, visited, text }: Told,
  lang: Locale,
): string | undefined {
  if (date === undefined) return undefined;
  const day = formatDate(date, lang).replaceAll('\u00A0', ' ');
  const what = kinds[kind];
  // Who was visited is known, and not always who visited.
  if (visited) {
    const of = ofName(text, visited.fr);
    if (lang === 'zh') return `访问${visited.zh[0] ?? ''}（${day}）`;
    return of === undefined
      ? `${what.fr} du ${day} : ${visited.fr[0] ?? ''}`
      : `${what.fr} ${of}, ${day}`;
  }
  if (lang === 'zh') {
    const who = names.map(({ zh }) => zh[0] ?? '').filter(Boolean);
    return `${who.join('与')}${what.zh}（${day}）`;
  }
  const whose = names.map(({ fr }) => ofName(text, fr));
  if (names.length > 0 && whose.every((each) => each !== undefined))
    return `${what.fr} ${allOf(whose, 'fr')}, ${day}`;
  const who = names.map(({ fr }) => fr[0] ?? '').filter(Boolean);
  return who.length > 0 ? `${what.fr} du ${day} : ${allOf(who, 'fr')}` : `${what.fr} du ${day}`;
}

const kinds: Record<NewsKind, Localized> = {
  meeting: { zh: '会议', fr: 'Réunion' },
  visit: { zh: '访问', fr: 'Visite' },
  event: { zh: '活动', fr: 'Rendez-vous' },
  announcement: { zh: '公告', fr: 'Annonce' },
};

type Told = {
  kind: NewsKind;
  date: string | undefined;
  /** Of the partners it is about, the names of each, the one to print first. */
  names: readonly Record<Locale, readonly string[]>[];
  /** Of whom the visit was. */
  visited: Record<Locale, readonly string[]> | undefined;
  /** In which articles are looked for. */
  text: string;
};
