import { describe, expect, it } from 'vitest';
import { commitmentState, countStates } from '#domain/commitments.ts';
import { createSite } from '#domain/site.ts';
import { ledger, promiseCounts } from '#output/ledger.ts';
import { followUpsAt } from '#output/promise-history.ts';
import { promiseLine, promisesAbout, promisesOf, promisesWith } from '#output/promise.ts';
import { createView, plain, type View } from '#output/view.ts';
import { news } from '../domain/make.ts';
import { find, site, view } from './fixture-view.ts';

const at = (now: string): View => createView(createSite(site, new Date(now)), 'fr');
const words = (counts: ReturnType<typeof promiseCounts>) =>
  counts.map(({ count, label }) => `${count.text} ${label}`);

describe('the ledger', () => {
  const sections = ledger(view('zh'));
  const lines = sections.flatMap(({ meetings }) => meetings.flatMap((meeting) => meeting.lines));

  it('has every promise once, under its state and its meeting', () => {
    expect(lines.map(({ anchor }) => anchor).sort()).toEqual(
      site.commitments.map(({ anchor }) => anchor).sort(),
    );
    for (const { state, meetings } of sections)
      for (const { id, lines: own } of meetings)
        for (const line of own)
          expect([line.state.state, line.anchor.startsWith(`${id}-`)]).toEqual([state, true]);
  });

  it('begins with what presses, and in each state with the latest meeting', () => {
    expect(sections.map(({ state }) => state)).toEqual(['overdue', 'open', 'kept', 'dropped']);
    for (const { meetings } of sections) {
      const days = meetings.map(({ date }) => date.iso);
      expect(days).toEqual(days.toSorted().toReversed());
    }
  });

  it('shows a date that is to be met, and none of what is settled', () => {
    for (const promise of site.commitments) {
      const expected = promise.state === 'open' ? promise.due : undefined;
      expect(promiseLine(view('fr'), promise).due?.iso).toBe(expected);
    }
  });

  it('shows the present wording, and keeps the former one and its date in the history', () => {
    const works = lines.find(({ anchor }) => anchor.endsWith('-travaux'));
    expect(plain(works?.text ?? [])).toBe('完成交流中心一层装修');
    expect(works?.history).toMatchObject([{ words: '2026年3月19日调整', outcome: 'amended' }]);
    expect(works?.history[0]?.changes.map(plain)).toEqual([
      '期限改为2090年6月（原为2025年8月31日）',
      '原表述：完成交流中心装修',
    ]);
  });

  it('proves what is settled by the meeting that says so', () => {
    const rules = site.commitments.find(({ id }) => id === 'reglement');
    if (!rules) throw new Error('no such promise');
    const [line] = promiseLine(view('fr'), rules).history;
    expect(line).toMatchObject({ words: 'Tenu le 9\u00A0juillet 2025', joint: '\u00A0: ' });
    expect(line?.meeting?.href).toBe('/fr/actualites/point-d-etape-centre/');
  });
});

describe('both meetings', () => {
  const earlier = find('news', '2025-07-09-point-d-etape');
  const later = find('news', '2026-03-19-seminaire');

  it('tell the same: the earlier what became of it, the later what it did', () => {
    const fate = promisesOf(view('fr'), earlier).flatMap(({ history }) => history);
    expect(fate.map(({ meeting }) => meeting?.href)).toEqual([
      '/fr/actualites/statuts-institut-commun/',
    ]);
    const [amended, dropped] = followUpsAt(view('fr'), later);
    expect(amended).toMatchObject({
      label: 'Modifié',
      href: '/fr/engagements/#2025-07-09-point-d-etape-travaux',
      made: { text: 'Pris le 9\u00A0juillet 2025' },
    });
    expect(amended?.changes).toEqual(fate[0]?.changes);
    expect(dropped).toMatchObject({ label: 'Abandonné', changes: [] });
  });

  it('tell each only what it did itself', () => {
    const followUp = (outcome: string) =>
      `followUps: [{ meeting: a, commitment: x, outcome: ${outcome} }]`;
    const meetings = [
      news('a', 'date: 2025-01-01\ncommitments: [{ id: x, by: [b], text: { zh: 甲, fr: un } }]'),
      news('b', `date: 2025-02-01\n${followUp('confirmed')}`),
      news('c', `date: 2025-03-01\n${followUp('kept')}`),
    ];
    const own = createView(createSite({ ...site, news: meetings }, site.now), 'fr');
    expect(
      meetings.map((meeting) => followUpsAt(own, meeting).map(({ outcome }) => outcome)),
    ).toEqual([[], ['confirmed'], ['kept']]);
  });

  it('tell it of an entry that is the evidence, too', () => {
    expect(followUpsAt(view('fr'), find('news', '2024-05-20-visite-de-lyon'))).toMatchObject([
      { outcome: 'kept', href: '/fr/engagements/#2024-03-12-premiere-rencontre-delegation' },
    ]);
  });
});

it('the pages of parties, programmes and calls have the promises that name them', () => {
  const anchors = (lines: readonly { anchor: string }[]) => lines.map(({ anchor }) => anchor);
  const delegation = '2024-03-12-premiere-rencontre-delegation';
  const fr = view('fr');
  expect(anchors(promisesWith(fr, find('partners', 'parc-a')))).toContain(delegation);
  expect(anchors(promisesAbout(fr, find('programmes', 'delegation-2024')))).toEqual([delegation]);
  expect(anchors(promisesAbout(fr, find('calls', 'delegation-2024')))).toEqual([delegation]);
  expect(promisesAbout(fr, find('calls', 'capteurs-eau'))).toEqual([]);
});

describe('the counts', () => {
  it('add up, and lead to what they count', () => {
    const counts = promiseCounts(view('fr'));
    expect(words(counts)).toEqual(['1 en retard', '6 en cours', '4 tenus', '3 abandonnés']);
    expect(counts.map(({ href }) => href)).toEqual([
      '/fr/engagements/#overdue',
      '/fr/engagements/#open',
      '/fr/engagements/#kept',
      '/fr/engagements/#dropped',
    ]);
  });

  it('say what there is none of, but for what was dropped', () => {
    const young = promiseCounts(at('2024-04-01T12:00:00Z'));
    expect(words(young)).toEqual(['0 en retard', '2 en cours', '0 tenu']);
    expect(young.map(({ href }) => href !== undefined)).toEqual([false, true, false]);
  });

  it('are nothing where nothing was promised', () => {
    expect(promiseCounts(at('2024-01-01T12:00:00Z'))).toEqual([]);
  });

  it('turn with every date that passes, as a later build would count', () => {
    const now = view('fr');
    const ends = promiseCounts(now).flatMap(({ count }) => count.turns.map(({ at: end }) => end));
    expect(new Set(ends).size).toBeGreaterThan(2);
    for (const end of ends.filter(Number.isFinite)) {
      const counts = countStates(site.commitments, new Date(end));
      for (const { state, count } of promiseCounts(now))
        expect(count.turns.findLast((turn) => turn.at <= end)).toMatchObject({
          text: String(counts[state]),
          state: counts[state] > 0 ? 'some' : 'none',
        });
    }
  });
});

it('a promise turns by itself into what a build on that day would say', () => {
  const turns = site.commitments.flatMap((promise) =>
    promiseLine(view('fr'), promise)
      .state.turns.filter(({ at: end }) => Number.isFinite(end))
      .map(({ at: end, state }) => ({ state, later: commitmentState(promise, new Date(end)) })),
  );
  expect(turns.length).toBeGreaterThan(2);
  for (const { state, later } of turns) expect([state, later]).toEqual(['overdue', 'overdue']);
});
