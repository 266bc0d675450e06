import { describe, expect, it } from 'vitest';
import { pathOf } from '#domain/address.ts';
import type { AnyEntry } from '#domain/entry.ts';
import { issue, type Issue } from '#checks/issue.ts';
import { isOwnRequest, placed } from '#dev/editor.ts';
import { keyInPairPath, pairPath } from '#dev/links.ts';
import { answer } from '#dev/panel/answer.ts';
import { explanation } from '#dev/panel/reference.ts';
import type { Held } from '#domain/release.ts';
import { statesOf } from '#dev/states.ts';
import { locales } from '#i18n/locales.ts';
import { contentDir } from '#source/tree.ts';
import { join } from 'node:path';
import { find, site } from '../output/fixture-view.ts';

const entry = find('news', '2024-05-20-visite-de-lyon') as AnyEntry;
const person = find('people', 'yi-wenjing');
const known = {
  site,
  waiting: {},
  byPath: new Map(
    [entry, person].flatMap((each) => locales.map((lang) => [pathOf(each, lang), each] as const)),
  ),
  byKey: new Map([entry, person].map((each) => [`${each.collection}/${each.id}`, each] as const)),
};
const words = { zh: '日期不一致。', fr: 'Les dates diffèrent.' };
const at = (file: string, line = 7) => ({ file, line, column: 2 });
const own = issue('error', 'facts.date.contradiction', at(`news/${entry.id}/index.zh.mdx`), words, [
  at(`news/${entry.id}/index.fr.mdx`, 19),
]);
const slight = issue(
  'info',
  'typography.normalised',
  at(`news/${entry.id}/index.fr.mdx`, 3),
  words,
);
const other = issue('warning', 'names.reading', at('people/yi-wenjing.yml'), words);
const shared = issue('warning', 'schema.invalid', at('terms.yml'), words);
const ask = (path: string, issues: Issue[], key?: string) =>
  answer({ path, lang: 'fr', key }, { known, issues, state: 'checked', isUnknown: false });

describe('the panel', () => {
  it('shows on the page of an entry what concerns it, the gravest first, and counts the rest', () => {
    const {
      counts,
      elsewhere,
      findings,
      entry: shown,
    } = ask(pathOf(entry, 'fr'), [slight, other, own]);
    expect(counts).toEqual({ error: 1, warning: 0, info: 1 });
    expect(elsewhere).toEqual({ error: 0, warning: 1, info: 0 });
    expect(findings.map(({ rule }) => rule)).toEqual([own.rule, slight.rule]);
    expect(findings[0]?.why?.finds).toContain('une partie des lecteurs serait trompée');
    expect(findings[0]?.spots.map(({ label }) => label)).toEqual([
      'index.zh.mdx:7',
      'index.fr.mdx:19',
    ]);
    expect(shown?.links.map(({ href }) => href)).toEqual([
      `/admin/#/collections/news/entries/${entry.id}`,
      `/dev/fr/news/${entry.id}/`,
    ]);
  });

  it('shows the same beside the two texts, with the way back', () => {
    const { findings, entry: shown } = ask(pairPath('news', entry.id, 'fr'), [own, other]);
    expect(findings).toHaveLength(1);
    expect(shown?.links).toHaveLength(1);
    expect(shown?.page?.href).toBe(pathOf(entry, 'fr'));
  });

  it('shows a person what concerns their record', () => {
    const { findings } = ask(pathOf(person, 'zh'), [own, other]);
    expect(findings.map(({ rule }) => rule)).toEqual([other.rule]);
  });

  it('shows elsewhere which pages have findings, and in full what has no page', () => {
    const { counts, groups, findings, entry: shown } = ask('/fr/', [own, slight, other, shared]);
    expect(shown).toBeUndefined();
    expect(counts).toEqual({ error: 1, warning: 2, info: 1 });
    expect(groups?.map(({ href }) => href)).toEqual([pathOf(entry, 'fr'), pathOf(person, 'fr')]);
    expect(findings.map(({ rule }) => rule)).toEqual([shared.rule]);
  });

  it('remembers which entry stood where now there is none', () => {
    const broken = issue('error', 'file.yaml', at('news/gone/index.fr.mdx'), words);
    const { entry: shown, findings } = ask('/fr/actualites/disparue/', [broken, own], 'news/gone');
    expect(shown).toMatchObject({ key: 'news/gone', isUnshown: true });
    expect(findings.map(({ rule }) => rule)).toEqual(['file.yaml']);
  });
});

