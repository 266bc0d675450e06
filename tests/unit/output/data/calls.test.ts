import { describe, expect, it } from 'vitest';
import { callState } from '#domain/calls.ts';
import { createSite } from '#domain/site.ts';
import { locales } from '#i18n/locales.ts';
import { callItem, listed } from '#output/data/call-item.ts';
import { callFile } from '#output/data/call-schema.ts';
import { callsFile, callsTable } from '#output/data/calls.ts';
import { uuidOf } from '#output/data/uuid.ts';
import { createView } from '#output/view.ts';
import { find, site, view } from '../fixture-view.ts';

const item = (id: string, lang: 'zh' | 'fr' = 'fr') => callItem(view(lang), find('calls', id));

describe.each(locales)('calls as data in %s', (lang) => {
  it('are what their schema says, with nothing besides', () => {
    const written: unknown = JSON.parse(JSON.stringify(callsFile(view(lang))));
    expect(callFile.parse(written)).toEqual(written);
  });

  it('are the same bytes on another day, unless a state has turned', () => {
    const on = (day: string) => {
      const then = createView(createSite(site, new Date(day)), lang);
      return JSON.stringify(callsFile(then)) + callsTable(then);
    };
    expect(on('2026-06-01T12:00:00Z')).toBe(on('2026-06-02T17:30:00Z'));
    // A date passes that changes what is urgent, and nothing else.
    expect(on('2091-01-31T12:00:00Z')).toBe(on('2091-02-01T12:00:00Z'));
    expect(on('2026-06-01T12:00:00Z')).not.toBe(on('2090-02-01T12:00:00Z'));
  });

  it('tell by their turns the state of every day', () => {
    for (const call of site.calls) {
      const { turns } = callItem(view(lang), call);
      for (const day of ['2024-02-01', '2025-01-01', '2026-03-20', '2090-10-20', '2092-01-01']) {
        const now = new Date(`${day}T12:00:00Z`);
        const last = turns.findLast(({ from }) => from === null || Date.parse(from) <= +now);
        expect([call.id, day, last?.state]).toEqual([call.id, day, callState(call.facts, now)]);
      }
    }
  });
});

describe('a call as data', () => {
  it('closes, in the sense of the State’s schema, when nobody new can file', () => {
    expect(item('deux-etapes').date_cloture).toBe('2024-09-30T15:00:00Z');
    expect(item('capteurs-eau').date_cloture).toBe('2091-03-26T15:00:00Z');
    expect(item('candidatures-permanentes').date_cloture).toBeUndefined();
  });

  it('keeps the offset in which an instant was set down', () => {
    expect(item('capteurs-eau').deadlines.map(({ key, at }) => [key, at])).toEqual([
      ['depot-fr', '2091-03-26T17:00:00+02:00'],
      ['depot-cn', '2091-03-31T23:59:00+08:00'],
    ]);
    expect(item('delegation-2024').deadlines[0]?.key).toBe('deadline');
  });

  it('was last changed when a change was announced, and else says nothing', () => {
    expect(item('bourses-mobilite').date_mise_a_jour).toBe('2026-01-12T12:00:00Z');
    expect(item('deux-etapes').date_mise_a_jour).toBeUndefined();
  });

  it('names the side that a condition holds for', () => {
    expect(item('capteurs-eau').eligibilite.split('\n')).toContain(
      '• Côté français\u00A0: Le responsable est en poste dans un établissement français',
    );
    expect(item('capteurs-eau', 'zh').eligibilite).toContain('• 中方：');
  });

  it('says which names are in the other language', () => {
    expect(item('deux-etapes', 'zh').partners.map(({ language }) => language)).toEqual([
      'fr',
      undefined,
    ]);
  });

  it('has one identifier in both languages, of its own', () => {
    const ids = site.calls.map(({ id }) => item(id).id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(item('capteurs-eau', 'zh').id).toBe('8ea77c2d-1e9c-570b-853c-1e0c80aac947');
    expect(uuidOf('a')).toMatch(/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });

  it('parts several values with a bar that no value holds', () => {
    expect(listed(['a|b', 'c'])).toBe('a｜b|c');
  });
});
