import { describe, expect, it } from 'vitest';
import { createSite } from '#domain/site.ts';
import { searchMarks } from '#output/search-marks.ts';
import { createView } from '#output/view.ts';
import { find, site, view } from './fixture-view.ts';

const marks = (collection: 'news' | 'calls' | 'partners' | 'programmes' | 'people', id: string) =>
  searchMarks(view('fr'), find(collection, id));

describe('what the index is told of a page', () => {
  it.each([
    ['news', '2024-03-12-premiere-rencontre', /^type:news, .*year:2024$/, 'date:20240312'],
    ['partners', 'parc-a', /^type:partners, .*\bpartner:parc-a\b/, 'date:99999999'],
    ['calls', 'appel-annonce', /^type:calls, partner:association-fictive$/, 'date:99999999'],
    ['people', 'ren-an', /^type:people/, 'date:99999999'],
  ] as const)('%s/%s', (collection, id, filter, sort) => {
    expect(marks(collection, id).filter).toMatch(filter);
    expect(marks(collection, id).sort).toBe(sort);
  });

  it('is the same in both languages, and a key of eight digits to sort by, for every page', () => {
    const all = [
      ...site.news,
      ...site.partners,
      ...site.programmes,
      ...site.calls,
      ...site.people,
      ...site.pages,
    ];
    for (const entity of all) {
      const told = searchMarks(view('fr'), entity);
      expect(searchMarks(view('zh'), entity)).toEqual(told);
      expect(told.sort).toMatch(/^date:\d{8}$/);
      expect(told.filter).toMatch(/^type:[a-z]+(?:, (?:partner|year):[a-z0-9-]+)*$/);
    }
  });

  it('names each partner that the page names', () => {
    const meeting = site.news.find((entry) => entry.facts.partners.length > 1);
    for (const id of meeting?.facts.partners ?? ['none'])
      expect(marks('news', meeting?.id ?? '').filter).toContain(`partner:${id}`);
  });

  it('is the same whatever the day of the build', () => {
    const later = createView(createSite(site, new Date('2095-01-01T12:00:00Z')), 'fr');
    for (const call of site.calls) {
      const then = later.site.find('calls', call.id) as typeof call;
      expect(searchMarks(later, then)).toEqual(searchMarks(view('fr'), call));
    }
  });
});
