import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { addressCode } from '#output/calendar/code.ts';

describe('the picture of an address', () => {
  const svg = addressCode('fr', 'calls/un-appel');

  it('has the dark modules of the code, and no other', () => {
    const address = 'http://localhost:4321/fr/calendar/calls/un-appel.ics';
    const { data, size } = encode(address, { ecc: 'M', border: 4 });
    const drawn = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
    for (const [, x, y, width] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1H\1z/g))
      for (let step = 0; step < Number(width); step += 1)
        (drawn[Number(y)] as boolean[])[Number(x) + step] = true;
    expect(drawn).toEqual(data);
  });

  it('keeps its quiet zone, on white', () => {
    expect(svg).toMatch(/viewBox="0 0 (\d+) \1"/);
    expect(svg).toContain('fill="#fff"');
    const drawn = svg.slice(svg.lastIndexOf('<path'));
    const corners = Array.from(drawn.matchAll(/M(\d+) (\d+)h/g), ([, x, y]) => [
      Number(x),
      Number(y),
    ]);
    expect(Math.min(...corners.flat())).toBe(4);
  });
});
