import { describe, expect, it } from 'vitest';
import { assemble } from '#domain/assemble.ts';
import { commitmentsOf, countStates } from '#domain/commitments.ts';
import {
  isDraft,
  isHeld,
  releasedTree,
  releaseOf,
  releasesOfRecords,
  releaseTime,
} from '#domain/release.ts';
import { readTree, type Tree } from '#source/tree.ts';
import { dot, edit, entry, withTree, type Changes } from '../checks/tree.ts';
import { source } from './make.ts';

const at = '2031-05-20T09:00:00+08:00';
const [before, after] = [new Date('2031-05-20T00:59:59Z'), new Date('2031-05-20T01:00:00Z')];
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

const meeting = 'news/rencontre/index.zh.mdx';
const released = (changes: Changes, now = before): Promise<Released> =>
  withTree(changes, async (dir) => {
    const tree = await readTree(dir);
    const shown = releasedTree(tree, now);
    const { parts, rejected } = assemble(shown);
    // Nothing is left that the schemas would refuse.
    expect(rejected).toEqual([]);
    return { tree, shown, parts };
  });
const hold = edit('original: zh', 'original: zh\ndraft: true');
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

  describe('and the people and terms that nothing else names', () => {
    const all = (changes: Changes) =>
      released(changes).then(({ parts }) => ({
        people: parts.people.map(({ id }) => id),
        terms: Object.keys(parts.terms),
      }));
    const person = (office = '') => `name: { zh: 保罗, fr: Paul Neuf }\nnative: fr\n${office}`;
    const work = (...partners: string[]) =>
      `roles:\n${partners.map((id) => `  - { organisation: ${id}, title: { zh: 主任, fr: chef } }\n`).join('')}`;
    const named = edit('{ person: jeanne, side: host }', '{ person: paul }');
    const term = (id: string, name: string, broader = '') =>
      `${id}:\n  kind: sector\n  name: { zh: ${name}词, fr: ${name} }\n${broader && `  broader: ${broader}\n`}`;
    const neuf = 'people/paul.yml';
    const [suite, suiteFr] = ['news/suite/index.zh.mdx', 'news/suite/index.fr.mdx'];

    it('a person whom held entries alone name, be it a draft or a later one', async () => {
      for (const header of ['draft: true', `publishAt: ${at}`]) {
        const held = edit('original: zh', `original: zh\n${header}`);
        const changes = {
          [neuf]: person(work('hote')),
          [meeting]: (text: string) => held(named(text)),
        };
        // Jeanne is named by nobody any more, as she might be in a registry filled ahead.
        expect((await all(changes)).people).toEqual(['jeanne']);
        expect((await all({ ...changes, [meeting]: named })).people).toEqual(['jeanne', 'paul']);
      }
      const { parts } = await released(
        {
          [neuf]: person(),
          [meeting]: (text) => edit('original: zh', `original: zh\npublishAt: ${at}`)(named(text)),
        },
        after,
      );
      expect(parts.people).toHaveLength(2);
    });

    it('not one whom something released names too, by a field of either file or by a link', async () => {
      const changes = { [neuf]: person(), [meeting]: (text: string) => hold(named(text)) };
      expect((await all(changes)).people).toEqual(['jeanne']);
      for (const also of [
        { [suite]: edit('title', 'people: [{ person: paul }]\ntitle') },
        { [suiteFr]: edit('title', 'people: [{ person: paul }]\ntitle') },
        { 'programmes/salon/index.zh.mdx': edit('title', 'people: [paul]\ntitle') },
        { [suiteFr]: edit('Texte.', '[Paul](/fr/personnes/paul/)') },
        { [suite]: edit('正文。', '[保罗](https://site.example/x/zh/people/paul/#top)') },
      ])
        expect((await all({ ...changes, ...also })).people).toEqual(['jeanne', 'paul']);
    });

    it('nor one whom nobody names, but by every office at a held partner', async () => {
      const held = { 'partners/invite/index.zh.mdx': hold };
      const isShown = async (office: string) =>
        (await all({ ...held, [neuf]: person(office) })).people.includes('paul');
      expect(await isShown('')).toBe(true);
      expect(await isShown(work('invite'))).toBe(false);
      expect(await isShown(work('invite', 'hote'))).toBe(true);
      expect(await isShown(work('invite', 'nobody'))).toBe(true);
    });

    it('a term, with those that hold it, unless it holds another or is said', async () => {
      const sectors = (id: string) => edit('title', `offers: [${id}]\ntitle`);
      const terms = (text: string) =>
        text + term('metal', 'Métallurgie') + term('fonte', 'Fonte', 'metal');
      const changes = {
        'terms.yml': terms,
        'partners/invite/index.zh.mdx': (text: string) => hold(sectors('fonte')(text)),
      };
      expect((await all({ 'terms.yml': terms })).terms).toEqual(['lyon', 'metal', 'fonte']);
      expect((await all(changes)).terms).toEqual(['lyon']);
      const shown = async (also: Changes) => (await all({ ...changes, ...also })).terms.slice(1);
      expect(await shown({ 'partners/hote/index.zh.mdx': sectors('metal') })).toEqual(['metal']);
      expect(await shown({ 'partners/hote/index.zh.mdx': sectors('fonte') })).toHaveLength(2);
      // A narrower term that nobody names, and is shown.
      const acier = (text: string) => terms(text) + term('acier', 'Acier', 'metal');
      expect(await shown({ 'terms.yml': acier })).toEqual(['metal', 'acier']);
      expect(await shown({ [suiteFr]: edit('Texte.', 'La Métallurgie, et les fontes.') })).toEqual([
        'metal',
      ]);
      expect(await shown({ [suite]: edit('正文。', '谈到了Fonte词汇。') })).toHaveLength(2);
      const asked = 'toConfirm:\n  - { zh: 是Fonte词吗？, fr: La Fonte ? }\ntitle';
      expect(await shown({ [suite]: edit('title', asked) })).toEqual([]);
    });

    it('leaves circles to the check', async () => {
      const circle = term('a', 'Aaa', 'b') + term('b', 'Bbb', 'a');
      const changes = { 'terms.yml': (text: string) => text + circle };
      expect((await all({ ...changes, [suite]: hold })).terms).toEqual(['lyon', 'a', 'b']);
    });

    it('says when they come out: with the first that names them', async () => {
      const later = (instant: string) => (text: string) =>
        edit(
          'original: zh',
          `original: zh\npublishAt: ${instant}`,
        )(edit('title', 'people: [{ person: paul }]\ntitle')(text));
      const when = async (changes: Changes) => {
        const { tree } = await released({ [neuf]: person(), ...changes });
        return releasesOfRecords(tree, before)['people/paul'];
      };
      const draft = { [meeting]: (text: string) => hold(named(text)) };
      expect(await when({})).toBeUndefined();
      expect(await when(draft)).toEqual({ state: 'draft' });
      expect(await when({ ...draft, [suite]: later(at) })).toEqual({ state: 'scheduled', at });
      // Later, though it reads as if it were sooner.
      const second = '2031-05-20T08:30:00+07:00';
      expect(
        await when({
          [suite]: later(at),
          ...entry(
            'news/tard',
            `kind: meeting\ndate: 2025-04-12\npublishAt: ${second}\npeople: [{ person: paul }]`,
          ),
        }),
      ).toEqual({ state: 'scheduled', at });
    });
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

type Released = { tree: Tree; shown: Tree; parts: ReturnType<typeof assemble>['parts'] };
