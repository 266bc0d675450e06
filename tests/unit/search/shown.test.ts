import { describe, expect, it } from 'vitest';
import type { Locale } from '#i18n/locales.ts';
import type { Run } from '#search/answer.ts';
import { excerptOf } from '#search/excerpt.ts';
import { marksAt, marksOf, runsOf } from '#search/marks.ts';
import { passageOf } from '#search/passage.ts';
import { typings } from './typings.ts';

const shown = (runs: readonly Run[]) =>
  runs.map(({ text, mark }) => (mark ? `[${text}]` : text)).join('');
const marked = (text: string, ...sought: string[]) => shown(runsOf(text, marksOf(text, sought)));

describe('marks', () => {
  it.each([
    ['沈抚示范区的合作', ['示范区'], '沈抚[示范区]的合作'],
    ['沈抚示范区', ['沈抚', '示范区'], '[沈抚示范区]'],
    ['L’incubateur et les incubateurs', ['incubateur'], 'L’[incubateur] et les [incubateurs]'],
    ['Une école, l’École', ['ecole'], 'Une [école], l’[École]'],
    ['Hors d’œuvre', ['oeuvre'], 'Hors d’[œuvre]'],
    ['réincubateur', ['incubateur'], 'réincubateur'],
    ['第一年KPI考核', ['KPI考核'], '第一年[KPI考核]'],
    ['un centre d’échange', ["centre d'échange"], 'un [centre d’échange]'],
    ['<mark>x</mark>', ['x'], '<mark>[x]</mark>'],
    ['rien', [''], 'rien'],
  ])('in %s for %j are %s', (text, sought, expected) => {
    expect(marked(text, ...sought)).toBe(expected);
  });

  it('never change a text, whatever is sought in it', () => {
    const texts = typings(120, 3);
    for (const text of texts)
      for (const sought of texts.slice(0, 20)) {
        const runs = runsOf(text, marksOf(text, [sought, text.slice(1, 4)]));
        expect(runs.map((run) => run.text).join('')).toBe(text);
      }
  });
});

describe('a fragment', () => {
  const chinese = (content: string, anchors: Anchors = []) =>
    passageOf({ raw_content: content.replaceAll('|', '\u200B'), anchors }, 'zh');
  const french = (content: string, anchors: Anchors = []) =>
    passageOf({ raw_content: content, anchors }, 'fr');

  it('is the text of the page again', () => {
    expect(chinese('沈|抚|. |法文|名称 |Zone |pilote|。').text).toBe('沈抚 法文名称 Zone pilote。');
    expect(french("L' usine : qu' elle soit « à nous » ; 5 % aujourd'hui").text).toBe(
      'L’usine\u00A0: qu’elle soit «\u00A0à nous\u00A0»\u202F; 5\u00A0% aujourd’hui',
    );
    expect(french('a &lt;b&gt; c').text).toBe('a <b> c');
  });

  it('knows where each word of the index stands', () => {
    const passage = french("Le centre d' échange, ici.");
    const at = (place: number) => shown(runsOf(passage.text, marksAt(passage, [place])));
    expect(at(3)).toBe('Le centre d’[échange], ici.');
    expect(at(1)).toBe('Le [centre] d’échange, ici.');
    expect(at(99)).toBe('Le centre d’échange, ici.');
    expect(shown(runsOf(passage.text, marksAt(passage, [1, 2, 3])))).toBe(
      'Le [centre d’échange], ici.',
    );
  });

  it('is parted by its headings', () => {
    const { text, sections } = french("Début. L' avis. Suite.", [
      { element: 'h2', id: 'avis', text: "L' avis", location: 1 },
      { element: 'p', id: 'ignored', text: 'Suite', location: 3 },
    ]);
    expect(sections).toMatchObject([{ id: 'avis', title: 'L’avis' }]);
    expect(text.slice(sections[0]?.from, sections[0]?.to)).toBe('L’avis. Suite.');
  });

  type Anchors = Parameters<typeof passageOf>[0]['anchors'];
});

describe('an excerpt', () => {
  const around = (text: string, sought: string, lang: Locale, length?: number) =>
    shown(excerptOf(text, marksOf(text, [sought]), lang, length ? { length } : {}));

  it('is the whole of a short text', () => {
    expect(around('一句话，示范区。', '示范区', 'zh')).toBe('一句话，[示范区]。');
  });

  it('begins where a sentence does, or a word, and says where it leaves out', () => {
    const before = 'Un début assez long pour être laissé de côté.';
    const text = `${before} Ici le mot cherché parmi beaucoup d’autres mots encore.`;
    expect(around(text, 'cherché', 'fr', 48)).toBe(
      '…Ici le mot [cherché] parmi beaucoup d’autres mots…',
    );
    expect(around('mot '.repeat(40) + 'cherché' + ' mot'.repeat(40), 'cherché', 'fr', 40)).toBe(
      '…mot mot [cherché] mot mot mot mot mot mot…',
    );
  });

  it('is taken where the most marks stand', () => {
    const text = `示范区${'甲'.repeat(100)}示范区、示范区${'乙'.repeat(100)}`;
    expect(around(text, '示范区', 'zh')).toMatch(/^…甲+\[示范区\]、\[示范区\]乙+…$/);
  });

  it('is no longer than it may be, and halves no character', () => {
    const texts = typings(400, 8).filter((text) => text.isWellFormed());
    expect(texts.length).toBeGreaterThan(100);
    for (const text of texts) {
      const runs = excerptOf(text, marksOf(text, [text.slice(2, 5)]), 'zh', { length: 6 });
      const whole = runs.map((run) => run.text).join('');
      expect(whole.replaceAll('…', '').length).toBeLessThanOrEqual(6);
      expect(whole.isWellFormed()).toBe(true);
    }
  });
});
