import { describe, expect, it } from 'vitest';
import { callTurns } from '#domain/calls.ts';
import type { Call } from '#domain/entry.ts';
import { pathOf } from '#domain/address.ts';
import { strings } from '#i18n/index.ts';
import { locales, type Locale } from '#i18n/locales.ts';
import { builds } from '../builds.ts';
import { contentOf } from './content.ts';
import { everyPage, all, pageAt, rootOf, type Page } from './pages.ts';

const cases = await Promise.all(
  builds.map(async (build) => ({ name: build.name, build, calls: (await contentOf(build)).calls })),
);

describe.each(cases)('pages of the calls of $name', ({ build, calls }) => {
  const pages = calls.flatMap((call) =>
    locales.map((lang) => {
      const page = pageAt(build, rootOf(build) + pathOf(call, lang).slice(1));
      if (!page) throw new Error(`no page of ${call.id} in ${lang}`);
      return { id: call.id, lang, call, page };
    }),
  );

  it.each(pages)('$id in $lang gives every date by both clocks', ({ call, lang, page }) => {
    for (const { at } of call.facts.deadlines) expect(shown(page, at)).toEqual(clocks(at, lang));
    if (call.facts.opens) expect(shown(page, call.facts.opens)).toHaveLength(2);
  });

  it.each(pages)('$id in $lang says its state, and takes along all it will be', ({ call, lang, page }) => {
    const [element] = all(page, '[data-call-state]');
    const badge = element?.querySelector('.badge');
    const state = element?.getAttribute('data-call-state') ?? '';
    expect(badge?.getAttribute('data-state')).toBe(state);
    expect(badge?.textContent).toBe(labels(lang)[state]);
    const turns = callTurns(call.facts).map(({ at, state }) => [
      Number.isFinite(at) ? at : null,
      state,
      labels(lang)[state],
    ]);
    const written = badge?.getAttribute('data-turns');
    expect(written ? JSON.parse(written) : [[null, state, labels(lang)[state]]]).toEqual(turns);
  });

  it.each(pages)('$id in $lang shows no empty part', ({ page }) => {
    const empty = all(page, 'main section, main ul, main ol, main dl, main td:not(thead td)').filter(
      ({ textContent }) => !textContent?.trim(),
    );
    expect(empty.map(({ outerHTML }) => outerHTML)).toEqual([]);
  });
});

everyPage({
  'never gives a deadline at the first minute of a day': (page) =>
    all(page, '.dates .home, .dates .other, [data-call-state] .sentence')
      .map(({ textContent }) => textContent ?? '')
      .filter((text) => /日0?0:00|à 0\u00A0h\b(?!\u00A0\d)/.test(text)),

  'shows the state of a call nowhere without taking along what it will be': (page) =>
    all(page, '[data-call-state]')
      .filter((element) => !['announced'].includes(element.getAttribute('data-call-state') ?? ''))
      .filter((element) => !element.querySelector('[data-turns]') && !isEndless(element))
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),

  'says for which day its states are, to those without JavaScript': (page) =>
    all(page, '.badge[data-turns]').length === 0 ||
    all(page, 'noscript').some(({ innerHTML }) => /État au |截至.*的状态/.test(innerHTML))
      ? []
      : ['no day'],
});

/** What is open since for ever, and will be for ever. */
const isEndless = (element: Element) => element.getAttribute('data-call-state') === 'open';

const labels = (lang: Locale): Record<string, string> => strings(lang).calls.state;

/** What the calendar of the page says of an instant. */
const shown = (page: Page, at: Call['facts']['deadlines'][number]['at']) =>
  all(page, `.dates .home[datetime="${at}"], .dates .other[datetime="${at}"]`).map(
    ({ textContent }) => (textContent ?? '').replaceAll('\u00A0', ' '),
  );

/** Both clocks, reckoned apart from the portal's own formats: the last minute and one more. */
function clocks(at: string, lang: Locale): string[] {
  const zones = ['Asia/Shanghai', 'Europe/Paris'];
  return (lang === 'zh' ? zones : zones.toReversed()).map((timeZone) => {
    const before = new Date(Date.parse(at) - 60_000);
    const parts = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      dateStyle: 'short',
      timeStyle: 'short',
    }).format(before);
    const [, day = '', month = '', year, hour, minute] =
      /(\d+)\/(\d+)\/(\d+), (\d+):(\d+)/.exec(parts) ?? [];
    const [h, m] = minute === '59' ? [Number(hour) + 1, 0] : [Number(hour), Number(minute) + 1];
    const name = { 'Asia/Shanghai': ['北京', 'Pékin'], 'Europe/Paris': ['巴黎', 'Paris'] }[timeZone];
    if (lang === 'zh')
      return `${year}年${Number(month)}月${Number(day)}日${pad(h)}:${pad(m)}（${name?.[0]}时间）`;
    const spelt = new Intl.DateTimeFormat('fr', { month: 'long' }).format(new Date(2000, Number(month) - 1));
    const ordinal = day === '01' ? '1er' : Number(day);
    return `${ordinal} ${spelt} ${year} à ${h} h${m ? ` ${pad(m)}` : ''} (heure de ${name?.[1]})`;
  });
}

const pad = (n: number) => String(n).padStart(2, '0');
