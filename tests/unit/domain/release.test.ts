import { describe, expect, it } from 'vitest';
import { commitmentsOf, countStates } from '#domain/commitments.ts';
import { isDraft, isHeld, releaseOf, releaseTime } from '#domain/release.ts';
import type { Tree } from '#source/tree.ts';
import { dot, edit, entry, type Changes } from '../checks/tree.ts';
import { source } from './make.ts';
import { after, at, before, hold, meeting, released, type Released } from './released.ts';

const news = (facts: string, french = '') =>
  source('news', 'x', {
    zh: `original: zh\n${facts}\ntitle: 标题`,
    ...(french && { fr: french }),
  });

describe('the release of an entry', () => {
  it('is put off by a draft, or until its instant', () => {
    expect(releaseOf({}, before)).toEqual({ state: 'published' });
    expect(releaseOf({ draft: false }, before)).toEqual({ state: 'published' });
    expect(releaseOf({ draft: true, publishAt: at }, after)).toEqual({ state: 'draft' });
    expect(releaseOf({ publishAt: at }, before)).toEqual({ state: 'scheduled', at });
    expect(releaseOf({ publishAt: at }, after)).toEqual({ state: 'published' });
  });

  it('is not put off by what is no such value', () => {
    for (const facts of [{ draft: 'true' }, { publishAt: 2031 }, { publishAt: 'soon' }])
      expect(releaseOf(facts, before)).toEqual({ state: 'published' });
  });

  it('is read from either file, and the one that holds back wins', () => {
    expect(isHeld(news(''), before)).toBe(false);
    expect(isHeld(news('draft: true'), before)).toBe(true);
    expect(isHeld(news('', 'draft: true'), before)).toBe(true);
    expect(isHeld(news('draft: false', 'draft: true'), before)).toBe(true);
    expect(isHeld(news('', `publishAt: ${at}`), before)).toBe(true);
    expect(isHeld(news(`publishAt: ${at}`), after)).toBe(false);
    expect(isDraft(news('', 'draft: true'))).toBe(true);
    expect(isDraft(news(`publishAt: ${at}`))).toBe(false);
  });

  it('is compared by the day, in UTC', () => {
    expect(releaseTime(news('draft: true'), '2031-05-20')).toBe(Infinity);
    expect(releaseTime(news(''), '2031-05-20')).toBe(-Infinity);
    expect(releaseTime(news(`publishAt: ${at}`), '2031-05-20')).toBe(after.getTime());
    expect(releaseTime(news(`publishAt: ${at}`), '2031-05-21')).toBe(-Infinity);
    // Still the 20th in Beijing.
    expect(releaseTime(news('publishAt: 2031-05-20T07:00:00+08:00'), '2031-05-20')).toBe(-Infinity);
  });
});

const factsOf = ({ parts }: Released, id = 'rencontre') =>
  parts.news.find((each) => each.id === id)?.facts;

