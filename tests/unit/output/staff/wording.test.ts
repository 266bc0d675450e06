import { describe, expect, it } from 'vitest';
import { wording } from '#output/staff/wording.ts';
import { plain } from '#output/view.ts';
import { view } from '../fixture-view.ts';

describe('a sentence of the check', () => {
  const kept = (sentence: string, values: string[] = []) =>
    wording(view('fr'), sentence, values).flatMap((piece) => {
      if ('text' in piece) return [];
      return 'code' in piece ? [piece.code] : [`${piece.lang} ${piece.quote}`];
    });

  it.each<[string, string[]]>([
    [
      'Relisez, puis lancez npm run check -- --accept news/a-b.',
      ['npm run check -- --accept news/a-b'],
    ],
    ["Ajoutez originalHash: '9226a45d0f17', ou non.", ["originalHash: '9226a45d0f17'"]],
    ['Si c’est un résumé, indiquez mode: summary.', ['mode: summary']],
    [
      'Ajoutez announced: année-mois-jour (le jour de l’annonce), ou corrigez date.',
      ['announced: année-mois-jour'],
    ],
    ['Ajoutez sous text « zh: énoncé chinois ».', ['zh: énoncé chinois']],
    ['请在 text 下补上“fr: 法文表述”。', ['fr: 法文表述']],
    ['请加上 announced: 年-月-日（发布预告的那一天）。', ['announced: 年-月-日']],
    [
      '写成 text: { zh: 共同编写指南 }，或写 cover: ./photo.jpg。',
      ['text: { zh: 共同编写指南 }', 'cover: ./photo.jpg'],
    ],
    [
      'Indiquez state: kept ou state: dropped, ou retirez settled.',
      ['state: kept', 'state: dropped'],
    ],
    ['Une adresse commence par https://, sans espace.', []],
    ['La balise <b> n’est pas permise ; tapez « \\{ ».', ['<b>', '\\{']],
    ['Un commentaire s’écrit {/* … */}.', ['{/* … */}']],
    ['Supprimez index.fr.mdx : rien.', ['index.fr.mdx']],
  ])('keeps as it stands what is to be typed: %s', (sentence, expected) =>
    expect(kept(sentence)).toEqual(expected),
  );

  it('keeps what it quotes as it stands in the file, with its language', () => {
    expect(kept('Le chinois donne « 3月11日(二 ».', ['3月11日(二'])).toEqual([
      'zh-Hans 3月11日(二',
    ]);
  });

  it('sets the rest', () => {
    const [piece] = wording(view('fr'), 'Vraiment ? Le chinois : rien');
    expect(piece && 'text' in piece && plain(piece.text)).toBe(
      'Vraiment\u202F? Le chinois\u00A0: rien',
    );
  });
});
