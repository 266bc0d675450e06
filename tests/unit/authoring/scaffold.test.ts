import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { emptyDraft, lacking, merged, type Draft } from '#authoring/draft.ts';
import type { Make } from '#authoring/fields.ts';
import { proposeId } from '#authoring/ids.ts';
import type { Proposal } from '#authoring/proposal.ts';
import { objections } from '#authoring/refuse.ts';
import { scaffold } from '#authoring/scaffold.ts';
import { readTree, type Tree } from '#source/tree.ts';
import { withTree, type Changes } from '../checks/tree.ts';

const draft = (part: Partial<Draft>): Draft => ({ ...emptyDraft(), ...part });
const today = '2030-01-01';

const meeting = (facts: Draft['facts'] = {}): Draft =>
  draft({
    facts: {
      people: [{ side: 'host', person: 'jeanne' }],
      date: '2030-05-20',
      kind: 'meeting',
      original: 'fr',
      partners: ['hote', 'invite'],
      place: 'lyon',
      ...facts,
    },
    words: {
      fr: { summary: 'Résumé : la suite.', title: 'Réunion' },
      zh: { title: '会议', summary: '摘要。' },
    },
  });

const inTree = <T>(use: (tree: Tree) => T, changes: Changes = {}): Promise<T> =>
  withTree(changes, async (dir) => use(await readTree(dir)));

