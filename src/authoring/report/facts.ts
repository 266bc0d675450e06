import type { EntryTexts } from '#checks/parity/read.ts';
import type { Registry } from '#checks/parity/registry.ts';
import type { Locale, Localized } from '#i18n/locales.ts';
import type { Tree } from '#source/tree.ts';
import { openingDate } from './dates.ts';
import type { Days } from './differences.ts';
import { openingKind, type ToldKind } from './kind.ts';
import type { NewsKind } from './kind-words.ts';
import { peopleIn, type Present } from './people.ts';
import { placeIn } from './place.ts';
import { relationsIn, shortNameOf } from './relations.ts';
import { sentences } from './sentences.ts';

/** The facts that the texts state, as the schema of news has them, and what is unsure about them. */
export function factsOf(
  entry: EntryTexts,
  tree: Tree,
  { registry, today }: { registry: Registry; today: string },
): Found {
  const day = dayIn(entry, today);
  const kind = kindIn(entry, today);
  const people = peopleIn(entry, registry);
  const { venue, place } = placeIn(entry, tree);
  const named = relationsIn(entry, tree);
  const partners =
    venue && !named.partners.includes(venue) ? [...named.partners, venue] : named.partners;
  const facts = {
    kind: kind.kind,
    date: day.date,
    end: day.end,
    venue,
    place,
    people: people.map(({ person, side }) => (side ? { person, side } : { person })),
    partners,
    programmes: named.programmes,
    calls: named.calls,
  };
  return {
    kind: kind.kind,
    date: day.date,
    partners,
    venue,
    days: day.days,
    facts: Object.fromEntries(
      Object.entries(facts).filter(([, value]) =>
        Array.isArray(value) ? value.length > 0 : value !== undefined,
      ),
    ),
    open: {
      date: day.open,
      people: peoplePoints(people, kind.kind, registry),
      others: [
        ...kind.open,
        ...(place === undefined ? [sentences.noPlace] : []),
        ...partnerPoints(partners, kind.kind, tree),
      ],
    },
  };
}

/** Whoever met met somebody. */
function partnerPoints(
  [first, ...others]: readonly string[],
  kind: NewsKind,
  tree: Tree,
): Localized[] {
  if (first === undefined) return [sentences.noPartner];
  const isMeeting = kind === 'meeting' || kind === 'visit';
  return isMeeting && others.length === 0 ? [sentences.onePartner(shortNameOf(tree, first))] : [];
}

function dayIn(
  entry: EntryTexts,
  today: string,
): { date?: string; end?: string; days?: Days; open: Localized[] } {
  const [zh, fr] = [openingDate(entry, 'zh', today), openingDate(entry, 'fr', today)];
  const told = entry.original === 'zh' ? (zh ?? fr) : (fr ?? zh);
  // A day that is written in full outweighs one whose year was guessed.
  const kept = told?.isGuess ? ([zh, fr].find((each) => each && !each.isGuess) ?? told) : told;
  if (!kept) return { open: [sentences.noDate] };
  const { date, end, raw, isGuess } = kept;
  const differ = zh && fr && (zh.date !== fr.date || zh.end !== fr.end);
  const days: Days | undefined = differ
    ? { zh: zh.raw, fr: fr.raw, kept: kept === zh ? 'zh' : 'fr' }
    : undefined;
  const open = [
    ...(isGuess ? [sentences.guessedDate(raw, date)] : []),
    ...(date > today ? [sentences.future(raw)] : []),
  ];
  return { date, ...(end === undefined ? {} : { end }), ...(days ? { days } : {}), open };
}

function kindIn(entry: EntryTexts, today: string): { kind: NewsKind; open: Localized[] } {
  const told = { zh: openingKind(entry, 'zh', today), fr: openingKind(entry, 'fr', today) };
  const { zh, fr } = told;
  if (!zh && !fr) return { kind: 'meeting', open: [kindPoint('meeting')] };
  if (!zh || !fr || zh.kind === fr.kind) {
    const only = zh && fr ? (zh.depth <= fr.depth ? zh : fr) : ((zh ?? fr) as ToldKind);
    // Past the title and the first sentences, other things are told of.
    const isFar = only.depth > 1 || (zh ?? only).isClose || (fr ?? only).isClose;
    return {
      kind: only.kind,
      open: isFar ? [sentences.kindFrom(only.word, kindNames[only.kind])] : [],
    };
  }
  // The more of an opening tells it, the more it is what the report is of.
  const kept: ToldKind =
    zh.score === fr.score ? (told[entry.original] ?? zh) : zh.score > fr.score ? zh : fr;
  const open = sentences.kinds(zh.word, fr.word, kindNames[kept.kind]);
  return { kind: kept.kind, open: [open] };
}

const kindNames: Record<NewsKind, Localized> = {
  meeting: { zh: '会议（meeting）', fr: 'réunion (meeting)' },
  visit: { zh: '访问（visit）', fr: 'visite (visit)' },
  event: { zh: '活动（event）', fr: 'événement (event)' },
  announcement: { zh: '公告（announcement）', fr: 'annonce (announcement)' },
};
const kindPoint = (kind: NewsKind) => sentences.kind(kindNames[kind].zh, kindNames[kind].fr);

/** A notice has no participants, and a forum no sides unless its report gives some. */
function peoplePoints(people: readonly Present[], kind: NewsKind, registry: Registry): Localized[] {
  if (people.length === 0) return kind === 'announcement' ? [] : [sentences.nobody];
  const isSided = kind === 'meeting' || kind === 'visit' || people.some(({ side }) => side);
  return isSided ? sidePoints(people, registry) : [];
}

function sidePoints(people: readonly Present[], { people: records }: Registry): Localized[] {
  const named = (found: readonly Present[], lang: Locale) =>
    found.map(({ person }) => records.get(person)?.name[lang] ?? person);
  const point = (
    found: readonly Present[],
    sentence: (zh: string[], fr: string[]) => Localized,
  ): Localized[] => (found.length > 0 ? [sentence(named(found, 'zh'), named(found, 'fr'))] : []);
  return [
    ...point(
      people.filter(({ isTorn }) => isTorn),
      sentences.tornSides,
    ),
    ...point(
      people.filter(({ side, isTorn }) => !side && !isTorn),
      sentences.untoldSides,
    ),
    ...point(
      people.filter(({ isDeduced }) => isDeduced),
      sentences.deducedSides,
    ),
  ];
}

type Found = {
  kind: NewsKind;
  date: string | undefined;
  partners: string[];
  venue: string | undefined;
  /** Where the two texts give different days. */
  days: Days | undefined;
  facts: Record<string, unknown>;
  open: Record<'date' | 'people' | 'others', Localized[]>;
};
