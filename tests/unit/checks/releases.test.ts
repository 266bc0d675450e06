import { describe, expect, it } from 'vitest';
import { check } from '#checks/run.ts';
import { readTree } from '#source/tree.ts';
import { expectFindings } from './table.ts';
import { checkTree, edit, entry, withTree, type Changes } from './tree.ts';

const suite = 'news/suite/index.zh.mdx';
const suiteFr = 'news/suite/index.fr.mdx';
const meeting = 'news/rencontre/index.zh.mdx';
const meetingFr = 'news/rencontre/index.fr.mdx';
const header = (line: string) => edit('original: zh', `original: zh\n${line}`);
const draft = header('draft: true');
const at = (day: string, time = '09:00:00') => header(`publishAt: ${day}T${time}Z`);
const link = edit('Texte.', '[x](/fr/actualites/suite/)');
const full = 'http://localhost:4321/fr/actualites/suite/';
const both =
  (...changes: ((text: string) => string)[]) =>
  (text: string) =>
    changes.reduce((now, change) => change(now), text);

/** Jeanne, whom the meeting alone names otherwise, is shown whatever becomes of it. */
const jeanne = { 'programmes/salon/index.zh.mdx': edit('title', 'people: [jeanne]\ntitle') };

/** Rules and files of what is found on a day, in order. */
const found = (changes: Changes, today = '2031-05-20') =>
  withTree({ ...jeanne, ...changes }, async (dir) =>
    check(await readTree(dir), today)
      .issues.filter(({ rule }) => /held|^release|dead/.test(rule))
      .map(({ rule, severity, file }) => `${severity} ${rule} ${file}`),
  );

