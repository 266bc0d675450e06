import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { daysOf, paths, read } from './call-pages.ts';
import { at, fixtureSites, open } from './open.ts';

const cases = fixtureSites.flatMap((site) =>
  ['Asia/Shanghai', 'Europe/Paris', 'America/Los_Angeles'].map((zone) => ({ site, zone })),
);
const deadline = Date.parse('2091-03-26T15:00:00Z');
const day = 86_400_000;

const stateOf = (page: Page) =>
  page.locator('[data-call-state]').first().getAttribute('data-call-state');
const badgeOf = (page: Page) => page.locator('.head .badge').innerText();

describe.each(cases)('a call read in $zone', ({ site, zone }) => {
  it.each([
    ['before its opening', Date.parse('2025-02-10T01:00:00Z') - 1, 'forthcoming', 'À venir'],
    ['at its opening', Date.parse('2025-02-10T01:00:00Z'), 'open', 'Ouvert'],
    ['before its last fortnight', deadline - 14 * day - 1, 'open', 'Ouvert'],
    ['in its last fortnight', deadline - 14 * day, 'closing', 'Clôture proche'],
    ['before its deadline', deadline - 1, 'closing', 'Clôture proche'],
    ['at its deadline', deadline, 'closed', 'Clos'],
    ['years later', deadline + 3000 * day, 'closed', 'Clos'],
  ])('has the state of the moment %s', async (_, now, state, label) => {
    const page = await read(at(site, paths.fr), now, zone);
    expect(await stateOf(page)).toBe(state);
    expect(await badgeOf(page)).toBe(label);
    expect(await page.locator('.head .badge').getAttribute('data-state')).toBe(state);
    expect(await page.locator('.steps ol').first().isVisible()).toBe(state !== 'closed');
    expect(await page.locator('.steps > p').isVisible()).toBe(state === 'closed');
  });

  // The opening, the French deadline and the Chinese one; on 25 March 2091 France puts its clocks forward.
  it.each([
    ['fr', '2091-03-12T12:00:00Z', [null, 'dans 14\u00A0jours', 'dans 19\u00A0jours']],
    ['fr', '2091-03-24T22:59:00Z', [null, 'dans 2\u00A0jours', 'dans 7\u00A0jours']],
    ['fr', '2091-03-25T21:59:00Z', [null, 'demain', 'dans 6\u00A0jours']],
    ['fr', '2091-03-26T14:59:00Z', [null, 'aujourd’hui à 17\u00A0h', 'dans 5\u00A0jours']],
    ['fr', '2091-03-26T15:00:00Z', [null, null, 'dans 5\u00A0jours']],
    ['fr', '2025-02-09T22:59:00Z', ['demain', null, null]],
    ['zh', '2091-03-12T12:00:00Z', [null, '还有14天', '还有19天']],
    ['zh', '2091-03-24T16:00:00Z', [null, '明天', '还有6天']],
    ['zh', '2091-03-25T16:00:00Z', [null, '今天23:00', '还有5天']],
    ['zh', '2091-03-31T15:58:59Z', [null, null, '今天23:59']],
  ] as const)('counts the days of its %s readers at %s', async (lang, now, days) => {
    expect(await daysOf(await read(at(site, paths[lang]), now, zone))).toEqual(days);
  });
});

