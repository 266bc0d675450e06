/**
 * The phases of `astro build`, told by the lines that Astro itself logs, so that both sites are
 * measured by the same marks. Each phase ends with the first line after the last mark that matches:
 * the content layer filled; the modules bundled; the pages and their pictures written. What is left
 * until the process ends is the work of integrations: the sitemap, the headers.
 */
export const phases = ['content', 'bundle', 'pages', 'rest'] as const;

const ends: readonly (readonly [Phase, RegExp])[] = [
  ['content', /\[content\] Synced content/],
  ['bundle', /generating static routes/],
  ['pages', /\[build\] ✓ Completed in/],
];

/** Give it each line as it comes; it answers with the phase that the line has ended. */
export function createPhaseReader(): (line: string) => Phase | undefined {
  let current = 0;
  return (line) => {
    const [phase, end] = ends[current] ?? [];
    if (!end?.test(line)) return undefined;
    current += 1;
    return phase;
  };
}

/** What a phase took, from what had been used in all at the end of each. */
export function byPhase(marks: ReadonlyMap<Phase, Used>, total: Used): Record<Phase, Used> {
  let before: Used = { wall: 0, cpu: 0 };
  return Object.fromEntries(
    phases.map((phase) => {
      const until = phase === 'rest' ? total : (marks.get(phase) ?? before);
      const used = { wall: until.wall - before.wall, cpu: until.cpu - before.cpu };
      before = until;
      return [phase, used];
    }),
  ) as Record<Phase, Used>;
}

export type Phase = (typeof phases)[number];
/** Seconds. */
export type Used = { wall: number; cpu: number };
