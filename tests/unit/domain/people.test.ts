import { describe, expect, it } from 'vitest';
import { lastDeadline } from '#domain/calls.ts';
import { currentRoles } from '#domain/people.ts';
import type { PersonRecord } from '#schema/index.ts';

const title = { zh: '主任', fr: 'directrice' };
const now = new Date('2026-06-15T12:00:00Z');
const held = (from?: string, to?: string) => {
  const role = { organisation: 'hote', title, ...(from ? { from } : {}), ...(to ? { to } : {}) };
  return currentRoles({ facts: { roles: [role] } as unknown as PersonRecord }, now).length === 1;
};

describe('an office', () => {
  it.each([
    [undefined, undefined, true],
    ['2025', undefined, true],
    ['2026-06-15', undefined, true],
    ['2026-06-16', undefined, false],
    ['2027', undefined, false],
    [undefined, '2026', true],
    [undefined, '2026-06', true],
    [undefined, '2026-06-14', false],
    ['2020', '2025', false],
  ])('from %s to %s is held: %s', (from, to, expected) => expect(held(from, to)).toBe(expected));
});

describe('the last deadline', () => {
  it('is the latest instant, not the greatest text', () => {
    const deadlines = [{ at: '2026-04-15T17:00:00+08:00' }, { at: '2026-04-15T12:00:00+02:00' }];
    expect(lastDeadline({ deadlines })?.at).toBe('2026-04-15T12:00:00+02:00');
    expect(lastDeadline({ deadlines: [] })).toBeUndefined();
  });
});
