import type { Call } from '#domain/entry.ts';
import { text, type Text, type View } from './view.ts';

/** The conditions of a call, each with the question by which someone may check it alone. */
export function callConditions(view: View, { facts }: Call): Condition[] {
  const { lang, strings } = view;
  const { yes, no } = strings.callPage.check;
  return facts.eligibility.map((condition) => {
    const { text: said, question, side, measure, choices } = condition;
    const options = choices?.map((choice) => ({
      text: text(view, choice.text[lang]),
      fits: choice.fits,
    })) ?? [
      { text: [{ text: yes }], fits: true },
      { text: [{ text: no }], fits: false },
    ];
    return {
      text: text(view, said[lang]),
      question: text(view, (question ?? said)[lang]),
      ...(side ? { side: strings.callPage.side[side] } : {}),
      ...(measure
        ? {
            measure: {
              ...(measure.min === undefined ? {} : { min: measure.min }),
              ...(measure.max === undefined ? {} : { max: measure.max }),
              unit: text(view, measure.unit[lang]),
            },
          }
        : { options }),
    };
  });
}

export type Condition = {
  text: Text;
  question: Text;
  /** The side it applies to, when to one alone. */
  side?: string;
  /** The answer is a number. */
  measure?: { min?: number; max?: number; unit: Text };
  /** The answer is one of several. */
  options?: { text: Text; fits: boolean }[];
};