it('says how a translation stands and whether an entry is published', () => {
  const now = new Date('2026-06-01T12:00:00Z');
  const released = (facts: object) =>
    statesOf({ ...entry, facts: { ...entry.facts, ...facts } } as AnyEntry, 'fr', now).map(
      ({ name }) => name,
    );
  expect(released({})).toEqual(['current', 'published']);
  expect(released({ draft: true, publishAt: '2026-07-01T09:00:00+08:00' })[1]).toBe('draft');
  expect(released({ publishAt: '2026-07-01T09:00:00+08:00' })[1]).toBe('scheduled');
  expect(released({ publishAt: '2026-05-01T09:00:00+08:00' })[1]).toBe('published');
  const later = { ...entry, facts: { ...entry.facts, publishAt: '2026-07-01T09:00:00+08:00' } };
  expect(statesOf(later as AnyEntry, 'zh', now)[1]?.text).toBe('定于2026年7月1日09:00发布');
  const [zh, fr] = [entry.words.zh, entry.words.fr].map((own) => ({
    ...own,
    originalHash: undefined,
  }));
  expect(statesOf({ ...entry, words: { zh, fr } } as AnyEntry, 'fr', now)[0]?.name).toBe(
    'unrecorded',
  );
});

it('says of a person whether they wait for those that name them', () => {
  const key = `people/${person.id}`;
  const asked = (release?: Held) =>
    answer(
      { path: pathOf(person, 'zh'), lang: 'zh' },
      {
        known: { ...known, waiting: release ? { [key]: release } : {} },
        issues: [],
        state: 'checked',
        isUnknown: false,
      },
    ).entry?.states;
  expect(asked()).toEqual([]);
  expect(asked({ state: 'draft' })).toEqual([{ name: 'draft', text: '只有草稿提到此人，未发布' }]);
  expect(asked({ state: 'scheduled', at: '2095-07-01T09:00:00+08:00' })).toEqual([
    { name: 'scheduled', text: '定于2095年7月1日09:00随提到此人的条目发布' },
  ]);
});

describe('a place in a file', () => {
  it('is short for people, whole for the clipboard, absolute for the editor', () => {
    const spot = placed(at('news/x/index.fr.mdx', 12), 'news/x');
    expect(spot).toMatchObject({ label: 'index.fr.mdx:12', copy: 'news/x/index.fr.mdx:12' });
    expect(spot.editor).toBe(`${join(contentDir, 'news/x/index.fr.mdx')}:12:2`);
    expect(spot.vscode).toMatch(/^vscode:\/\/file\/.+\/news\/x\/index\.fr\.mdx:12:2$/);
    expect(placed(at('terms.yml', 3), 'news/x').label).toBe('terms.yml:3');
  });

  it.each([
    [{ 'sec-fetch-site': 'same-origin' }, true],
    [{ 'sec-fetch-site': 'same-site' }, false],
    [
      { 'sec-fetch-site': 'cross-site', host: 'localhost:4321', referer: 'http://localhost:4321/' },
      false,
    ],
    [{ 'sec-fetch-site': 'none' }, false],
    [{ host: '192.168.1.4:4321', referer: 'http://192.168.1.4:4321/fr/' }, true],
    [{ host: '192.168.1.4:4321', origin: 'https://elsewhere.example' }, false],
    [{ host: '192.168.1.4:4321', referer: 'http://192.168.1.4:9999/' }, false],
    [{ host: '192.168.1.4:4321' }, false],
  ])('is opened for pages of this server alone: %j', (headers, isOwn) => {
    expect(isOwnRequest(headers)).toBe(isOwn);
  });
});

it('finds an entry in the view by its address', () => {
  expect(keyInPairPath(pairPath('calls', 'appel-1', 'zh'))).toBe('calls/appel-1');
  expect(keyInPairPath('/fr/actualites/x/')).toBeUndefined();
});

it.each([
  ['file.yaml', 'Une faute dans l’en-tête'],
  ['facts.amount.missing', 'Un fait qu’une langue donne'],
  ['facts.venue.contradiction', 'Le même champ est écrit'],
])('explains %s as the reference of the rules does', (rule, begins) => {
  expect(explanation(rule, 'fr')?.finds).toContain(begins);
  expect(explanation(rule, 'zh')?.finds).toMatch(/\p{Script=Han}/u);
});
