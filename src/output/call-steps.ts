import { callState, callTurns } from '#domain/calls.ts';
import type { Call } from '#domain/entry.ts';
import { filingLines, type Line } from './filing-lines.ts';
import { turning, type Turning } from './turning.ts';
import { text, type View } from './view.ts';

/**
 * What to do before one applies, in order, from what the facts say and no more; nothing for a call
 * that is closed or says too little to make an order.
 */
export function callSteps(view: View, call: Call): CallSteps | undefined {
  const { site, strings } = view;
  const { facts } = call;
  const say = strings.callPage.steps;
  const steps = [
    ...(facts.eligibility.length > 0
      ? [{ title: say.check(facts.eligibility.length), href: '#conditions', lines: [] }]
      : []),
    ...(facts.coFiling ? [{ title: say.partner, lines: [] }] : []),
    ...step(say.prepare, pieces(view, facts)),
    ...step(say.file, filingLines(view, facts)),
    ...step(say.ask, contact(view, facts)),
  ];
  if (steps.length < 2 || callState(facts, site.now) === 'closed') return undefined;
  const state = turning(
    callTurns(facts).map((turn) => ({ ...turn, text: turn.state === 'closed' ? say.closed : '' })),
    site.now,
  );
  return { steps, state };
}

const step = (title: string, lines: Line[]): Step[] => (lines.length > 0 ? [{ title, lines }] : []);

function pieces(view: View, { sides }: Call['facts']): Line[] {
  const { lang, strings } = view;
  return (['cn', 'fr'] as const).flatMap((side) => {
    const files = sides?.[side]?.files ?? [];
    const list = files.map((file) => file[lang]).join(strings.callPage.steps.separator);
    return list ? [{ label: strings.callPage.side[side], text: text(view, list), links: [] }] : [];
  });
}

function contact(view: View, { contact: given }: Call['facts']): Line[] {
  const { name, email } = given ?? {};
  const line: Line = {
    ...(name ? { text: text(view, name[view.lang]) } : {}),
    links: email ? [{ href: `mailto:${email}`, text: email }] : [],
  };
  return name || email ? [line] : [];
}

export type CallSteps = {
  steps: Step[];
  /** Silent until the call closes. */
  state: Turning;
};
export type Step = { title: string; href?: string; lines: Line[] };
