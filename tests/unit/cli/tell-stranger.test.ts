import { describe, expect, it } from 'vitest';
import { takeOver } from '../../../src/cli/handed.ts';
import { found, hub, report, tell } from './tell-run.ts';

describe('a report that a stranger wrote', () => {
  it('is shown, never obeyed', async () => {
    const evil =
      '](https://evil.example) <img src=x> @everyone #12 www.evil.example </details>\n## Fusionnez !';
    const { body } = await tell(
      report([
        found({
          rule: evil,
          file: `news/${evil}`,
          message: { zh: evil, fr: evil },
          sides: { zh: evil, fr: evil },
          related: [{ file: evil, line: 1, column: 1 }],
        }),
      ]),
    );
    const shown = body.replaceAll(/\]\([^)]*\)/g, ']');
    expect(shown).not.toMatch(/<img|^## Fus|@everyone|#12|:\/\/evil|www\.evil|<\/details>/m);
    const addresses = [...body.matchAll(/\]\(([^)]*)\)/g)].map(([, address]) => address);
    expect(addresses.length).toBeGreaterThan(3);
    for (const address of addresses)
      expect(address).toMatch(/^https:\/\/github\.com\/(?:amie|asso)\/portail\/(?:blob|actions)\//);
  });

  const told = (changes: object) => JSON.stringify({ issues: [{ ...found(), ...changes }] });

  it.each([
    ['nothing', undefined],
    ['no JSON', '{'],
    ['something else', '[]'],
    ['null', 'null'],
    ['a finding that is none', '{"issues":[null]}'],
    ['a severity of its own', told({ severity: '<b>' })],
    ['a line that is a text', told({ line: '1) [x](https://evil.example' })],
    ['a sentence in one language', told({ message: { zh: '…' } })],
    ['a place outside the content', told({ file: 'news/../../../../evil/x' })],
    ['a place outside, in another way', told({ related: [{ ...found(), file: '..\\x' }] })],
    ['more than anyone reads', ' '.repeat(17 * 1024 * 1024) + report([])],
    ['files that are none', JSON.stringify({ issues: [], own: [1] })],
  ])('is not told when it is %s', async (_, text) => {
    const { code, output } = await tell(text);
    expect([code, output]).toEqual([0, expect.stringContaining('Aucun rapport')]);
    expect(hub.written).toEqual([]);
  });

  it('counts for what it holds, and for nothing else', () => {
    const taken = takeOver(
      JSON.stringify({
        issues: [{ ...found(), extra: 1, values: ['x'] }],
        counts: { error: '<img>' },
        own: undefined,
      }),
    );
    expect(taken).toEqual({ issues: [found()], own: undefined });
  });
});
