import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { propose } from '#authoring/propose.ts';
import { joinFacts } from '#domain/entry.ts';
import { readTree } from '#source/tree.ts';
import { bare, shown } from './shown.ts';
import { checkWritten } from './written.ts';

const id = '2025-03-11-shenfu-aifc';
const whole = await readTree('content');
const byHand = joinFacts(whole.entries.find((entry) => entry.id === id) ?? fail()).facts;
const tree = { ...whole, entries: whole.entries.filter((entry) => entry.id !== id) };
const seed = readFileSync('tests/fixtures/seed.txt', 'utf8');
const at = seed.indexOf('Le 11 mars');
const frenchFirst = `${seed.slice(at)}\n${seed.slice(0, at)}`;

function fail(): never {
  throw new Error('the entry made by hand is gone');
}

describe.each([
  ['as it was given', seed],
  ['with the French first', frenchFirst],
  ['from a machine of Windows', `\uFEFF${seed.replaceAll('\n', '\r\n')}`],
])('the report of the association, %s', (_, text) => {
  const proposal = propose(text, tree, '2025-03-20');
  const { facts, words, open } = proposal;

  it('gives the facts of the entry that was made by hand', () => {
    for (const name of ['original', 'kind', 'date', 'end', 'venue', 'place'])
      expect([name, facts[name]]).toEqual([name, byHand[name]]);
    expect(facts.people).toEqual(byHand.people);
    for (const name of ['partners', 'programmes', 'calls'])
      expect([name, (facts[name] as string[]).toSorted()]).toEqual([
        name,
        (byHand[name] as string[]).toSorted(),
      ]);
    expect(Object.keys(byHand).filter((name) => !Object.hasOwn(facts, name))).toEqual([
      'toConfirm',
    ]);
    expect(proposal.id).toBe(id);
  });

  it('takes the French for the summary that it is, and proposes titles', () => {
    expect(words.zh).toMatchObject({
      title: '沈抚示范区与法中孵化器联盟协会会议（2025年3月11日）',
    });
    expect(words.fr).toMatchObject({
      mode: 'summary',
      title: 'Réunion de la zone pilote de Shenfu et de l’AIFC, 11\u00A0mars 2025',
    });
    for (const lang of ['zh', 'fr'] as const)
      expect(bare(text)).toContain(bare(words[lang]?.summary ?? 'none'));
  });

  it('leaves open what the two texts disagree on, first of all', () => {
    expect(open[0]?.fr).toContain('« 明年2月份 », soit février 2026');
    const all = open.map(({ fr }) => fr).join('\n');
    for (const part of [
      'Titres proposés',
      'Engagements',
      'Projets d’intérêt commun',
      'résumé',
      'silence, en tête de index.fr.mdx',
    ])
      expect(all).toContain(part);
    expect(open.length).toBeLessThanOrEqual(9);
  });

  it('passes the check as it is', async () => {
    const { issues } = await checkWritten('content', proposal);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('keeps every word of the texts, set otherwise', () => {
    const written = (['zh', 'fr'] as const).map((lang) => shown(proposal.bodies[lang] ?? '').words);
    for (const line of text.split(/\r?\n/).flatMap((each) => each.split(' - ')))
      expect(written.join('')).toContain(bare(line.replace(/^\uFEFF|^- /g, '')));
  });
});

it('passes the check where it is five times as long, contradictions and all', async () => {
  const long = `${seed.slice(0, at).repeat(5)}\n${seed.slice(at).repeat(5)}`;
  const { issues } = await checkWritten('content', propose(long, tree, '2025-03-20'));
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
});
