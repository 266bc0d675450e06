import { deadlineModel, filingEnd, lastDeadline, type Deadline } from '#domain/calls.ts';
import type { Call } from '#domain/entry.ts';
import { turning, type Turning, type WordedTurn } from './turning.ts';
import type { View } from './view.ts';

/** How the deadlines follow one another, in words; of stages, what holds once the first is closed. */
export function deadlineModelNote({ site, strings }: View, facts: Facts): Turning | undefined {
  const say = strings.callPage.dates.model;
  const model = deadlineModel(facts);
  const hasSides = facts.deadlines.some(({ side }) => side);
  const always = (words: string) =>
    turning([{ at: -Infinity, state: 'said', text: words }], site.now);
  switch (model) {
    case 'rolling':
      return always(facts.deadlines.length > 0 ? say.rollingUntil : say.rolling);
    case 'cut-offs':
      return facts.deadlines.length > 1 && !hasSides ? always(say.cutOffs) : undefined;
    case 'two-stage':
      return stages();
    case 'single':
      return hasSides && facts.deadlines.length > 1
        ? always(facts.coFiling ? say.bothSides : say.eachSide)
        : undefined;
    case undefined:
      return undefined;
  }

  function stages(): Turning | undefined {
    const [first, last] = [filingEnd(facts), lastDeadline(facts)];
    if (!first || !last || first === last) return undefined;
    return turning(
      [
        { at: -Infinity, state: 'first', text: say.stages },
        { at: Date.parse(first.at), state: 'later', text: say.laterStage },
        { at: Date.parse(last.at), state: 'past', text: say.stages },
      ],
      site.now,
    );
  }
}

/** Where a deadline stands among the others: the next cut-off, or past. */
export function deadlineMark({ site, strings }: View, facts: Facts, deadline: Deadline): Turning {
  const { mark } = strings.callPage.dates;
  const at = Date.parse(deadline.at);
  const isCutOff = deadlineModel(facts) === 'cut-offs' && facts.deadlines.length > 1;
  const before = facts.deadlines.map((other) => Date.parse(other.at)).filter((other) => other < at);
  const isNext: WordedTurn = { at: Math.max(...before), state: 'next', text: mark.next };
  return turning(
    [
      { at: -Infinity, state: 'ahead', text: '' },
      ...(isCutOff ? [isNext] : []),
      { at, state: 'past', text: mark.past },
    ],
    site.now,
  );
}

/** Nothing to say of an opening that is past, only to show it as such. */
export const openingMark = ({ site }: View, at: string): Turning =>
  turning(
    [
      { at: -Infinity, state: 'ahead', text: '' },
      { at: Date.parse(at), state: 'past', text: '' },
    ],
    site.now,
  );

type Facts = Call['facts'];
