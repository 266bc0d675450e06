import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { createSite } from '#domain/site.ts';
import { locales } from '#i18n/locales.ts';
import { calendarFiles } from '#output/calendar/calendars.ts';
import { createView } from '#output/view.ts';
import { eventsOf, faultsOf } from '../../../calendars.ts';
import { site, view } from '../fixture-view.ts';

const files = (lang: 'zh' | 'fr', of = view(lang)) =>
  new Map(calendarFiles(of).map(({ file, text }) => [file ?? '', text]));
const one = (lang: 'zh' | 'fr', name: string, of = view(lang)) => {
  const [event] = eventsOf(files(lang, of).get(name) ?? '');
  if (!event) throw new Error(`no ${name}`);
  return event;
};

describe.each(locales)('the calendars of the fixtures in %s', (lang) => {
  const all = files(lang);

  it('are many, each of its own name', () => {
    expect(calendarFiles(view(lang))).toHaveLength(all.size);
    expect(all.size).toBeGreaterThan(40);
  });

  it('are valid to our examiner and to ical.js', () => {
    const faults = [...all].flatMap(([name, text]) =>
      faultsOf(text).map((fault) => `${name} ${fault}`),
    );
    expect(faults).toEqual([]);
    for (const text of all.values()) {
      const calendar = new ICAL.Component(ICAL.parse(text));
      const theirs = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
      expect(theirs.map(({ summary }) => summary)).toEqual(
        eventsOf(text).map(({ SUMMARY }) => SUMMARY),
      );
    }
  });

  it('are the same whenever they are made', () => {
    const later = createView(createSite(site, new Date('2095-01-01T00:00:00Z')), lang);
    expect(files(lang, later)).toEqual(all);
  });

  it('hold every deadline and opening of every call, in the whole and in that of the calls', () => {
    const due = site.calls.flatMap(({ facts }) => [
      ...facts.deadlines.map(({ at }) => at),
      ...(facts.opens ? [facts.opens] : []),
    ]);
    const utc = (at: string) =>
      `${new Date(at).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
    for (const name of ['', 'calls']) {
      const starts = eventsOf(all.get(name) ?? '').map(({ DTSTART }) => DTSTART);
      expect(due.map(utc).filter((at) => !starts.includes(at))).toEqual([]);
    }
  });

  it('tell both clocks, and where to read more', () => {
    const { DESCRIPTION, URL } = one(lang, 'deadlines/residence-2090.deadline');
    expect(DESCRIPTION).toMatch(
      {
        fr: /30\u00A0juin 2090 à 17\u00A0h \(heure de Paris\)/,
        zh: /2090年6月30日23:00（北京时间）/,
      }[lang],
    );
    expect(DESCRIPTION).toMatch(
      {
        fr: /30\u00A0juin 2090 à 23\u00A0h \(heure de Pékin\)/,
        zh: /2090年6月30日17:00（巴黎时间）/,
      }[lang],
    );
    expect(DESCRIPTION?.endsWith(URL ?? ' ')).toBe(true);
  });
});

describe('one event', () => {
  const whole = (lang: 'zh' | 'fr') => eventsOf(files(lang).get('') ?? '');

  it('goes by one name in every calendar and in both languages', () => {
    const names = whole('zh')
      .map(({ UID }) => UID)
      .toSorted();
    expect(
      whole('fr')
        .map(({ UID }) => UID)
        .toSorted(),
    ).toEqual(names);
    const strangers = [...files('fr').values()]
      .flatMap(eventsOf)
      .filter(({ UID }) => !names.includes(UID));
    expect(strangers).toEqual([]);
    expect(names).toContain('deadline.bourses-mobilite.releve-1@localhost');
  });

  it('keeps its name when it is moved, and counts the changes', () => {
    const before = createView(
      createSite(
        {
          ...site,
          calls: site.calls.map((call) => ({
            ...call,
            facts: {
              ...call.facts,
              changes: [],
              deadlines: call.facts.deadlines.map((deadline) =>
                deadline.id === 'releve-1'
                  ? { ...deadline, at: '2026-03-01T17:00:00+01:00' }
                  : deadline,
              ),
            },
          })),
        },
        site.now,
      ),
      'fr',
    );
    const name = 'deadlines/bourses-mobilite.releve-1';
    const [old, moved] = [one('fr', name, before), one('fr', name)];
    expect(old).toMatchObject({ DTSTART: '20260301T160000Z', SEQUENCE: '0' });
    expect(old['LAST-MODIFIED']).toBeUndefined();
    expect(moved).toMatchObject({
      UID: old.UID,
      DTSTART: '20260328T160000Z',
      SEQUENCE: '1',
      DTSTAMP: '20260112T120000Z',
      'LAST-MODIFIED': '20260112T120000Z',
    });
    expect(moved.DESCRIPTION).toContain('déplacée du 1er\u00A0mars 2026 à 17\u00A0h');
    expect(old.DESCRIPTION).not.toContain('déplacée');
  });

  it.each(locales)('that was withdrawn stays, cancelled, in %s', (lang) => {
    const name = 'deadline.bourses-mobilite.releve-0@localhost';
    const cancelled = whole(lang).filter(({ STATUS }) => STATUS === 'CANCELLED');
    expect(cancelled.map(({ UID }) => UID)).toEqual([name]);
    expect(cancelled[0]).toMatchObject({ DTSTART: '20260214T160000Z', SEQUENCE: '1' });
    expect(cancelled[0]?.SUMMARY).toMatch(
      { fr: /^Date limite supprimée/, zh: /^截止时间已取消/ }[lang],
    );
  });

  it('spans the days or the months that are known', () => {
    const of = (id: string) => whole('fr').find(({ UID }) => UID === `${id}@localhost`);
    const days = (id: string) => [of(id)?.DTSTART, of(id)?.DTEND];
    expect(days('programme.salon-essai-2025')).toEqual(['20251014', '20251018']);
    expect(days('programme.residence-2090')).toEqual(['20900301', '20901001']);
    expect(days('programme.projet-eau')).toEqual(['20230901', '20231001']);
    expect(of('programme.projet-eau')?.DESCRIPTION).toContain('Les jours ne sont pas précisés');
    expect(of('programme.salon-essai-2025')?.DESCRIPTION).not.toContain('Les jours');
    expect(of('programme.centre-echange')).toBeUndefined();
    expect(days('event.2090-05-14-forum')).toEqual(['20900514T060000Z', '20900514T093000Z']);
    expect(days('event.2025-10-14-salon-essai')).toEqual(['20251014', '20251018']);
    expect(of('event.2090-05-14-forum')?.LOCATION).toMatch(/Shanghai$/);
  });
});