describe.each(fixtureSites)('a call left open', (site) => {
  it('closes while it is read', async () => {
    const page = await open();
    // The clock runs on while the page loads, however long that takes; then it stands.
    await page.clock.install({ time: deadline - 3_600_000 });
    await page.goto(at(site, paths.zh));
    await page.clock.pauseAt(deadline - 5000);
    expect(await stateOf(page)).toBe('closing');
    await page.clock.runFor(4000);
    expect(await daysOf(page)).toEqual([null, '今天23:00', '还有5天']);
    await page.clock.runFor(1000);
    expect(await stateOf(page)).toBe('closed');
    expect(await badgeOf(page)).toBe('已截止');
    expect(await daysOf(page)).toEqual([null, null, '还有5天']);
  });

  it('closes within a minute where the clock leaps', async () => {
    const page = await open();
    await page.clock.install({ time: deadline - 1_800_000 });
    await page.goto(at(site, paths.fr));
    expect(await stateOf(page)).toBe('closing');
    await page.clock.setSystemTime(deadline);
    await page.clock.runFor(60_000);
    expect(await stateOf(page)).toBe('closed');
    // That of the French side has passed with it.
    const offered = await page
      .locator('[data-until]')
      .evaluateAll((all) => all.map((one) => one.checkVisibility()));
    expect(offered).not.toContain(undefined);
    expect(offered.filter(Boolean).length).toBe(1);
  });

  it('counts another day at midnight', async () => {
    const page = await open();
    // Half an hour before midnight in Paris.
    await page.clock.install({ time: '2091-03-23T22:30:00Z' });
    await page.goto(at(site, paths.fr));
    expect((await daysOf(page))[1]).toBe('dans 3\u00A0jours');
    await page.clock.runFor(31 * 60_000);
    expect((await daysOf(page))[1]).toBe('dans 2\u00A0jours');
  });

  it.each(['pageshow', 'visibilitychange'])('is put right at %s', async (event) => {
    const page = await read(at(site, paths.fr), deadline - 1);
    await page.clock.setFixedTime(deadline);
    await page.evaluate((name) => {
      (name === 'pageshow' ? window : document).dispatchEvent(new Event(name));
    }, event);
    expect(await stateOf(page)).toBe('closed');
  });

  it('marks the next of several cut-offs', async () => {
    const marks = async (now: string) =>
      (await read(at(site, paths.cutOffs), now))
        .locator('.dates li .mark')
        .evaluateAll((all) => all.map((mark) => mark.getAttribute('data-state')));
    expect(await marks('2090-10-28T15:59:59Z')).toEqual(['past', 'past', 'next', 'ahead']);
    expect(await marks('2090-10-28T16:00:00Z')).toEqual(['past', 'past', 'past', 'next']);
  });
});

describe.each(fixtureSites)('lists of calls', (site) => {
  it.each(['/fr/', '/fr/appels-a-projets/', '/zh/calls/'])(
    'on %s say nothing is open after the deadline',
    async (path) => {
      const page = await read(at(site, path), Date.parse('2150-01-01T00:00:00Z'));
      const states = await page
        .locator('li[data-call-state]')
        .evaluateAll((items) =>
          items.map((item) => [
            item.getAttribute('data-call-state'),
            item.querySelector('.badge')?.getAttribute('data-state'),
            item.querySelector('h2, h3')?.textContent?.trim(),
          ]),
        );
      expect(states.length).toBeGreaterThan(2);
      for (const [state, badge] of states) expect(badge).toBe(state);
      // Only what has no deadline may be open still.
      expect(
        states.filter(([state]) => state === 'open' || state === 'closing').length,
      ).toBeLessThan(2);
      expect(await page.getByText(/État au|截至/).count()).toBe(0);
    },
  );

  it('say without JavaScript for which day they are', async () => {
    const page = await open({ javaScriptEnabled: false });
    for (const path of ['/fr/', '/fr/appels-a-projets/', paths.fr]) {
      await page.goto(at(site, path));
      expect(
        await page
          .getByText(/^État au \d/)
          .first()
          .isVisible(),
      ).toBe(true);
      expect(await page.locator('[data-due]').filter({ visible: true }).count()).toBe(0);
      expect(await page.locator('.check').filter({ visible: true }).count()).toBe(0);
    }
  });
});

describe.each(fixtureSites)('a call on paper', (site) => {
  it('keeps the table of both sides, and leaves out what only a screen can do', async () => {
    const page = await read(at(site, paths.fr), '2091-03-20T12:00:00Z');
    await page.setViewportSize({ width: 718, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.sides thead').isVisible()).toBe(true);
    const [first, second] = await page
      .locator('.sides tbody tr')
      .first()
      .locator('td')
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().top));
    expect(first).toBe(second);
    expect(await daysOf(page)).toEqual([null, null, null]);
    expect(await page.locator('.check').isVisible()).toBe(false);
  });
});
