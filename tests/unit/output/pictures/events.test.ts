import { describe, expect, it } from 'vitest';
import { locales } from '#i18n/locales.ts';
import { eventLine } from '#output/pictures/events.ts';
import { plain } from '#output/view.ts';
import { call } from '../../domain/make.ts';
import { timelineOf } from '#domain/timeline.ts';
import { find, site, view } from '../fixture-view.ts';

const dated = (facts: { opens?: string; at: string[] }) => {
  const of = call('dated');
  const [first = ''] = facts.at;
  return {
    kind: 'call' as const,
    of,
    from: facts.opens ?? first,
    to: facts.at.at(-1) ?? first,
    deadlines: facts.at,
  };
};

describe('an event in words', () => {
  it.each([
    ['zh', '2026年1月2日至3月31日'],
    ['fr', '1er\u00A0janvier\u00A0– 31\u00A0mars 2026'],
  ] as const)('says days as they are where its readers live, in %s', (lang, date) => {
    const event = dated({
      opens: '2026-01-01T20:00:00Z',
      at: ['2026-03-31T17:00:00+02:00'],
    });
    expect(eventLine(view(lang), event).date).toBe(date);
  });

  it('takes midnight for the end of a day, not for the next', () => {
    const event = dated({ at: ['2026-03-15T16:00:00Z', '2026-06-30T16:00:00Z'] });
    expect(plain(eventLine(view('zh'), event).note ?? [])).toBe(
      '截止日期：2026年3月15日、2026年6月30日',
    );
  });

  it.each(locales)('links to all but the page it stands on, in %s', (lang) => {
    const partner = find('partners', 'parc-a');
    const milestone = {
      kind: 'milestone' as const,
      of: partner,
      from: '1999',
      text: { zh: '园区奠基', fr: 'Première pierre' },
    };
    const away = eventLine(view(lang), milestone);
    const own = eventLine(view(lang), milestone, partner);
    expect(plain(own.text)).toBe(milestone.text[lang]);
    expect(own.href).toBeUndefined();
    expect(plain(away.note ?? [])).toBe(milestone.text[lang]);
    expect(away.href).toMatch(/parc-a/);
  });

  it('tells a promise in the one language it is in, tagged', () => {
    const [event] = timelineOf(site, find('partners', 'incubateur-test')).filter(
      ({ kind }) => kind === 'commitment',
    );
    if (!event) throw new Error('no promise');
    const text = 'Rédiger un guide d’accueil pour les jeunes pousses';
    expect(eventLine(view('zh'), event).text).toEqual([{ text, lang: 'fr' }]);
    expect(eventLine(view('fr'), event).text).toEqual([{ text }]);
  });
});
