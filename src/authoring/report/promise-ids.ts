import { slugOf } from '../ids.ts';
import { future } from './promise-words.ts';
import type { Found } from './promises.ts';

/**
 * Short ids: the call, the project or the word of the glossary that a promise names and the fewest
 * others do; else the first words after its verb, in French, or else in pinyin.
 */
export function promiseIds(found: readonly Found[]): string[] {
  const taken = new Set<string>();
  const counts = Map.groupBy(
    found.flatMap(({ named }) => [...new Set(named.map(({ id }) => id))]),
    (id) => id,
  );
  const ids = new Map<Found, string>();
  const take = (each: Found, id: string) => {
    taken.add(id);
    ids.set(each, id);
  };
  // Who has but one name takes it before those who have several.
  const byChoice = found.toSorted((a, b) => namesOf(a).length - namesOf(b).length);
  for (const each of byChoice) {
    const free = namesOf(each).filter((id) => !taken.has(id));
    const rarest = free.toSorted(
      (a, b) => (counts.get(a)?.length ?? 0) - (counts.get(b)?.length ?? 0),
    );
    if (rarest[0] !== undefined) take(each, rarest[0]);
  }
  found.forEach((each, index) => {
    if (ids.has(each)) return;
    const wanted = objectOf(each.text.fr) || doneIn(each.text.zh) || `promise-${index + 1}`;
    let id = wanted;
    for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
    take(each, id);
  });
  return found.map((each) => ids.get(each) as string);
}

/** Calls first, then projects, then words. */
const namesOf = ({ named }: Found) =>
  ['calls', 'programmes', 'terms'].flatMap((kind) => [
    ...new Set(named.filter((name) => name.kind === kind).map(({ id }) => id)),
  ]);

function objectOf(text = ''): string {
  const [, object = ''] = afterVerb.exec(text) ?? afterPromise.exec(text) ?? [];
  const own = object
    .replace(/^(?:chacune?|ensuite|aussi|également|avant|en|d['’]ici) \p{L}+ /iu, '')
    .replace(/^\p{L}+ment /iu, '')
    .replace(
      /^(?:à|au|aux) .{1,80}?(?<!(?:^|\s)(?:à|de|et|avec)) (?=(?:la|les?|l['’]|une?|des|ses|son|sa)(?!\p{L}))/iu,
      '',
    )
    .replace(/(?<!\p{L})(?:chaque|tous|toutes|ses|son|sa|leurs?)(?!\p{L})/giu, '');
  return slugOf(own).split('-').slice(0, 2).join('-');
}

const afterVerb = new RegExp(String.raw`(?<!\p{L})${future} (.+)$`, 'iu');
/** « s’est engagée à présenter cinq dossiers »: what follows the second verb. */
const afterPromise =
  /(?:engag|conven|promet)\p{L}* (?:à|de |d['’])\s?(?:ne |se |s['’]|y |en )?\p{L}+(?:er|ir|re|oir) (.+)$/iu;

/** 共同策划和组织…: `cehua-zuzhi`. */
function doneIn(text = ''): string {
  const done = text.split(/[，。]/).findLast((clause) => verbs.test(clause)) ?? text;
  return slugOf(done.replace(verbs, '')).split('-').slice(0, 2).join('-');
}

const verbs = /^.*(?:将|会|同意|承诺|共同|负责|[底末之以]?前)/u;
