/**
 * The places where a chain of terms begins to stand: one list of places a term, ascending, and for
 * each term after the first the least and the most it may be away from the one before.
 */
export function chainPlaces(
  places: readonly (readonly number[])[],
  gaps: readonly (readonly [number, number])[],
): { from: number; to: number }[] {
  let reached = (places[0] ?? []).map((place) => ({ from: place, to: place }));
  for (let index = 1; index < places.length && reached.length > 0; index += 1) {
    const [least, most] = gaps[index] as readonly [number, number];
    const next = new Map<number, number>();
    const known = new Set(places[index]);
    for (const { from, to } of reached)
      for (let place = to + least; place <= to + most; place += 1)
        if (known.has(place) && !next.has(place)) next.set(place, from);
    reached = Array.from(next, ([to, from]) => ({ from, to }));
  }
  return reached;
}
