import type { Call } from '#domain/entry.ts';
import { formatDate } from '#i18n/format.ts';
import { callState } from '#domain/calls.ts';
import { callChanges } from './call-changes.ts';
import { callConditions } from './call-conditions.ts';
import { callDates } from './call-deadlines.ts';
import { callSides } from './call-sides.ts';
import { callSteps } from './call-steps.ts';
import type { View } from './view.ts';

/** What the page of a call shows beside its text and its panel; parts that say nothing are not there. */
export function callPage(view: View, call: Call) {
  return {
    dates: callDates(view, call),
    sides: callSides(view, call),
    conditions: callConditions(view, call),
    /** Of no use once nobody can apply any more. */
    isCheckable: callState(call.facts, view.site.now) !== 'closed',
    steps: callSteps(view, call),
    changes: callChanges(view, call).map((change) => ({
      ...change,
      day: formatDate(change.date, view.lang),
    })),
  };
}