describe('what leads to a page that is not out yet', () => {
  const dead = [`error links.held news/rencontre/index.fr.mdx`];
  // The text, then the page it leads to.
  const rows: [string, typeof draft | undefined, typeof draft, string[]][] = [
    ['published, to a draft', undefined, draft, dead],
    ['published, to one scheduled', undefined, at('2031-06-01'), dead],
    ['published, to one scheduled today', undefined, at('2031-05-20', '01:00:00'), dead],
    ['published, to one that came out yesterday', undefined, at('2031-05-19', '23:00:00'), []],
    ['scheduled, to a draft', at('2031-06-01'), draft, dead],
    ['scheduled, to a later one', at('2031-06-01'), at('2031-06-01', '09:01:00'), dead],
    ['scheduled, to one of the same instant', at('2031-06-01'), at('2031-06-01'), []],
    ['scheduled, to an earlier one', at('2031-06-02'), at('2031-06-01'), []],
    ['scheduled and past, to one ahead', at('2031-05-19'), at('2031-06-01'), dead],
    ['a draft, to a draft', draft, draft, []],
    ['a draft, to one scheduled', draft, at('2031-06-01'), []],
  ];
  it.each(rows)('a text %s', async (_, own, target, expected) => {
    const changes = {
      [meeting]: both(own ?? ((text) => text), edit('\n    evidence: suite', '')),
      [meetingFr]: link,
      [suite]: target,
    };
    expect(await found(changes)).toEqual(expected);
  });

  it('is so by its full address too, in a text, a field or the record of a person', async () => {
    const field = `links: [{ url: '${full}', label: { zh: 页, fr: page } }]\n`;
    const isHeld = async (changes: Changes) =>
      (await found({ [suite]: draft, ...changes }))
        .filter((line) => line.includes('links.held'))
        .map((line) => line.split(' ').at(-1));
    expect(await isHeld({ [meetingFr]: edit('Texte.', `[x](${full})`) })).toEqual([meetingFr]);
    expect(await isHeld({ [meeting]: edit('title', `${field}title`) })).toEqual([meeting]);
    expect(await isHeld({ 'people/jeanne.yml': (text) => text + field })).toEqual([
      'people/jeanne.yml',
    ]);
    // Her record comes out with the draft.
    const later = edit('title', 'people: [{ person: jeanne }]\ntitle');
    const along = {
      'people/jeanne.yml': (text: string) => text + field,
      'programmes/salon/index.zh.mdx': (text: string) => text,
      [meeting]: edit('{ person: jeanne, side: host }', '{ person: paul }'),
      'people/paul.yml': 'name: { zh: 保罗, fr: Paul }\nnative: fr\n',
    };
    expect(await isHeld({ ...along, [suite]: both(draft, later) })).toEqual([]);
    expect(await isHeld(along)).toEqual(['people/jeanne.yml']);
  });

  it('is the calendar of what is held, as its page', async () => {
    const changes = {
      'calls/appel/index.zh.mdx': draft,
      [meetingFr]: edit('Texte.', '[x](/fr/calendar/calls/appel.ics)'),
    };
    expect((await found(changes)).filter((line) => line.includes('links.held'))).toEqual(dead);
  });

  it('is no error any more on a later day, and never becomes one', async () => {
    const changes = {
      [meeting]: both(at('2031-06-01'), edit('\n    evidence: suite', '')),
      [meetingFr]: link,
    };
    for (const [target, days] of [
      [at('2031-06-01', '08:00:00'), []],
      [at('2031-06-03', '08:00:00'), ['2031-05-01', '2031-06-01', '2031-06-02', '2031-06-03']],
    ] as const)
      for (const day of ['2031-05-01', '2031-06-01', '2031-06-02', '2031-06-03', '2031-06-04'])
        expect([day, await found({ ...changes, [suite]: target }, day)]).toEqual([
          day,
          (days as readonly string[]).includes(day) ? dead : [],
        ]);
  });

  expectFindings({
    'a relation, to a draft': [
      { [suite]: draft },
      ['relations.held', meeting, [16, 5], { zh: '草稿', fr: 'brouillon' }],
    ],
    'a relation, to one scheduled': [
      { [suite]: header('publishAt: 2026-12-31T09:00:00Z') },
      ['relations.held', meeting, [16, 5], '2026-12-31T09:00:00Z'],
    ],
    'a follow-up, to what a draft does not promise yet': [
      {
        ...jeanne,
        [meeting]: both(draft, edit('\n    evidence: suite', '')),
        [suite]: edit(
          'title',
          'followUps:\n  - { meeting: rencontre, commitment: autre, outcome: kept }\ntitle',
        ),
      },
      ['relations.held', suite, 6, 'rencontre'],
      ['commitments.unknown', suite, 6, 'autre'],
    ],
    'a relation of a draft': [{ ...jeanne, [suite]: draft, [meeting]: draft }],
    'an address that a draft wants as well, whichever is read first': [
      { ...jeanne, [meetingFr]: edit('summary', 'slug: suite\nsummary'), [meeting]: draft },
      ['words.slug.duplicate', meetingFr, 3, { zh: '草稿', fr: '[Brouillon' }, [[suiteFr, 2]]],
    ],
  });

  const calm = edit('\n    evidence: suite', '');
  const person = 'people/jeanne.yml';
  expectFindings({
    'a person whom a draft alone names': [
      { [meeting]: both(draft, calm) },
      ['relations.held', person, 1, 'news/rencontre'],
    ],
    'a person whom a draft names, and something sooner': [
      {
        [meeting]: both(draft, calm),
        [suite]: both(
          header('publishAt: 2026-12-31T09:00:00Z'),
          edit('title', 'people: [{ person: jeanne }]\ntitle'),
        ),
      },
      ['relations.held', person, 1, { zh: '2026-12-31T09:00:00Z', fr: 'le 2026-12-31T09:00:00Z' }],
    ],
  });

  it('is none where another page has that address', async () => {
    const twin = entry('news/zz', 'kind: meeting\ndate: 2025-03-12\ndraft: true', 'slug: suite\n');
    expect(await found({ ...twin, [meetingFr]: link })).toEqual([]);
  });

  it('is an error only where the whole site would miss it', async () => {
    const { issues } = await checkTree({ 'partners/hote/index.zh.mdx': draft });
    expect(issues.filter(({ severity }) => severity === 'error').map(({ file }) => file)).toEqual([
      'site.yml',
    ]);
    expect(new Set(issues.map(({ severity }) => severity))).toEqual(new Set(['info', 'error']));
  });
});

describe('the date of publication', () => {
  const calm = { [meeting]: edit('\n    evidence: suite', '') };
  expectFindings({
    'of a draft': [
      { ...calm, [suite]: both(draft, header('publishAt: 2026-12-31T09:00:00Z')) },
      ['release.draft', suite, 3, '2026-12-31T09:00:00Z'],
    ],
    'further than a year ahead': [
      { ...calm, [suite]: at('2095-01-01') },
      ['release.far', suite, 3, '2095-01-01T09:00:00Z'],
    ],
    'in the past': [{ ...calm, [suite]: at('2025-05-01') }],
    'without an hour': [
      { ...calm, [suite]: header('publishAt: 2095-01-01') },
      ['schema.invalid', suite, 3, '2095-01-01'],
    ],
  });
});
