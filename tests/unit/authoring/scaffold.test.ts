import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { lacking, merged } from '#authoring/draft.ts';
import type { Proposal } from '#authoring/proposal.ts';
import { scaffold } from '#authoring/scaffold.ts';
import { draft, inTree, meeting } from './drafted.ts';

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
});