describe('the files of something new', () => {
  it('are those of the guide: words, then facts once, in the order of the schema', async () => {
    const files = await inTree((tree) => scaffold('news', '2030-05-20-essai', meeting(), tree));
    expect(files.map(({ file }) => file)).toEqual([
      'news/2030-05-20-essai/index.zh.mdx',
      'news/2030-05-20-essai/index.fr.mdx',
    ]);
    expect(files[0]?.text).toBe(`---
title: 会议
summary: 摘要。
original: fr
draft: true
kind: meeting
date: 2030-05-20
place: lyon
people:
  - { person: jeanne, side: host }
partners: [hote, invite]
toConfirm:
  - { zh: 正文还没有写。, fr: Le texte reste à écrire. }
---

摘要。

{/* 正文还没有写。上面这句取自摘要，可以保留或修改；请从这里接着写，并删去这条备注。 */}
`);
    expect(files[1]?.text).toMatch(
      /^---\ntitle: Réunion\nsummary: 'Résumé : la suite\.'\n---\n\nRésumé : la suite\.\n\n\{\/\* /,
    );
  });

  it('are the original alone, facts and all, while there is no translation', async () => {
    const { words, ...rest } = meeting();
    const alone = { ...rest, words: { fr: words.fr ?? {} } };
    const files = await inTree((tree) => scaffold('news', 'essai', alone, tree));
    expect(files.map(({ file }) => file)).toEqual(['news/essai/index.fr.mdx']);
    expect(files[0]?.text).toContain('\nkind: meeting\n');
  });

  it.each([
    ['# Un <b> {x} *a*', '\\# Un \\<b> \\{x} \\*a\\*'],
    ['1. Un', '1\\. Un'],
    ['2030 : un', '2030 : un'],
  ])('begin with the summary as it reads: %s', async (summary, begun) => {
    const made = draft({ words: { fr: { title: 'T', summary } } });
    const [file] = await inTree((tree) => scaffold('news', 'essai', made, tree));
    expect(file?.text).toContain(`\n---\n\n${begun}\n\n`);
  });

  it('of a report hold its texts, and what could not be told from it', async () => {
    const proposal: Proposal = {
      id: '2030-05-20-essai',
      facts: { kind: 'meeting', date: '2030-05-20', original: 'zh' },
      words: {
        zh: { title: '会议', summary: '摘要。' },
        fr: { title: 'Réunion', summary: 'Résumé.' },
      },
      bodies: { zh: '正文一。\n\n- 二', fr: 'Premier.\n\n- Deux' },
      open: [{ zh: '人物未找到', fr: 'Personne inconnue' }],
    };
    const said = draft({ facts: { kind: 'visit' }, words: { fr: { title: 'Visite' } } });
    const made = merged(proposal, said);
    expect(lacking('news', made)).toEqual([]);
    const files = await inTree((tree) => scaffold('news', 'essai', made, tree));
    expect(files[0]?.text).toBe(`---
title: 会议
summary: 摘要。
original: zh
draft: true
kind: visit
date: 2030-05-20
toConfirm:
  - { zh: 人物未找到, fr: Personne inconnue }
---

正文一。

- 二
`);
    expect(files[1]?.text).toBe(
      '---\ntitle: Visite\nsummary: Résumé.\n---\n\nPremier.\n\n- Deux\n',
    );
  });

  it.each([
    ['\n', 'a:\n  kind: place\n  name: { zh: 甲, fr: A }\n# fin\n'],
    ['\r\n', '# début\r\na:\r\n  kind: place\r\n  name: { zh: 甲, fr: A }'],
  ])('of a term keep every byte of those before it (%j)', async (eol, text) => {
    const term = draft({
      facts: { kind: 'place', name: { zh: '里尔', fr: 'Lille' }, country: 'FR' },
    });
    const change = { 'terms.yml': text };
    const [file] = await inTree((tree) => scaffold('terms', 'lille', term, tree), change);
    expect(file?.text.startsWith(text)).toBe(true);
    expect(file?.text.split(eol).at(-1)).toBe('');
    expect(parse(file?.text ?? '')).toEqual({
      a: { kind: 'place', name: { zh: '甲', fr: 'A' } },
      lille: { kind: 'place', name: { zh: '里尔', fr: 'Lille' }, country: 'FR' },
    });
  });

  it.each<[Make, Partial<Draft>, string]>([
    [
      'news',
      { facts: { date: '2030-05-20', partners: ['hote', 'invite'] } },
      '2030-05-20-invite-hote',
    ],
    [
      'news',
      { facts: { date: '2030-05-20' }, words: { fr: { title: 'Réunion d’été' } } },
      '2030-05-20-reunion-ete',
    ],
    [
      'news',
      { facts: { date: '2030-05-20' }, words: { zh: { title: '里昂会议' } } },
      '2030-05-20-liang-huiyi',
    ],
    ['people', { facts: { name: { zh: '张三', fr: 'Zhang San' } } }, 'zhang-san'],
    ['partners', { words: { fr: { title: 'Hôte' } } }, 'hote-2'],
  ])('stand in a folder that is proposed: %s %j', async (what, part, id) => {
    expect(await inTree((tree) => proposeId(what, draft(part), tree))).toBe(id);
  });
});

describe('what the check would refuse', () => {
  const found = (what: Make, id: string, made: Draft, changes?: Changes) =>
    inTree(
      (tree) =>
        objections(tree, what, id, scaffold(what, id, made, tree), today).map(
          ({ rule, field, lang }) => [rule, field, lang].filter(Boolean).join(' '),
        ),
      changes,
    );

  it('is nothing of a sound entry, though its text is still to be written', async () => {
    expect(await found('news', '2030-05-20-essai', meeting())).toEqual([]);
  });

  it.each<[string, Draft, string]>([
    [
      'a relation to nobody',
      meeting({ people: [{ person: 'nul' }] }),
      'relations.dangling people zh',
    ],
    ['a term of another kind', meeting({ place: 'acier' }), 'relations.kind place zh'],
    ['a day that is none', meeting({ date: '2030-02-30' }), 'schema.invalid date zh'],
    ['an end before the beginning', meeting({ end: '2030-05-19' }), 'facts.order end zh'],
    [
      'two languages that differ',
      { ...meeting(), bodies: { zh: '见 <b>', fr: 'Texte.' } },
      'mdx.syntax zh',
    ],
  ])('is %s', async (_, made, rule) => {
    const terms =
      'lyon:\n  kind: place\n  name: { zh: 里昂, fr: Lyon }\nacier:\n  kind: sector\n  name: { zh: 钢铁, fr: acier }\n';
    expect(await found('news', '2030-05-20-essai', made, { 'terms.yml': terms })).toEqual([rule]);
  });

  it('is not what was wrong before', async () => {
    const broken = { 'news/suite/index.zh.mdx': 'sans en-tête' };
    expect(await found('news', '2030-05-20-essai', meeting(), broken)).toEqual([]);
    const term = draft({
      facts: { kind: 'place', name: { zh: '里尔', fr: 'Lille' }, broader: 'nul' },
    });
    expect(await found('terms', 'lille', term, broken)).toEqual(['relations.dangling broader']);
  });

  it('is an address that another entry has', async () => {
    const made = meeting();
    Object.assign(made.words.fr ?? {}, { slug: 'suite' });
    expect((await found('news', '2030-05-20-essai', made)).length).toBeGreaterThan(0);
  });
});
