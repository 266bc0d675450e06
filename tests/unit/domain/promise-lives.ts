import { expect } from 'vitest';
import { commitmentsOf, type Commitment } from '#domain/commitments.ts';
import type { News } from '#domain/entry.ts';
import { news } from './make.ts';

export const now = new Date('2026-06-01T12:00:00Z');

export const promising = (more = '') =>
  news(
    'origin',
    `date: 2025-03-11\ncommitments:\n  - { id: x, by: [a], text: { zh: 甲, fr: un }, due: 2025-06${more} }`,
  );
export const later = (id: string, date: string, ...followUps: string[]) =>
  news(
    id,
    `date: ${date}\nfollowUps:\n${followUps.map((line) => `  - { meeting: origin, commitment: x, ${line} }`).join('\n')}`,
  );
export const confirmed = 'outcome: confirmed';
export const kept = 'outcome: kept';
export const dropped = 'outcome: dropped';
export const amended = (fr: string, due?: string) =>
  `outcome: amended, text: { zh: ${fr}, fr: ${fr} }${due ? `, due: '${due}'` : ''}`;

/** The one promise of the meetings, in whatever order they are read. */
export function follow(meetings: News[], at = now): Commitment {
  const [first, ...others] = [meetings, meetings.toReversed()].map(
    (order) => commitmentsOf(order, at)[0],
  );
  expect(others).toEqual([first]);
  return first as Commitment;
}
export const told = ({ history }: Commitment) =>
  history.map(({ kind, on, meeting }) => `${kind} ${on} ${meeting?.id}`);
