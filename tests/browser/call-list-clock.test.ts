import { describe, expect, it } from 'vitest';
import { byUrgency } from '#domain/order.ts';
import { callList, cases } from './call-list.ts';

/** Midnight in Beijing: the grants for mobility close. Until then the clock may run on while a page loads. */
const closes = Date.parse('2091-03-24T16:00:00Z');
const anHour = 3_600_000;

describe.each(cases)('the list of calls of $name in $lang', async (site) => {
  const { calls, say, visit, shown, said, state } = await callList(site);

  it('follows a call that closes while the page lies open', async () => {
    const [before, after] = [closes - anHour, closes];
    const page = await visit('?state=open', { now: before });
    const openAt = (now: number) =>
      byUrgency(calls, new Date(now))
        .map(({ id }) => id)
        .filter((id) => /open|closing/.test(state(id, now) ?? ''));
    expect(await shown(page)).toEqual(openAt(before));
    expect(openAt(before)).toContain('bourses-mobilite');
    await page.clock.runFor(anHour);
    expect(openAt(after)).not.toContain('bourses-mobilite');
    expect(await shown(page)).toEqual(openAt(after));
    expect(await said(page)).toBe(say.sentence({ count: openAt(after).length, states: ['open'] }));
  });

  it.each([
    ['stays on a call that moves', '', 'link'],
    ['goes to the sentence from a call that goes', '?state=closing', 'status'],
  ])('loses no focus when a call closes: it %s', async (_, query, role) => {
    const page = await visit(query, { now: closes - anHour });
    const before = await shown(page);
    await page.locator('[data-call*="bourses-mobilite"] a').focus();
    await page.clock.runFor(anHour);
    expect(await shown(page)).not.toEqual(before);
    const focused = page.locator(':focus');
    expect(await focused.count()).toBe(1);
    expect(
      await focused.evaluate((one) => (one.matches('[role="status"]') ? 'status' : 'link')),
    ).toBe(role);
  });
});
