import type { Deadline, Side } from '#domain/calls.ts';
import { joinFacts } from '#domain/entry.ts';
import type { Localized } from '#i18n/locales.ts';
import { collections, type Facts } from '#schema/index.ts';
import type { Tree } from '#source/tree.ts';
import { isCall } from './call-past.ts';
import { sentences as say } from './call-sentences.ts';
import { issue, type Issue } from './issue.ts';
import { placeOf } from './place.ts';

/** Whether what a call says of its deadlines, its two sides and its conditions can be followed. */
export function checkCalls(tree: Tree): Issue[] {
  return tree.entries.filter(isCall).flatMap((entry) => {
    const facts = collections.calls.parse(joinFacts(entry).facts);
    const found = [...model(facts), ...nameless(facts), ...sides(facts), ...conditions(facts)];
    return found.map(({ rule, path, message, severity = 'warning' }) =>
      issue(severity, rule, placeOf(entry, path), message),
    );
  });
}

/** How the deadlines follow one another, as stated and as they are. */
function model({ deadlines, deadlineModel }: Call): Finding[] {
  const most = Math.max(...eachSide.map((side) => deadlines.filter(isFor(side)).length));
  const found = (path: Finding['path'], message: Localized) => [
    { rule: 'calls.model', path, message },
  ];
  if (!deadlineModel) return most > 1 ? found(['deadlines'], say.noModel(most)) : [];
  const path = ['deadlineModel'];
  if (deadlineModel === 'single' && most > 1) return found(path, say.notSingle(most));
  if (deadlineModel === 'two-stage' && deadlines.length === 1) return found(path, say.oneStage);
  if (deadlineModel === 'rolling' && deadlines.length > 0) return found(path, say.notRolling);
  return [];
}

const eachSide: readonly Side[] = ['cn', 'fr'];
const isFor = (side: Side) => (deadline: Deadline) => !deadline.side || deadline.side === side;

function nameless({ deadlines }: Call): Finding[] {
  if (deadlines.length < 2) return [];
  const path = ['deadlines', deadlines.findIndex(({ id }) => !id)];
  return path[1] === -1 ? [] : [{ rule: 'calls.deadline-id', path, message: say.nameless }];
}

/** A side of which nothing is said, and what speaks of a side that the call does not have. */
function sides({ sides: said, coFiling, deadlines, eligibility }: Call): Finding[] {
  const rule = 'calls.side';
  if (!said) return coFiling ? [{ rule, path: ['coFiling'], message: say.coFilingAlone }] : [];
  const isEmpty = (value: object): boolean =>
    Object.values(value).every((part) =>
      Array.isArray(part) ? part.length === 0 : part === undefined || isEmpty(part),
    );
  const missing = eachSide.filter((side) => !said[side]);
  const lost = (list: 'deadlines' | 'eligibility', items: readonly { side?: Side | undefined }[]) =>
    items.flatMap(({ side }, index): Finding[] =>
      side && missing.includes(side)
        ? [{ rule, path: [list, index, 'side'], message: say.noSide(side) }]
        : [],
    );
  if (missing.length === eachSide.length) return [{ rule, path: ['sides'], message: say.noSides }];
  return [
    ...eachSide.flatMap((side): Finding[] =>
      said[side] && isEmpty(said[side])
        ? [{ rule, path: ['sides', side], message: say.emptySide(side) }]
        : [],
    ),
    ...(coFiling && missing[0]
      ? [{ rule, path: ['coFiling'], message: say.coFilingOneSide(missing[0]) }]
      : []),
    ...lost('deadlines', deadlines),
    ...lost('eligibility', eligibility),
  ];
}

/** Whether a visitor can answer each question, and whether the answer decides anything. */
function conditions({ eligibility }: Call): Finding[] {
  return eligibility.flatMap(({ measure, choices }, index): Finding[] => {
    const found = (part: string[], message: Localized, severity: 'error' | 'warning' = 'error') => [
      { rule: 'calls.condition', path: ['eligibility', index, ...part], message, severity },
    ];
    if (measure && choices) return found(['choices'], say.twoAnswers);
    if (measure) {
      const { min, max } = measure;
      if (min === undefined && max === undefined) return found(['measure'], say.noLimit);
      return min !== undefined && max !== undefined && min > max
        ? found(['measure', 'min'], say.reversed(min, max))
        : [];
    }
    if (!choices) return [];
    if (!choices.some(({ fits }) => fits)) return found(['choices'], say.noneFits);
    return choices.every(({ fits }) => fits) ? found(['choices'], say.allFit, 'warning') : [];
  });
}

type Call = Facts<'calls'>;
type Finding = {
  rule: string;
  path: (string | number)[];
  message: Localized;
  severity?: 'error' | 'warning';
};