describe('the tree that is released', () => {
  it('is the very same where nothing is held', async () => {
    const { tree, shown } = await released({});
    expect(shown).toBe(tree);
  });

  it('is without held entries and the pictures beside them, until their time', async () => {
    const changes = {
      'news/suite/index.zh.mdx': edit('original: zh', `original: zh\npublishAt: ${at}`),
      'news/suite/photo.png': dot,
      'news/rencontre/photo.png': dot,
      'news/suite/notes.docx': 'x',
    };
    const early = await released(changes);
    expect(factsOf(early, 'suite')).toBeUndefined();
    expect([...early.shown.files.keys()]).toEqual(['news/rencontre/photo.png']);
    expect([...early.shown.flaws.keys()]).toEqual([]);
    const later = await released(changes, after);
    expect(factsOf(later, 'suite')).toBeDefined();
    expect(later.shown).toBe(later.tree);
  });

  it('is without the relations to them: fields and items of lists', async () => {
    const found = await released({
      'partners/invite/index.zh.mdx': hold,
      'calls/appel/index.zh.mdx': hold,
      'programmes/salon/index.zh.mdx': hold,
      'news/suite/index.zh.mdx': hold,
      [meeting]: edit('venue: hote', 'venue: invite'),
    });
    expect(JSON.stringify(found.parts)).not.toMatch(/invite|appel|salon|suite/);
    expect(factsOf(found)).toMatchObject({ partners: ['hote'], calls: [], programmes: [] });
    expect(factsOf(found)?.venue).toBeUndefined();
    expect(factsOf(found)?.commitments).toHaveLength(1);
    expect(factsOf(found)?.commitments[0]?.evidence).toBeUndefined();
  });

  it('is without what is nothing without them: an office, a follow-up, a promise nobody else makes', async () => {
    const office = '  - organisation: invite\n    title: { zh: 顾问, fr: conseillère }\n';
    const promises = `
  - id: ensemble
    by: [hote, invite]
    text: { zh: 共同承诺, fr: promesse commune }
  - id: seul
    by: [invite]
    text: { zh: 单独承诺, fr: promesse seule }`;
    const follow = 'followUps:\n  - { meeting: rencontre, commitment: promesse, outcome: kept }\n';
    const changes: Changes = {
      'people/jeanne.yml': (text) => text + office,
      'news/suite/index.zh.mdx': edit('title', `${follow}title`),
      [meeting]: edit('\ntitle', `${promises}\ntitle`),
    };
    const promiseIds = (found: Released) => factsOf(found)?.commitments.map(({ id }) => id);
    const ofPartner = await released({ ...changes, 'partners/invite/index.zh.mdx': hold });
    expect(ofPartner.parts.people[0]?.facts.roles).toHaveLength(1);
    expect(promiseIds(ofPartner)).toEqual(['promesse', 'ensemble']);
    expect(factsOf(ofPartner)?.commitments[1]?.by).toEqual(['hote']);
    const ofMeeting = await released({
      ...changes,
      [meeting]: (text) => hold(edit('\ntitle', `${promises}\ntitle`)(text)),
    });
    expect(factsOf(ofMeeting, 'suite')?.followUps).toEqual([]);
  });

  it('keeps what a field holds beside its relation, comments in place and words untouched', async () => {
    const { tree, shown } = await released({ 'partners/invite/index.zh.mdx': hold });
    const fileOf = (of: Tree) => of.entries.find(({ id }) => id === 'rencontre')?.files.zh;
    expect(fileOf(shown)?.body).toBe(fileOf(tree)?.body);
    expect(fileOf(shown)?.locate(['partners'])).toEqual(fileOf(tree)?.locate(['partners']));
    expect(fileOf(tree)?.data).toMatchObject({ partners: ['hote', 'invite'] });
    // What names nothing held stays the same object.
    expect(shown.terms).toBe(tree.terms);
  });

  it('leaves the site its publisher, which the check refuses to hold', async () => {
    const { parts } = await released({ 'partners/hote/index.zh.mdx': hold });
    expect(parts.record?.publisher).toBe('hote');
  });

  it('counts promises as if what is held had never been', async () => {
    const kept = 'followUps:\n  - { meeting: rencontre, commitment: promesse, outcome: kept }\n';
    const promise =
      'commitments:\n  - { id: autre, by: [hote], text: { zh: 另一承诺, fr: autre promesse } }\n';
    const changes = { [meeting]: edit('    evidence: suite\n', '') };
    const count = async (follow: (text: string) => string) => {
      const file = 'news/suite/index.zh.mdx';
      const { parts } = await released({ ...changes, [file]: follow });
      return countStates(commitmentsOf(parts.news, before), before);
    };
    const told = edit('title', `${kept}${promise}title`);
    expect(await count(told)).toMatchObject({ open: 1, kept: 1 });
    expect(await count((text) => hold(told(text)))).toMatchObject({ open: 1, kept: 0 });
  });

  it('drops a relation to a new entry as to any other', async () => {
    const found = await released({
      ...entry('programmes/nouveau', 'kind: project\ndraft: true'),
      'calls/appel/index.zh.mdx': edit('partners:', 'programmes: [nouveau, salon]\npartners:'),
    });
    expect(found.parts.calls[0]?.facts.programmes).toEqual(['salon']);
  });
});
