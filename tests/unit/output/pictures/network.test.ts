import { describe, expect, it } from 'vitest';
import type { Pair } from '#domain/cooperation.ts';
import type { Partner } from '#domain/entry.ts';
import { crossings, lengthOf, orderOf, type Edge } from '#output/pictures/arcs.ts';
import { mostPartners, networkOf } from '#output/pictures/network.ts';
import { createRandom } from '../../../bench/build/random.ts';
import { news, partner } from '../../domain/make.ts';

const meeting = news('met');
const members = (count: number) =>
  Array.from({ length: count }, (_, index) => partner(`p${index}`));
const met = (a: Partner, b: Partner, times = 1): Pair => ({
  a,
  b,
  meetings: Array(times).fill(meeting),
});

/** Partners who met at random, some often; the same at every run. */
function crowd(count: number) {
  const all = members(count);
  const random = createRandom(count);
  const pairs = all.flatMap((a, index) =>
    all
      .slice(index + 1)
      .flatMap((b) => (random.chance(6 / count) ? [met(a, b, random.int(1, 12))] : [])),
  );
  return { members: all, pairs };
}
const country = ({ id }: Partner) =>
  (['CN', 'FR', undefined, 'BE'] as const)[Number(id.slice(1)) % 4];

describe.each([0, 1, 2, 5, 13, 40, 200])('a network of %i partners', (count) => {
  const graph = crowd(count);
  const network = networkOf(graph, country);
  const drawn = network.groups.flatMap(({ partners }) => partners);

  it('names each once, up to what can be read, and says how many it leaves out', () => {
    expect(drawn).toHaveLength(Math.min(count, mostPartners));
    expect(new Set(drawn).size).toBe(drawn.length);
    expect(network.left).toBe(count - drawn.length);
    expect(network.groups.filter(({ partners }) => partners.length === 0)).toEqual([]);
  });

  it('leaves out none that met more than one it shows', () => {
    const weight = (one: Partner) =>
      graph.pairs.reduce(
        (sum, { a, b, meetings }) => sum + (a === one || b === one ? meetings.length : 0),
        0,
      );
    const left = graph.members.filter((one) => !drawn.includes(one));
    expect(Math.max(0, ...left.map(weight))).toBeLessThanOrEqual(
      Math.min(Infinity, ...drawn.map(weight)),
    );
  });

  it('draws an arc for each pair it shows, within the picture, no two in one place', () => {
    const shown = graph.pairs.filter(({ a, b }) => drawn.includes(a) && drawn.includes(b));
    expect(network.arcs).toHaveLength(shown.length);
    expect(new Set(network.arcs.map(({ from, to }) => `${from} ${to}`)).size).toBe(shown.length);
    for (const { from, to, reach, width } of network.arcs) {
      expect(from).toBeLessThan(to);
      expect(to).toBeLessThan(network.rows);
      expect(reach).toBeGreaterThan(0);
      expect(reach).toBeLessThanOrEqual(96);
      expect(width).toBeGreaterThanOrEqual(1.5);
      expect(width).toBeLessThanOrEqual(9);
    }
  });

  it('is the same each time', () => {
    expect(networkOf(crowd(count), country)).toEqual(network);
  });
});

describe('a network', () => {
  it('draws those thicker who met more often', () => {
    const [a, b, c] = members(3) as [Partner, Partner, Partner];
    const { arcs } = networkOf(
      { members: [a, b, c], pairs: [met(a, b, 3), met(b, c)] },
      () => undefined,
    );
    expect(arcs.map(({ width }) => width).sort()).toEqual([1.5, 5]);
  });

  it('has headings only where they tell something apart', () => {
    const [a, b] = members(2) as [Partner, Partner];
    const graph = { members: [a, b], pairs: [met(a, b)] };
    expect(networkOf(graph, () => undefined)).toMatchObject({ hasHeadings: false, rows: 2 });
    expect(networkOf(graph, () => 'CN')).toMatchObject({ hasHeadings: true, rows: 3 });
    const mixed = networkOf(graph, ({ id }) => (id === 'p0' ? 'FR' : 'CN'));
    expect(mixed).toMatchObject({ rows: 4, arcs: [{ from: 1, to: 3, tone: 'between' }] });
  });
});

describe('the order of the nodes', () => {
  const edges: Edge[] = [
    [0, 3],
    [1, 4],
    [2, 5],
    [0, 4],
    [3, 1],
  ];
  const groups = [[0, 1, 2, 3, 4, 5]];

  it('counts crossings as they are drawn', () => {
    expect(
      crossings(
        [0, 1, 2, 3],
        [
          [0, 2],
          [1, 3],
        ],
      ),
    ).toBe(1);
    expect(
      crossings(
        [0, 1, 2, 3],
        [
          [0, 3],
          [1, 2],
        ],
      ),
    ).toBe(0);
    expect(
      crossings(
        [0, 1, 2, 3],
        [
          [0, 2],
          [2, 3],
          [0, 3],
        ],
      ),
    ).toBe(0);
    expect(
      crossings(
        [2, 1, 0, 3],
        [
          [0, 2],
          [1, 3],
        ],
      ),
    ).toBe(1);
  });

  it('crosses no arcs where none need cross', () => {
    expect(crossings(groups.flat(), edges)).toBeGreaterThan(0);
    expect(crossings(orderOf(groups, edges), edges)).toBe(0);
  });

  it('never makes it worse, and keeps groups together', () => {
    const random = createRandom(7);
    for (let round = 0; round < 20; round += 1) {
      const nodes = Array.from({ length: 14 }, (_, index) => index);
      const some = nodes.flatMap((a) =>
        nodes.slice(a + 1).flatMap((b): Edge[] => (random.chance(0.2) ? [[a, b]] : [])),
      );
      const parts = [nodes.slice(0, 6), nodes.slice(6)];
      const order = orderOf(parts, some);
      expect(order.slice(0, 6).toSorted((a, b) => a - b)).toEqual(parts[0]);
      expect(order.slice(6).toSorted((a, b) => a - b)).toEqual(parts[1]);
      const [before, after] = [nodes, order].map((each) => [
        crossings(each, some),
        lengthOf(each, some),
      ]);
      expect(after).toSatisfy(([crossed = 0, long = 0]: number[]) => {
        const [crossedBefore = 0, longBefore = 0] = before ?? [];
        return crossed < crossedBefore || (crossed === crossedBefore && long <= longBefore);
      });
    }
  });
});
