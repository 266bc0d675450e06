import { describe, expect, it } from 'vitest';
import { graph } from '#output/data/graph.ts';
import { graphFile } from '#output/data/graph-schema.ts';
import { site } from '../fixture-view.ts';

const file = graph(site);
const written = JSON.parse(JSON.stringify(file)) as typeof file;
const node = (id: string) => written.nodes.find((each) => each.id === id);

describe('the graph', () => {
  it('is what its schema says', () => expect(graphFile.parse(written)).toEqual(written));

  it('has every entity and every promise once', () => {
    const ids = file.nodes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const section of ['news', 'partners', 'programmes', 'calls', 'people'] as const)
      expect(ids.filter((id) => id.startsWith(`${section}/`)).length).toBe(site[section].length);
    expect(ids.filter((id) => id.startsWith('commitments/')).length).toBe(site.commitments.length);
  });

  it('has both ends of every relation', () => {
    const ids = new Set(file.nodes.map(({ id }) => id));
    expect(file.edges.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
    expect(ids.has(file.publisher)).toBe(true);
  });

  it('says every pair that the site relates', () => {
    const pairs = new Set(file.edges.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]));
    // What only the promises of a meeting name is related to the meeting through them.
    const through = (from: string, to: string) =>
      file.edges.some(
        ({ from: promise, to: meeting, field }) =>
          field === 'meeting' &&
          [from, to].includes(meeting) &&
          pairs.has(`${promise} ${from}`) &&
          pairs.has(`${promise} ${to}`),
      );
    for (const entity of [...site.news, ...site.partners, ...site.calls, ...site.people])
      for (const other of Object.values(site.related(entity)).flat()) {
        const [from, to] = [entity, other].map(({ collection, id }) => `${collection}/${id}`);
        expect([from, to, pairs.has(`${from} ${to}`) || through(from ?? '', to ?? '')]).toEqual([
          from,
          to,
          true,
        ]);
      }
  });

  it.each([
    ['calls/capteurs-eau', 'partners/academie-fictive', 'sides.cn.partners'],
    ['calls/capteurs-eau', 'terms/eau', 'sectors'],
    ['terms/eau', 'terms/environnement', 'broader'],
    ['people/camille-exemple', 'partners/association-fictive', 'roles.organisation'],
  ])('says that %s is linked to %s by %s', (from, to, field) => {
    expect(file.edges).toContainEqual({ from, to, field });
  });

  it('names a promise in the languages it is told in, and says which one lacks', () => {
    const french = node('commitments/2025-04-22-visite-ecole-guide-accueil');
    expect(french?.names).toEqual({ fr: 'Rédiger un guide d’accueil pour les jeunes pousses' });
    expect(french?.missing).toEqual(['zh-Hans']);
    expect(node('commitments/2025-07-09-point-d-etape-travaux')).not.toHaveProperty('missing');
  });

  it('tells a promise by its parties, its meeting and what followed', () => {
    const [promise] = site.commitments;
    const of = file.edges.filter(({ from }) => from === `commitments/${promise?.anchor}`);
    expect(of).toContainEqual({
      from: `commitments/${promise?.anchor}`,
      to: `news/${promise?.meeting.id}`,
      field: 'meeting',
    });
    expect(of.filter(({ field }) => field === 'by').length).toBe(promise?.by.length);
    expect(file.edges.some(({ field }) => field === 'followUps.commitment')).toBe(true);
  });

  it('leaves out what has no translation, and says so', () => {
    expect(node('partners/chambre-essai')).toMatchObject({ missing: ['zh-Hans'] });
    expect(Object.keys(node('partners/chambre-essai')?.names ?? {})).toEqual(['fr']);
    expect(Object.keys(node('partners/chambre-essai')?.urls ?? {})).toEqual(['zh-Hans', 'fr']);
  });

  it('has the terms in use alone', () => {
    expect(node('terms/incubateur')).toBeUndefined();
    expect(node('terms/environnement')?.names).toEqual({ 'zh-Hans': '环境', fr: 'environnement' });
  });
});
