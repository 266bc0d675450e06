import { describe, expect, it } from 'vitest';
import { card } from '#output/card.ts';
import { facts } from '#output/facts.ts';
import { homePage } from '#output/home.ts';
import { contactRows, legalRows } from '#output/legal.ts';
import { relationGroups } from '#output/relations.ts';
import { find, site, view } from './fixture-view.ts';

const everything = [
  ...site.news,
  ...site.partners,
  ...site.programmes,
  ...site.calls,
  ...site.people,
];

describe('facts', () => {
  it('leaves out empty rows, for every entity in both languages', () => {
    for (const entity of everything)
      for (const lang of ['zh', 'fr'] as const)
        for (const { label, items } of facts(view(lang), entity)) {
          expect(label).not.toBe('');
          expect(items.length).toBeGreaterThan(0);
        }
  });

  it('has the same rows in both languages but for the name in the other one', () => {
    for (const entity of [...site.news, ...site.calls])
      expect(facts(view('zh'), entity).map(({ items }) => items.length)).toEqual(
        facts(view('fr'), entity).map(({ items }) => items.length),
      );
  });
});

describe('cards', () => {
  it.each([
    ['appel-annonce', 'announced'],
    ['residence-2090', 'forthcoming'],
    ['capteurs-eau', 'open'],
    ['delegation-2024', 'closed'],
  ])('%s is %s', (id, state) => {
    expect(card(view('fr'), find('calls', id)).call?.state).toBe(state);
  });

  it('marks what exists only in the other language', () => {
    expect(card(view('fr'), find('news', '2025-06-03-atelier')).onlyIn).toBe(
      'en chinois seulement',
    );
    expect(card(view('zh'), find('news', '2025-06-03-atelier')).onlyIn).toBeUndefined();
  });
});

describe('promises', () => {
  it('open the home page with what is overdue', () => {
    expect(homePage(view('fr')).promises[0]?.state.state).toBe('overdue');
  });

  it('stand in the history in the order of the calendar', () => {
    const days = homePage(view('fr')).timeline.map(({ iso }) => iso);
    expect(days).toEqual(days.toSorted());
  });
});

describe('relations', () => {
  it('are seen from both ends', () => {
    const meeting = find('news', '2024-03-12-premiere-rencontre');
    const hrefs = (entity: Parameters<typeof relationGroups>[1]) =>
      relationGroups(view('fr'), entity).flatMap(({ links }) => links.map(({ href }) => href));
    expect(meeting.facts.partners.length).toBeGreaterThan(0);
    for (const id of meeting.facts.partners)
      expect(hrefs(find('partners', id))).toContain('/fr/actualites/premiere-rencontre/');
  });
});

describe('legal facts', () => {
  it('give what is known, and only a label for what is not', () => {
    expect(legalRows(view('fr')).every(({ value }) => value)).toBe(true);
    const unknown = view('fr');
    unknown.site = { ...site, record: { ...site.record, contact: { email: null, phone: null } } };
    expect(contactRows(unknown).map(({ value }) => value)).toEqual([undefined, undefined]);
  });
});
