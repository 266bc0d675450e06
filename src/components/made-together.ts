import type { PromiseLine } from '#output/promise.ts';

/** The meeting at which all of several promises were made, where it is one. */
export function madeTogether(lines: readonly PromiseLine[]): PromiseLine['made'] | undefined {
  const [first, ...others] = lines.map(({ made }) => made);
  const isOne = others.every(({ meeting }) => meeting.href === first?.meeting.href);
  return others.length > 0 && isOne ? first : undefined;
}
