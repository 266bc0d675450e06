import { describe, expect, it } from 'vitest';
import { releasesOfRecords } from '#domain/release.ts';
import { edit, entry, type Changes } from '../checks/tree.ts';
import { after, at, before, hold, meeting, released } from './released.ts';

describe('with what is held wait the people and terms that nothing else names', () => {
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
