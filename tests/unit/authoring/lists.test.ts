import { describe, expect, it } from 'vitest';
import { bodiesOf } from '#authoring/report/bodies.ts';
import { split } from '#authoring/report/split.ts';

const bodiesIn = (text: string) => bodiesOf(split(text));

describe('the lists of a pasted report', () => {
  const body = (text: string) => bodiesIn(text).fr?.body;

  it('nests what follows an item that ends in a colon, until the list ends', () => {
    expect(body('- Lieux :\n- Paris ;\n- Lyon.\n- Dates :\n- mars ;\n- avril.\n- Divers.')).toBe(
      '- Lieux :\n\n  - Paris ;\n  - Lyon.\n\n- Dates :\n\n  - mars ;\n  - avril.\n\n- Divers.',
    );
  });

  it('keeps numbers that count, and no others', () => {
    expect(body('1. Le premier point\n2. Le deuxième\n2025. Une année')).toBe(
      '1. Le premier point\n2. Le deuxième\n\n2025\\. Une année',
    );
    expect(body('1. Le premier point\nUn paragraphe entre les deux.\n2. Le deuxième')).toBe(
      '1. Le premier point\n\nUn paragraphe entre les deux.\n\n2. Le deuxième',
    );
  });

  it('reads indentation and a second bullet as a level', () => {
    expect(body('• Lieux\n  – Paris\n  – Lyon\n• Dates')).toBe(
      '- Lieux\n\n  - Paris\n  - Lyon\n\n- Dates',
    );
  });

  it('leaves a dash within a sentence alone', () => {
    const line = '- Le salon. - Paul n’est pas venu, dit-on, et c’est dommage.';
    expect(body(line)).toBe(line);
    expect(body('La température est de -5 °C. - Note : rien.')).toBe(
      'La température est de -5 °C. - Note : rien.',
    );
  });

  it('takes 一、 for a heading where it is one, and keeps it', () => {
    expect(
      bodiesIn(
        '一、合作内容\n双方就下一步合作交换了意见,并达成共识。\n(一)双方同意继续推进项目,并定期沟通。',
      ).zh?.body,
    ).toBe(
      '## 一、合作内容\n\n双方就下一步合作交换了意见,并达成共识。\n\n(一)双方同意继续推进项目,并定期沟通。',
    );
  });

  it('joins the lines that a mail program has cut', () => {
    const lines = [
      'La réunion a permis de faire le point sur les projets communs et',
      'de préparer la venue de la délégation, prévue pour le mois de',
      'novembre à Shanghai.',
    ];
    expect(body(`${lines.join('\n')}\n\nUne seconde partie.`)).toBe(
      `${lines.join('\n')}\n\nUne seconde partie.`,
    );
  });
});
