import { deadlineKey } from '#domain/calls.ts';
import { joinFacts } from '#domain/entry.ts';
import { references, type Reference } from '#domain/references.ts';
import type { Localized } from '#i18n/locales.ts';
import { collections, type Facts, type PersonRecord } from '#schema/index.ts';
import type { EntrySource, Tree } from '#source/tree.ts';
import { issue, type Issue } from './issue.ts';
import { placeOf } from './place.ts';

/** Facts of one entry that cannot all be true: an end before a beginning, a promise told twice. */
export function checkOrder(tree: Tree): Issue[] {
  return [
    ...tree.entries.flatMap((entry) => {
      const facts = collections[entry.collection].parse(joinFacts(entry).facts);
      const all = [...findings(entry.collection, facts, entry.id), ...repeats(entry)];
      return all.map(({ path, message, rule = 'facts.order' }) =>
        issue('error', rule, placeOf(entry, path), message),
      );
    }),
    ...tree.people.flatMap(
      ({ source }) =>
        (source.data as PersonRecord).roles?.flatMap(({ from, to }, index) =>
          isBefore(to, from)
            ? [
                issue(
                  'error',
                  'facts.order',
                  { file: source.file, ...source.locate(['roles', index, 'to']) },
                  reversed('to', 'from'),
                ),
              ]
            : [],
        ) ?? [],
    ),
  ];
}

function findings(collection: EntrySource['collection'], facts: unknown, id: string): Finding[] {
  if (collection === 'news') return newsFindings(facts as Facts<'news'>, id);
  if (collection === 'programmes') {
    const { start, end } = facts as Facts<'programmes'>;
    if (end && !start) return [{ path: ['end'], message: endless }];
    return isBefore(end, start) ? [{ path: ['end'], message: reversed('end', 'start') }] : [];
  }
  if (collection !== 'calls') return [];
  const { opens, deadlines } = facts as Facts<'calls'>;
  return deadlines.flatMap(({ at, side }, index): Finding[] => {
    const path = ['deadlines', index, 'at'];
    // Each side may have its own deadline on the same evening.
    const isRepeated =
      deadlines.findIndex((other) => other.at === at && other.side === side) < index;
    const keys = deadlines.map(deadlineKey);
    const key = keys[index] as string;
    return [
      ...(keys.indexOf(key) < index
        ? [{ path: ['deadlines', index, 'id'], message: twice(key), rule: 'facts.duplicate' }]
        : []),
      ...(opens && Date.parse(at) <= Date.parse(opens)
        ? [{ path, message: reversed('deadlines', 'opens') }]
        : []),
      ...(isRepeated ? [{ path, message: twice(at), rule: 'facts.duplicate' }] : []),
      ...(Date.parse(at) < Date.parse(deadlines[index - 1]?.at ?? '')
        ? [{ path, message: unsorted }]
        : []),
    ];
  });
}

function newsFindings({ date, end, people, commitments }: Facts<'news'>, id: string): Finding[] {
  const found: Finding[] = isBefore(end, date)
    ? [{ path: ['end'], message: reversed('end', 'date') }]
    : [];
  commitments.forEach((promise, index) => {
    const path = ['commitments', index];
    if (commitments.findIndex((other) => other.id === promise.id) < index)
      found.push({ path: [...path, 'id'], message: twice(promise.id), rule: 'facts.duplicate' });
    if (promise.state === 'open' && promise.settled)
      found.push({ path: [...path, 'settled'], message: settledOpen });
    if (isBefore(promise.settled, date))
      found.push({ path: [...path, 'settled'], message: reversed('settled', 'date') });
    if (promise.evidence === id) found.push({ path: [...path, 'evidence'], message: ownEvidence });
  });
  people.forEach(({ person }, index) => {
    if (people.findIndex((other) => other.person === person) < index)
      found.push({ path: ['people', index], message: twice(person), rule: 'facts.duplicate' });
  });
  return found;
}

/** A relation written twice in one list, such as `partners: [shenfu, shenfu]`. */
function repeats(entry: EntrySource): Finding[] {
  const listed = references(collections[entry.collection], joinFacts(entry).facts).filter(
    ({ path }) => typeof path.at(-1) === 'number',
  );
  const key = ({ id, path }: Reference) => [...path.slice(0, -1), id].map(String).join(' ');
  return listed
    .filter((item, index) => listed.findIndex((other) => key(other) === key(item)) < index)
    .map(({ id, path }) => ({
      path: path as Finding['path'],
      message: twice(id),
      rule: 'facts.duplicate',
    }));
}

/** Compared as far as both are precise: a span within one month is no reversal. */
function isBefore(end: string | undefined, start: string | undefined): boolean {
  if (!end || !start) return false;
  const length = Math.min(end.length, start.length);
  return end.slice(0, length) < start.slice(0, length);
}

const reversed = (end: string, start: string) => ({
  zh: `“${end}”早于“${start}”。请核对这两个日期。`,
  fr: `« ${end} » précède « ${start} ». Vérifiez ces deux dates.`,
});
const unsorted = {
  zh: '这个截止时间早于上一个。请按先后顺序排列，并核对日期。',
  fr: 'Cette date limite précède celle du dessus. Rangez-les dans l’ordre, et vérifiez-les.',
};
const endless = {
  zh: '只写了结束，没有开始。请补上 start。',
  fr: 'Il y a une fin sans début : ajoutez start.',
};
const settledOpen = {
  zh: '写了 settled（兑现或放弃的日期），state 却仍是 open。请把 state 写成 kept 或 dropped，或删去 settled。',
  fr: 'settled dit que l’engagement est clos, alors que state vaut open. Écrivez state: kept ou state: dropped, ou retirez settled.',
};
const ownEvidence = {
  zh: '会议本身不能证明承诺已兑现。请填写后来的新闻，或删去 evidence。',
  fr: 'La réunion elle-même ne prouve pas que l’engagement est tenu. Indiquez un article ultérieur, ou retirez evidence.',
};
const twice = (name: string) => ({
  zh: `“${name}”写了两次，请只保留一次，或换一个编号。`,
  fr: `« ${name} » figure deux fois : ne le gardez qu’une fois, ou changez l’identifiant.`,
});

type Finding = { path: (string | number)[]; message: Localized; rule?: string };
