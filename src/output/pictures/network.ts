import type { Cooperation } from '#domain/cooperation.ts';
import type { Partner } from '#domain/entry.ts';
import { orderOf, type Edge } from './arcs.ts';

/**
 * Partners under one another, those of one country together, and an arc for each pair that met. Rows
 * are counted from 0, a heading taking one; arcs reach from 0 to 100 across.
 */
export function networkOf(
  { members, pairs }: Pick<Cooperation, 'members' | 'pairs'>,
  countryOf: (partner: Partner) => string | undefined,
): Network {
  const shown = mostConnected(members, pairs);
  const index = new Map(shown.map((partner, at) => [partner, at]));
  const drawn = pairs.filter(({ a, b }) => index.has(a) && index.has(b));
  const edges = drawn.map(({ a, b }): Edge => [index.get(a) ?? 0, index.get(b) ?? 0]);
  const sideOf = (partner: Partner) => {
    const country = countryOf(partner);
    return country === 'CN' || country === 'FR' ? country : 'other';
  };
  const nodes = sides.map((side) =>
    [...shown.keys()].filter((at) => sideOf(shown[at] as Partner) === side),
  );
  const order = orderOf(nodes, edges);
  const found = sides.filter((_, side) => (nodes[side]?.length ?? 0) > 0);
  // Where no country is known there is nothing to tell apart.
  const hasHeadings = found.length > 1 || found[0] !== 'other';
  const groups = found.map((side) => ({
    side,
    partners: order.map((at) => shown[at] as Partner).filter((partner) => sideOf(partner) === side),
  }));
  const rows = new Map<Partner, number>();
  let row = 0;
  for (const { partners } of groups) {
    if (hasHeadings) row += 1;
    for (const partner of partners) rows.set(partner, row++);
  }
  return {
    groups,
    hasHeadings,
    rows: row,
    arcs: arcsOf(drawn, rows, sideOf),
    left: members.length - shown.length,
  };
}

function arcsOf(
  pairs: Cooperation['pairs'],
  rows: ReadonlyMap<Partner, number>,
  sideOf: (partner: Partner) => Side,
): Arc[] {
  const most = Math.max(1, ...pairs.map(({ meetings }) => meetings.length));
  const step = Math.min(thicker, (thickest - thinnest) / Math.max(1, most - 1));
  const placed = pairs.map(({ a, b, meetings }) => {
    const [from = 0, to = 0] = [rows.get(a), rows.get(b)].sort((x = 0, y = 0) => x - y);
    const width = thinnest + (meetings.length - 1) * step;
    return { from, to, width: Math.round(width * 10) / 10, tone: toneOf(sideOf(a), sideOf(b)) };
  });
  const longest = Math.max(1, ...placed.map(({ from, to }) => to - from));
  return placed
    .map((arc) => ({
      ...arc,
      reach: Math.round(farthest * ((arc.to - arc.from) / longest) ** 0.75 * 10) / 10,
    }))
    .sort((a, b) => b.reach - a.reach || a.from - b.from);
}

function toneOf(a: Side, b: Side): Arc['tone'] {
  if (a === b) return a;
  return a === 'other' || b === 'other' ? 'other' : 'between';
}

/** By the meetings they had with others; in the order of the site where these are as many. */
function mostConnected(members: readonly Partner[], pairs: Cooperation['pairs']): Partner[] {
  const weight = new Map<Partner, number>();
  for (const { a, b, meetings } of pairs)
    for (const partner of [a, b]) weight.set(partner, (weight.get(partner) ?? 0) + meetings.length);
  return members
    .toSorted((a, b) => (weight.get(b) ?? 0) - (weight.get(a) ?? 0))
    .slice(0, mostPartners);
}

/** As many names as one can still find an arc's ends among. */
export const mostPartners = 40;
const sides = ['CN', 'FR', 'other'] as const;
/** In pixels. */
const thinnest = 1.5;
const thicker = 1.75;
const thickest = 9;
/** In hundredths of the room for arcs; what is left is for the thickest line. */
const farthest = 96;

export type Side = (typeof sides)[number];
type Arc = {
  from: number;
  to: number;
  width: number;
  reach: number;
  tone: Side | 'between';
};
export type Network = {
  groups: { side: Side; partners: Partner[] }[];
  hasHeadings: boolean;
  rows: number;
  /** The far-reaching ones first, so that the near ones are drawn over them. */
  arcs: Arc[];
  /** Members that are not drawn. */
  left: number;
};
