import { phases, type Phase, type Used } from './phases.ts';
import type { Edits } from './edits.ts';
import type { Measure } from './measure.ts';
import type { Step } from './sites.ts';

/** What is wanted of the portal, beside what was measured. A ratio is to `astro build` of the stock site. */
export function targets(runs: readonly Run[], edits: Edits | undefined): Target[] {
  const largest = runs.at(-1);
  const growth = growthOf(runs);
  return [
    ...(largest
      ? [
          target('astro build, wall', ratio(largest.portal, largest.stock, 'wall'), 0.5),
          target('astro build, CPU', ratio(largest.portal, largest.stock, 'cpu'), 0.5),
          target('astro build, peak memory', ratio(largest.portal, largest.stock, 'memory'), 0.6),
          target('npm run build, wall', ratio(whole(largest), largest.stock, 'wall'), 0.9),
          target('npm run build, CPU', ratio(whole(largest), largest.stock, 'cpu'), 0.9),
        ]
      : []),
    ...(growth
      ? [
          target('growth exponent of npm run build, wall', growth.whole.wall, 1.05),
          target('growth exponent of npm run build, CPU', growth.whole.cpu, 1.05),
        ]
      : []),
    ...(edits ? [target('edit of a body seen, median s', median(edits.body), 1)] : []),
  ];
}

/** How cost grows with the number of entries, between the two largest trees: 1 is in proportion. */
export function growthOf(runs: readonly Run[]): Growth | undefined {
  const [small, large] = runs.slice(-2);
  if (!small || !large) return undefined;
  const exponents = (of: (run: Run) => Used) => ({
    wall: exponent(of(small).wall, of(large).wall, small.size, large.size),
    cpu: exponent(of(small).cpu, of(large).cpu, small.size, large.size),
  });
  return {
    from: small.size,
    to: large.size,
    whole: exponents(whole),
    portal: exponents(({ portal }) => portal),
    stock: exponents(({ stock }) => stock),
    phases: Object.fromEntries(
      phases.map((phase) => [phase, exponents(({ portal }) => portal.phases[phase])]),
    ) as Growth['phases'],
    steps: large.steps.map(({ command }, index) => ({
      command,
      used: exponents(({ steps }) => (steps[index] as Step).measure),
    })),
  };
}

/** `npm run build`, its commands together. */
export const whole = ({ steps }: Run): Total => ({
  wall: sum(steps.map(({ measure }) => measure.wall)),
  cpu: sum(steps.map(({ measure }) => measure.cpu)),
  memory: Math.max(...steps.map(({ measure }) => measure.memory)),
});

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export const ratio = (ours: Total, theirs: Total, of: keyof Total): number => ours[of] / theirs[of];

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const exponent = (small: number, large: number, from: number, to: number) =>
  Math.log(large / small) / Math.log(to / from);

const target = (name: string, measured: number, wanted: number): Target => ({
  name,
  measured,
  wanted,
  met: measured <= wanted,
});

type Total = Pick<Measure, 'wall' | 'cpu' | 'memory'>;
export type Run = {
  size: number;
  stock: Measure;
  /** `astro build` alone. */
  portal: Measure;
  /** The commands of `npm run build`. */
  steps: Step[];
};
export type Target = { name: string; measured: number; wanted: number; met: boolean };
export type Growth = {
  from: number;
  to: number;
  whole: Used;
  portal: Used;
  stock: Used;
  steps: { command: string; used: Used }[];
  phases: Record<Phase, Used>;
};
