import { describe, expect, it } from 'vitest';
import { callState } from '#domain/calls.ts';
import { byUrgency } from '#domain/order.ts';
import type { Question } from '#live/call-list/question.ts';
import { sift, stateValues, type Item } from '#live/call-list/sift.ts';
import { callListPage } from '#output/call-list/page.ts';
import { site, view } from '../../output/fixture-view.ts';

const { items } = callListPage(view('fr'));
const at = (now: string): Item[] =>
  items.map(({ data }) => {
    const call = site.find('calls', data.id);
    if (!call) throw new Error(`no ${data.id}`);
    return { ...data, state: callState(call.facts, new Date(now)) };
  });
const ids = (question: Partial<Question>, now = '2026-06-01T12:00:00Z') =>
  sift(at(now), { filters: {}, sort: 'urgency', ...question }, Date.parse(now)).kept.map(
    ({ id }) => id,
  );

describe('filters of calls', () => {
  it.each<[Question['filters'], string[]]>([
    [{ sector: ['environnement'] }, ['capteurs-eau']],
    [{ sector: ['eau'] }, ['capteurs-eau']],
    [{ sector: ['sante', 'eau'] }, ['bourses-mobilite', 'capteurs-eau', 'residence-2090']],
    [{ state: ['open'], country: ['FR'] }, ['bourses-mobilite', 'capteurs-eau']],
    [{ country: ['FR'], state: ['closed'] }, ['deux-etapes']],
    [{ partner: ['institut-modele', 'parc-a'] }, ['capteurs-eau', 'delegation-2024']],
    [{ state: ['closed'], sector: ['sante'] }, []],
  ])('%j leave %j', (filters, left) => expect(ids({ filters })).toEqual(left));

  it('count each value under the others, not under its own', () => {
    const now = '2026-06-01T12:00:00Z';
    const question = { filters: { state: ['open'], country: ['FR'] }, sort: 'urgency' as const };
    const { counts } = sift(at(now), question, Date.parse(now));
    expect(counts.state).toEqual({ open: 2, closed: 1 });
    expect(counts.country).toEqual({ CN: 2, FR: 2 });
    expect(counts.sector).toEqual({ sante: 1, eau: 1, environnement: 1 });
  });

  it('take what closes soon for open, not what is open for closing soon', () => {
    expect(stateValues('closing')).toEqual(['closing', 'open']);
    expect(stateValues('open')).toEqual(['open']);
    const soon = '2090-10-20T12:00:00Z';
    expect(ids({ filters: { state: ['closing'] } }, soon)).toEqual(['bourses-mobilite']);
    expect(ids({ filters: { state: ['open'] } }, soon)).toContain('bourses-mobilite');
  });
});

describe('order of calls', () => {
  it.each(['2024-01-20', '2026-06-01', '2090-06-20', '2090-10-20', '2091-03-20', '2095-01-01'])(
    'is that of the site on %s, whenever the page was built',
    (day) => {
      const now = `${day}T12:00:00Z`;
      expect(ids({}, now)).toEqual(byUrgency(site.calls, new Date(now)).map(({ id }) => id));
    },
  );

  it('by deadline begins with the next ahead, whatever the state', () => {
    expect(ids({ sort: 'deadline' })).toEqual([
      'residence-2090',
      'bourses-mobilite',
      'deux-etapes',
      'capteurs-eau',
      'candidatures-permanentes',
      'appel-annonce',
      'delegation-2024',
      'dates-seules',
    ]);
  });

  it('by opening begins with the latest', () => {
    expect(ids({ sort: 'opening' }).slice(0, 3)).toEqual([
      'residence-2090',
      'bourses-mobilite',
      'capteurs-eau',
    ]);
    expect(ids({ sort: 'opening' }).at(-1)).toBe('appel-annonce');
  });
});
