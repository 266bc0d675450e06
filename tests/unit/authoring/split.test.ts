import { describe, expect, it } from 'vitest';
import { languageOf } from '#authoring/report/script.ts';
import { split } from '#authoring/report/split.ts';

const partsOf = (text: string) => {
  const { parts, first, aside } = split(text);
  const lines = (lang: 'zh' | 'fr') => parts[lang]?.map((line) => line.text);
  return { zh: lines('zh'), fr: lines('fr'), first, aside };
};

it.each([
  ['双方在Université de Lyon签署协议。', 'zh'],
  ['Mme Li Na (李娜) a présenté le centre de Shanghai (上海).', 'fr'],
  ['AIFC', undefined],
  ['2025-03-11', undefined],
  ['https://www.aifc.example/actualites', undefined],
  ['The meeting of the two parties was held in Paris.', 'other'],
  ['Встреча состоялась в Париже.', 'other'],
  ['会議はパリで行われました。', 'other'],
])('takes %j for %s', (line, lang) => {
  expect(languageOf(line)).toBe(lang);
});

describe('a document in two languages', () => {
  const [zh1, zh2] = ['双方举行了会议。', '会后双方共进午餐。'];
  const [fr1, fr2] = ['Les deux parties se sont réunies.', 'Elles ont ensuite déjeuné.'];

  it.each([
    ['one after the other', [zh1, zh2, fr1, fr2], 'zh'],
    ['the French first', [fr1, fr2, '', zh1, zh2], 'fr'],
    ['paragraph by paragraph', [zh1, fr1, '', zh2, fr2], 'zh'],
    [
      'under the name of each language',
      ['【中文】', zh1, zh2, '-----', 'Version française :', fr1, fr2],
      'zh',
    ],
    ['with the line end between the two lost', [zh1 + zh2 + fr1, fr2], 'zh'],
  ] as const)('is parted: %s', (_, lines, first) => {
    const long = (line: string) =>
      line === zh1
        ? `${zh1}${'会议由双方共同主持'.repeat(3)}。`
        : line === fr1
          ? `${fr1} ${'La réunion a duré toute la matinée, '.repeat(2)}dit-on.`
          : line;
    const parted = partsOf(
      lines
        .map((line) => (line === zh1 + zh2 + fr1 ? long(zh1) + zh2 + long(fr1) : long(line)))
        .join('\n'),
    );
    const zh = (parted.zh ?? []).join('');
    expect(zh).toBe(long(zh1) + zh2);
    expect((parted.fr ?? []).join('|')).toBe(`${long(fr1)}|${fr2}`);
    expect(parted.first).toBe(first);
  });

  it('gives figures to the language around them, and puts a third language aside', () => {
    expect(
      partsOf(`${zh1}\n2025-03-11\n${fr1}\nThe end of the report was written by hand.`),
    ).toEqual({
      zh: [zh1, '2025-03-11'],
      fr: [fr1],
      first: 'zh',
      aside: ['The end of the report was written by hand.'],
    });
  });
});
