import type { EntryTexts } from '#checks/parity/read.ts';
import { otherLocale, type Locale, type Localized } from '#i18n/locales.ts';
import { promiseIds } from './promise-ids.ts';
import { promisePoints } from './promise-points.ts';
import { inBoth } from './same-promise.ts';
import { saidIn, type Readers, type SaidPromise } from './said-promises.ts';

/**
 * What was promised at a meeting, as the schema has it, in the order of the original; and what of it
 * its author must confirm. A promise keeps the words of the text, in the languages that tell of it.
 */
export function promisesIn(
  entry: EntryTexts,
  readers: Readers,
  namesOf: (partner: string) => Localized,
): Promises {
  const said = { zh: saidIn(entry, 'zh', readers), fr: saidIn(entry, 'fr', readers) };
  const told = { zh: said.zh.told, fr: said.fr.told };
  const pairs = inBoth(told, entry);
  const { original } = entry;
  const other = otherLocale(original);
  const found: Found[] = [
    ...told[original].map((own) => {
      const pair = pairs.find((each) => each[original] === own);
      return joined({ [original]: own, ...(pair ? { [other]: pair[other] } : {}) }, original);
    }),
    ...told[other]
      .filter((own) => !pairs.some((pair) => pair[other] === own))
      .map((own) => joined({ [other]: own }, other)),
  ].filter((each) => each !== undefined);
  const shown = found.slice(0, most);
  const ids = promiseIds(shown);
  const commitments = shown.map((each, index): Commitment => {
    const idsOf = (kind: string) => [
      ...new Set(each.named.filter((name) => name.kind === kind).map(({ id }) => id)),
    ];
    const [programmes, calls] = [idsOf('programmes'), idsOf('calls')];
    return {
      id: ids[index] as string,
      by: [...each.by],
      ...(each.to.length > 0 ? { to: [...each.to] } : {}),
      text: each.text,
      ...(each.due === undefined ? {} : { due: each.due }),
      ...(programmes.length > 0 ? { programmes } : {}),
      ...(calls.length > 0 ? { calls } : {}),
    };
  });
  const doubts = said[original].doubts.length > 0 ? original : other;
  return {
    commitments,
    open: promisePoints(shown, ids, {
      doubts: said[doubts].doubts,
      more: found.length - shown.length,
      namesOf,
    }),
  };
}

/** More of them than this are no promises of one meeting. */
const most = 20;

function joined(of: Partial<Record<Locale, SaidPromise>>, first: Locale): Found | undefined {
  const own = of[first] as SaidPromise;
  const theirs = of[otherLocale(first)];
  const sworn = own.by ? own : theirs;
  if (!sworn?.by) return undefined;
  const { guessed } =
    own.by && theirs?.by && theirs.guessed.length < own.guessed.length ? theirs : sworn;
  return {
    text: { ...(of.zh ? { zh: of.zh.text } : {}), ...(of.fr ? { fr: of.fr.text } : {}) },
    by: sworn.by,
    to: sworn.to,
    guessed,
    due: own.due ?? theirs?.due,
    dueFrom: own.due === undefined ? theirs?.dueFrom : own.dueFrom,
    named: [...own.named, ...(theirs?.named ?? [])],
  };
}

export type Found = Omit<SaidPromise, 'text' | 'by' | 'names'> & {
  text: Partial<Localized>;
  by: readonly string[];
};
export type Commitment = {
  id: string;
  by: string[];
  to?: string[];
  text: Partial<Localized>;
  due?: string;
  programmes?: string[];
  calls?: string[];
};
type Promises = { commitments: Commitment[]; open: Localized[] };
