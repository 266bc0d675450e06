/**
 * Order of the nodes of an arc diagram, group after group, such that few arcs cross and none is
 * longer than need be: nodes move towards the middle of their neighbours, then neighbours change
 * places as long as that helps. The same graph always gives the same order.
 */
export function orderOf(groups: readonly (readonly number[])[], edges: readonly Edge[]): number[] {
  const neighbours = new Map<number, number[]>();
  for (const [a, b] of edges) {
    neighbours.set(a, [...(neighbours.get(a) ?? []), b]);
    neighbours.set(b, [...(neighbours.get(b) ?? []), a]);
  }
  const of = (node: number) => neighbours.get(node) ?? [];
  let best = groups.flat();
  let order = best;
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    const places = placesOf(order);
    const middle = (node: number) => {
      const around = of(node).map((other) => places.get(other) ?? 0);
      return around.length === 0
        ? (places.get(node) ?? 0)
        : around.reduce((sum, place) => sum + place, 0) / around.length;
    };
    order = groups.flatMap((group) => group.toSorted((a, b) => middle(a) - middle(b)));
    if (isBetter(order, best, edges)) best = order;
  }
  return swapped(best, groups, of);
}

/** Pairs of arcs on one side of the line that cross: each begins inside the other or ends there. */
export function crossings(order: readonly number[], edges: readonly Edge[]): number {
  const places = placesOf(order);
  const arcs = edges.map(([a, b]) => arcAt(places, a, b));
  return arcs.reduce(
    (sum, arc, index) => sum + arcs.slice(index + 1).filter((other) => cross(arc, other)).length,
    0,
  );
}

export function lengthOf(order: readonly number[], edges: readonly Edge[]): number {
  const places = placesOf(order);
  return edges.reduce((sum, [a, b]) => {
    const [from, to] = arcAt(places, a, b);
    return sum + to - from;
  }, 0);
}

function isBetter(one: readonly number[], other: readonly number[], edges: readonly Edge[]) {
  const gain = crossings(other, edges) - crossings(one, edges);
  return gain > 0 || (gain === 0 && lengthOf(one, edges) < lengthOf(other, edges));
}

/** Only arcs of the two nodes that change places can come to cross, or cease to. */
function swapped(
  start: readonly number[],
  groups: readonly (readonly number[])[],
  of: (node: number) => readonly number[],
): number[] {
  const order = [...start];
  const group = new Map(groups.flatMap((nodes, index) => nodes.map((node) => [node, index])));
  const places = placesOf(order);
  const cost = (a: number, b: number): Cost => {
    const left = of(a).map((other) => arcAt(places, a, other));
    const right = of(b).map((other) => arcAt(places, b, other));
    const length = [...left, ...right].reduce((sum, [from, to]) => sum + to - from, 0);
    return [left.reduce((sum, arc) => sum + right.filter((o) => cross(arc, o)).length, 0), length];
  };
  const swap = (at: number) => {
    const [a = 0, b = 0] = [order[at], order[at + 1]];
    order.splice(at, 2, b, a);
    places.set(b, at).set(a, at + 1);
  };
  for (let sweep = 0, moved = true; moved && sweep < sweeps; sweep += 1) {
    moved = false;
    for (let at = 0; at + 1 < order.length; at += 1) {
      const [a = 0, b = 0] = [order[at], order[at + 1]];
      if (group.get(a) !== group.get(b)) continue;
      const before = cost(a, b);
      swap(at);
      const after = cost(a, b);
      if (after[0] < before[0] || (after[0] === before[0] && after[1] < before[1])) moved = true;
      else swap(at);
    }
  }
  return order;
}

const placesOf = (order: readonly number[]) => new Map(order.map((node, place) => [node, place]));

function arcAt(places: ReadonlyMap<number, number>, a: number, b: number): Arc {
  const [from = 0, to = 0] = [places.get(a), places.get(b)];
  return from < to ? [from, to] : [to, from];
}

const cross = ([a, b]: Arc, [c, d]: Arc) => (a < c && c < b && b < d) || (c < a && a < d && d < b);

const sweeps = 24;

export type Edge = readonly [number, number];
type Arc = readonly [number, number];
type Cost = readonly [number, number];
