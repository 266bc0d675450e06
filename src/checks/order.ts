import { joinFacts } from '#domain/entry.ts';
import { collections, type Facts, type PersonRecord } from '#schema/index.ts';
import type { EntrySource, SourceFile, Tree } from '#source/tree.ts';
import { issue, type Issue } from './issue.ts';

/** Facts of one entry that cannot all be true: an end before a beginning, a promise told twice. */
export function checkOrder(tree: Tree): Issue[] {
  return [
    ...tree.entries.flatMap((entry) => {
      const facts = collections[entry.collection].parse(joinFacts(entry).facts);
      return findings(entry.collection, facts, entry.id).map(
        ({ path, message, rule = 'facts.order' }) => {
          const source = holder(entry, String(path[0]));
          return issue('error', rule, { file: source.file, ...source.locate(path) }, message);
        },
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
                  reversed,
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
    return isBefore(end, start) ? [{ path: ['end'], message: reversed }] : [];
  }
  if (collection !== 'calls') return [];
  const { opens, deadlines } = facts as Facts<'calls'>;
  return deadlines.flatMap(({ at }, index) =>
    opens && Date.parse(at) <= Date.parse(opens)
      ? [{ path: ['deadlines', index, 'at'], message: reversed }]
      : [],
  );
}

function newsFindings({ date, end, people, commitments }: Facts<'news'>, id: string): Finding[] {
  const found: Finding[] = isBefore(end, date) ? [{ path: ['end'], message: reversed }] : [];
  commitments.forEach((promise, index) => {
    const path = ['commitments', index];
    if (commitments.findIndex((other) => other.id === promise.id) < index)
      found.push({ path: [...path, 'id'], message: twice(promise.id), rule: 'facts.duplicate' });
    if (promise.state === 'open' && promise.settled)
      found.push({ path: [...path, 'settled'], message: settledOpen });
    if (isBefore(promise.settled, date))
      found.push({ path: [...path, 'settled'], message: reversed });
    if (promise.evidence === id) found.push({ path: [...path, 'evidence'], message: ownEvidence });
  });
  people.forEach(({ person }, index) => {
    if (people.findIndex((other) => other.person === person) < index)
      found.push({ path: ['people', index], message: twice(person), rule: 'facts.duplicate' });
  });
  return found;
}

/** Compared as far as both are precise: a span within one month is no reversal. */
function isBefore(end: string | undefined, start: string | undefined): boolean {
  if (!end || !start) return false;
  const length = Math.min(end.length, start.length);
  return end.slice(0, length) < start.slice(0, length);
}

function holder({ files: { zh, fr } }: EntrySource, name: string): SourceFile {
  const has = (source: SourceFile | undefined) =>
    Object.hasOwn((source?.data as object | undefined) ?? {}, name);
  return (has(zh) ? zh : has(fr) ? fr : (zh ?? fr)) as SourceFile;
}

const reversed = {
  zh: '结束早于开始。请核对这两个日期。',
  fr: 'La fin précède le début. Vérifiez ces deux dates.',
};
const endless = {
  zh: '只写了结束，没有开始。请补上 start。',
  fr: 'Il y a une fin sans début : ajoutez start.',
};
const settledOpen = {
  zh: '写了了结日期，state 却仍是 open。请写 kept 或 dropped，或删去 settled。',
  fr: 'Une date de règlement est donnée alors que state vaut open. Écrivez kept ou dropped, ou retirez settled.',
};
const ownEvidence = {
  zh: '会议本身不能证明承诺已兑现。请填写后来的新闻，或删去 evidence。',
  fr: 'La réunion elle-même ne prouve pas que l’engagement est tenu. Indiquez un article ultérieur, ou retirez evidence.',
};
const twice = (name: string) => ({
  zh: `“${name}”写了两次，请只保留一次，或换一个编号。`,
  fr: `« ${name} » figure deux fois : n’en gardez qu’un, ou changez l’identifiant.`,
});

type Finding = { path: (string | number)[]; message: typeof reversed; rule?: string };
