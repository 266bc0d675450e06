import { describe, expect, it } from 'vitest';
import { entryStates } from '#output/staff/entries.ts';
import { site, view } from '../fixture-view.ts';

describe('an entry whose translation wants something', () => {
  const linesOf = (own = view('fr')) => {
    const { stale, unread, missing, unrecorded, recorded } = entryStates(own, {});
    return {
      due: [...stale, ...unread, ...missing, ...unrecorded],
      done: recorded.flatMap(({ lines }) => lines),
    };
  };

  it('says which promises are in one language, wherever the entry stands', () => {
    const { due, done } = linesOf();
    const told = (key: string) => [...due, ...done].find((line) => line.key === key)?.facts;
    const one = 'un engagement en une seule langue';
    expect(told('news/2025-04-22-visite-ecole')).toEqual(['Original français', one]);
    expect(told('news/2025-06-03-atelier')).toContain(one);
    expect(told('news/2026-03-19-seminaire')).toContain(one);
    expect([...due, ...done].filter(({ facts }) => facts.includes(one))).toHaveLength(3);
  });

  it('names the file of the translation, to mend or to make', () => {
    const edits = linesOf().due.map(({ key, edit }) => [key, edit?.label, edit?.file]);
    expect(edits).toContainEqual([
      'partners/parc-c',
      'À créer\u00A0:',
      'content/partners/parc-c/index.fr.mdx',
    ]);
    expect(edits).toContainEqual([
      'partners/exemple-logistique',
      'À relire et à corriger\u00A0:',
      'content/partners/exemple-logistique/index.zh.mdx',
    ]);
    expect(linesOf().done.filter(({ edit }) => edit)).toEqual([]);
  });

  it('leads into the editor that the site has; into one that only this computer may have, by the page’s program', () => {
    const address = '/admin/#/collections/partners/entries/parc-c';
    const of = (own: ReturnType<typeof view>) =>
      linesOf(own).due.find(({ key }) => key === 'partners/parc-c')?.edit;
    expect(of(view('zh'))).toMatchObject({ editor: address });
    expect(of(view('zh'))).not.toHaveProperty('href');
    const repository = { host: 'github', name: 'a/b', branch: 'main' } as const;
    const published = { ...view('zh'), site: { ...site, record: { ...site.record, repository } } };
    expect(of(published)).toMatchObject({ href: address });
    expect(of(published)).not.toHaveProperty('editor');
  });
});

it('every entry stands under one state, with its titles and the command its state calls for', () => {
  const changes = { 'news/2026-01-08-calendrier': { unknown: 'shallow' } } as const;
  const { stale, unread, missing, unrecorded, recorded } = entryStates(view('fr'), changes);
  const unsearched = entryStates(view('fr'), {}).unread;
  expect(unsearched.map(({ key }) => key)).toEqual(stale.map(({ key }) => key));
  const lines = [
    ...stale,
    ...unread,
    ...missing,
    ...unrecorded,
    ...recorded.flatMap((group) => group.lines),
  ];
  const { news, partners, programmes, calls, pages } = site;
  const keys = [news, partners, programmes, calls, pages].flatMap((list) =>
    list.map(({ collection, id }) => `${collection}/${id}`),
  );
  expect(lines.map(({ key }) => key).sort()).toEqual(keys.sort());
  expect(lines.filter(({ command }) => command)).toHaveLength(stale.length + unrecorded.length);
  for (const line of lines) expect(line.titles).toHaveLength(line.lacking ? 1 : 2);
  expect([stale, missing, unrecorded].map((list) => list.length > 0)).toEqual([true, true, true]);
});
