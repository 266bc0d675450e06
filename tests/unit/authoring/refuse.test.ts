import { describe, expect, it } from 'vitest';
import type { Draft } from '#authoring/draft.ts';
import type { Make } from '#authoring/fields.ts';
import { objections } from '#authoring/refuse.ts';
import { scaffold } from '#authoring/scaffold.ts';
import type { Changes } from '../checks/tree.ts';
import { draft, inTree, meeting } from './drafted.ts';

const today = '2030-01-01';

describe('what the check would refuse', () => {
  const found = (what: Make, id: string, made: Draft, changes?: Changes) =>
    inTree(
      (tree) =>
        objections(tree, what, id, scaffold(what, id, made, tree), today).map(
          ({ rule, field, lang }) => [rule, field, lang].filter(Boolean).join(' '),
        ),
      changes,
    );

  it('is nothing of a sound entry, though its text is still to be written', async () => {
    expect(await found('news', '2030-05-20-essai', meeting())).toEqual([]);
  });

  it.each<[string, Draft, string]>([
    [
      'a relation to nobody',
      meeting({ people: [{ person: 'nul' }] }),
      'relations.dangling people zh',
    ],
    ['a term of another kind', meeting({ place: 'acier' }), 'relations.kind place zh'],
    ['a day that is none', meeting({ date: '2030-02-30' }), 'schema.invalid date zh'],
    ['an end before the beginning', meeting({ end: '2030-05-19' }), 'facts.order end zh'],
    [
      'two languages that differ',
      { ...meeting(), bodies: { zh: '见 <b>', fr: 'Texte.' } },
      'mdx.syntax zh',
    ],
  ])('is %s', async (_, made, rule) => {
    const terms =
      'lyon:\n  kind: place\n  name: { zh: 里昂, fr: Lyon }\nacier:\n  kind: sector\n  name: { zh: 钢铁, fr: acier }\n';
    expect(await found('news', '2030-05-20-essai', made, { 'terms.yml': terms })).toEqual([rule]);
  });

  it('is not what was wrong before', async () => {
    const broken = { 'news/suite/index.zh.mdx': 'sans en-tête' };
    expect(await found('news', '2030-05-20-essai', meeting(), broken)).toEqual([]);
    const term = draft({
      facts: { kind: 'place', name: { zh: '里尔', fr: 'Lille' }, broader: 'nul' },
    });
    expect(await found('terms', 'lille', term, broken)).toEqual(['relations.dangling broader']);
  });

  it('is an address that another entry has', async () => {
    const made = meeting();
    Object.assign(made.words.fr ?? {}, { slug: 'suite' });
    expect((await found('news', '2030-05-20-essai', made)).length).toBeGreaterThan(0);
  });
});
