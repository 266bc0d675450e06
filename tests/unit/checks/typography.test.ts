import { describe, expect, it } from 'vitest';
import { expectFindings, type Row } from './table.ts';
import { checkTree, edit } from './tree.ts';

const fr = 'news/rencontre/index.fr.mdx';
const rule = 'typography.normalised';

describe('what the build would set otherwise', () => {
  expectFindings({
    'is said once a paragraph, with the first place': [
      { [fr]: edit('Texte.', 'Un ; deux !\n\nTrois ?') },
      [
        rule,
        fr,
        7,
        { zh: '‹窄不断行空格›; deux !”，这一段另有1处', fr: '‹espace fine insécable›;' },
      ],
      [rule, fr, 9, { zh: 'Trois‹空格›?', fr: 'Trois‹espace›?' }],
    ],
    'is said of a title and of a summary': [
      { [fr]: (text) => edit('Titre', "L'un")(edit('Résumé', "L'autre")(text)) },
      [rule, fr, 2, 'L’un'],
      [rule, fr, 3, 'L’autre'],
    ],
    'is said of a label beside the facts': [
      { [fr]: edit('title:', "toConfirm:\n  - { zh: 甲, fr: l'un }\ntitle:") },
      ['facts.to-confirm', fr, 3, { zh: '甲', fr: "l'un" }],
      [rule, fr, 3, 'l’un'],
    ],
    'is said of the records': [
      {
        'site.yml': edit('fr: Présentation', "fr: l'un"),
        'terms.yml': edit('fr: Lyon', "fr: l'autre"),
        'people/jeanne.yml': edit('fr: directrice', "fr: l'une"),
      },
      [rule, 'people/jeanne.yml', 5, 'l’une'],
      [rule, 'site.yml', 3, 'l’un'],
      [rule, 'terms.yml', 3, 'l’autre'],
    ],
  });

  it.each([
    ['in a body', edit('Texte.', 'Mot.\n\n> Il dit\n> bien « oui\u00A0».'), 10, 9],
    ['in a quoted value', edit('Titre', '"\\u00c9t\\u00e9 !"'), 2, 22],
    ['on a later line of a value', edit('Titre', '>-\n  Un\n  mot !'), 4, 6],
    ['after a byte order mark', (text: string) => `\uFEFF${edit('Titre', "L'un")(text)}`, 2, 9],
    ['with CRLF', (text: string) => edit('Titre', "L'un")(text).replaceAll('\n', '\r\n'), 2, 9],
  ])('stands at its line and column: %s', async (_, change, line, column) => {
    const { issues } = await checkTree({ [fr]: change });
    expect(issues.map((found) => [found.line, found.column])).toEqual([[line, column]]);
    expect(issues).toMatchObject([{ rule, severity: 'info' }]);
  });
});

/** Texts, the rule that finds a choice to make, and the mark named. */
const undecided: ['zh' | 'fr', string, string, string][] = [
  ['zh', '他说"好。', 'quote', '"'],
  ['zh', '关于（一项合作。', 'unclosed', '（'],
  ['zh', '关于《一项合作。', 'unclosed', '《'],
  ['zh', '他说“好。\n\n再见。', 'unclosed', '“'],
  ['zh', '“好”，「好」', 'quotes', '「'],
  ['zh', '项目，，合作', 'doubled', '，，'],
  ['zh', '项目。，合作', 'doubled', '。，'],
  ['fr', 'Il dit "oui.', 'quote', '"'],
  ['fr', 'Il dit «\u00A0oui.', 'unclosed', '«'],
  ['fr', 'Il dit oui\u00A0».', 'unclosed', '»'],
  ['fr', 'Il dit (oui.', 'unclosed', '('],
  ['fr', 'Il\u00A0– dit oui. Un\u00A0— deux.', 'dashes', '—'],
  ['fr', 'Il dit oui,, deux.', 'doubled', ',,'],
  ['fr', 'un, deux, etc..', 'doubled', '..'],
];

describe('what only an author can decide', () => {
  expectFindings(
    Object.fromEntries(
      undecided.map(([lang, text, name, mark]): [string, Row] => [
        text,
        // The translation, so that nothing is said of its state.
        lang === 'fr'
          ? [{ [fr]: edit('Texte.', text) }, [`typography.${name}`, fr, 7, mark]]
          : [
              { 'site.yml': edit('zh: 介绍', `zh: ${JSON.stringify(text)}`) },
              [`typography.${name}`, 'site.yml', 3, mark],
            ],
      ]),
    ),
  );

  it.each([
    'Un écran de 12" et de 15".',
    'a) un\n\nb) deux :-)',
    '«\u00A0Un paragraphe\n\n«\u00A0puis un autre.\u00A0»',
    '«\u00A0Un paragraphe\n\npuis un autre.\u00A0»',
    'un, deux, etc., trois… et ../x ou ...',
    '«\u00A0Il dit “oui” (un).\u00A0»',
    '`"` et https://a.example/(x',
    'un\u00A0– deux, trois\u00A0– quatre, Lyon–Paris',
    '1,5 et 1, 2',
    '<span lang="zh">（一）“好”《书》</span>',
  ])('does not include %j', async (text) => {
    const { issues } = await checkTree({ [fr]: edit('Texte.', text) });
    const decisions = issues.filter(({ severity }) => severity !== 'info');
    expect(decisions.filter(({ rule: name }) => name.startsWith('typography.'))).toEqual([]);
  });
});
