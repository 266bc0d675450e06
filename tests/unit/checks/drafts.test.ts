import { describe, expect, it } from 'vitest';
import { checkTree, edit, entry } from './tree.ts';

const suite = 'news/suite/index.zh.mdx';
const suiteFr = 'news/suite/index.fr.mdx';
const header = (line: string) => edit('original: zh', `original: zh\n${line}`);
const draft = header('draft: true');
const both =
  (...changes: ((text: string) => string)[]) =>
  (text: string) =>
    changes.reduce((now, change) => change(now), text);

describe('a draft', () => {
  const mistakes = {
    'a field that is missing': edit('kind: meeting\n', ''),
    'a field that nobody knows': edit('summary', 'plcae: lyon\nsummary'),
    'a relation to nothing': edit('title', 'partners: [personne]\ntitle'),
    'a body that is none': edit('正文。', '<div>'),
    'a dead link': edit('正文。', '[文](/zh/nowhere/)'),
    'no text': edit('\n正文。\n', ''),
  };
  it.each(Object.entries(mistakes))(
    'may have %s, which is said and stops nobody',
    async (_, make) => {
      const finished = await checkTree({ [suite]: make });
      const said = finished.issues.filter(({ severity }) => severity === 'error');
      expect(said.length).toBeGreaterThan(0);
      const { issues, counts } = await checkTree({ [suite]: both(make, draft) });
      expect(counts.error).toBe(0);
      for (const { rule, file, message } of said) {
        const eased = issues.find((each) => each.rule === rule && each.file === file);
        expect(eased?.severity).toBe('warning');
        expect(eased?.message.zh).toBe(`【草稿，发布前须改正】${message.zh}`);
        expect(eased?.message.fr).toBe(`[Brouillon : à corriger avant de publier] ${message.fr}`);
      }
    },
  );

  it('is none of the portal’s own pages, which every build compiles: the field is an error', async () => {
    const page = 'menu: footer\ndraft: true';
    const { issues, counts } = await checkTree(entry('pages/essai', page));
    expect(counts.error).toBeGreaterThan(0);
    expect(issues.filter(({ severity }) => severity === 'error')).toContainEqual(
      expect.objectContaining({ rule: 'schema.unknown-field', file: 'pages/essai/index.zh.mdx' }),
    );
  });

  it('may be so by its other file, and for files that are no text', async () => {
    const inFrench = edit('title', 'draft: true\ntitle');
    const changes = { [suite]: 'x', [suiteFr]: inFrench, 'news/suite/index.en.mdx': 'x' };
    const { issues } = await checkTree(changes);
    const own = issues.filter(({ file }) => file.startsWith('news/suite/'));
    expect(own.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['file.header', 'file.misplaced']),
    );
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('may lack a promise that a finished meeting follows up: that is said there, and stops nobody', async () => {
    const follow = 'followUps: [{ meeting: rencontre, commitment: promese, outcome: kept }]';
    const changes = { [suite]: edit('title', `${follow}\ntitle`) };
    const meeting = 'news/rencontre/index.zh.mdx';
    const without = edit('\n    evidence: suite', '');
    const finished = await checkTree({ ...changes, [meeting]: without });
    const drafted = await checkTree({ ...changes, [meeting]: both(draft, without) });
    const severityIn = ({ issues }: typeof finished) =>
      issues.find(({ rule }) => rule === 'commitments.unknown')?.severity;
    expect([severityIn(finished), severityIn(drafted)]).toEqual(['error', 'warning']);
    expect(drafted.counts.error).toBe(0);
  });

  it('is one only when that can be read', async () => {
    const { issues } = await checkTree({ [suite]: both(draft, edit('title: ', 'title: a: ')) });
    expect(issues.map(({ rule, severity }) => [rule, severity])).toEqual([['file.yaml', 'error']]);
    const { counts } = await checkTree({ [suite]: header("draft: 'true'") });
    expect(counts.error).toBe(1);
  });

  it('eases no error of others: not even one told once for many', async () => {
    const office = '  - { organisation: rien, title: { zh: 顾问, fr: conseillère } }\n';
    const held = { [suite]: both(edit('title', 'partners: [rien]\nvenue: rien\ntitle'), draft) };
    for (const [file, changes] of [
      [
        'news/zz/index.zh.mdx',
        entry('news/zz', 'kind: meeting\ndate: 2025-03-12\npartners: [rien]\nvenue: rien'),
      ],
      ['people/jeanne.yml', { 'people/jeanne.yml': (text: string) => text + office + office }],
    ] as const) {
      const { issues } = await checkTree({ ...held, ...changes });
      const [first, ...others] = issues.filter(({ rule }) => rule === 'relations.dangling');
      expect([first?.severity, first?.file]).toEqual(['error', file]);
      expect(others).toEqual([]);
      expect(first?.related.map((place) => place.file)).toContain(suite);
    }
  });

  it('gives the texts of others no names yet', async () => {
    const wrong = (held: string) =>
      checkTree({
        ...entry('partners/neuf', `kind: company\n${held}wrong: { fr: [Texte] }`),
      }).then(({ issues }) => issues.filter(({ rule }) => rule === 'names.forbidden').length);
    expect(await wrong('')).toBeGreaterThan(1);
    expect(await wrong('draft: true\n')).toBeLessThan(await wrong(''));
  });

  it('is no excuse for what is only scheduled', async () => {
    const make = both(header('publishAt: 2026-12-31T09:00:00Z'), mistakes['a dead link']);
    expect((await checkTree({ [suite]: make })).counts.error).toBe(1);
  });
});
