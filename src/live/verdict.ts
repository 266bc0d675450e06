/**
 * How the answers to the questions of a call stand: met only when every condition is, unmet as soon as
 * one is not, open as long as something is unanswered. Bounds are included.
 */
export function verdict(answers: readonly Answer[]): Verdict {
  const fits = answers.map(fit);
  const unmet = fits.flatMap((each, index) => (each === false ? [index] : []));
  const open = fits.filter((each) => each === undefined).length;
  return { state: unmet.length > 0 ? 'unmet' : open > 0 ? 'open' : 'met', unmet, open };
}

function fit({ chosen, number, min = -Infinity, max = Infinity }: Answer): boolean | undefined {
  if (chosen) return chosen === 'fits';
  return number === undefined || Number.isNaN(number) ? undefined : number >= min && number <= max;
}

/** What was chosen or typed; neither where there is no answer yet. */
export type Answer = {
  chosen?: string | undefined;
  number?: number | undefined;
  min?: number | undefined;
  max?: number | undefined;
};
export type Verdict = {
  state: 'met' | 'unmet' | 'open';
  /** The conditions that are not met, by their place. */
  unmet: number[];
  /** Questions without an answer. */
  open: number;
};
