import { people } from '../registry.ts';
import type { Context, Form, Kind, Mistake } from './kind.ts';
import { misromanised } from './pinyin.ts';

/**
 * Someone of the registry, `person lin-ruoxi`, or someone it does not know,
 * `person 郭子衿 Mme Guo Zijin`.
 */
export const person: Kind<Person> = {
  parse(words) {
    const [first = '', ...rest] = words;
    const known = people[first];
    if (known) return { id: first, ...known.name, native: known.native, civility: known.civility };
    if (rest.length < 2) throw new Error(`nobody: ${words.join(' ')}`);
    const civility = rest[0] === 'M.' || rest[0] === 'Mme' ? rest[0] : '';
    const fr = rest.slice(civility ? 1 : 0).join(' ');
    return { id: '', zh: first, fr, native: 'zh', civility };
  },
  forms({ zh, fr, native, civility }, { lang }): Form[] {
    if (lang === 'zh')
      return [
        { text: zh, style: ['full'] },
        { text: `${zh}（${fr}）`, style: ['full', 'both'] },
        {
          text: native === 'fr' ? (zh.split('·').at(-1) as string) : surname(zh),
          style: ['short'],
        },
      ];
    const family = native === 'fr' ? fr.slice(fr.indexOf(' ') + 1) : (fr.split(' ')[0] as string);
    const titles = civility ? [civility, ''] : [''];
    return titles.flatMap((title) => {
      const before = title && `${title} `;
      return [
        { text: before + fr, style: ['full', title] },
        { text: `${before}${fr} (${zh})`, style: ['full', title, 'both'] },
        ...(title ? [{ text: before + family, style: ['short', title] }] : []),
      ];
    });
  },
  mistakes(value, { style }, context, turn) {
    if (style[0] !== 'full') return [];
    const found: Mistake<Person>[] = [];
    const others = strangers(value, context);
    const other = others[turn % others.length];
    if (other) found.push({ operator: 'person.swapped', value: other });
    if (context.lang === 'fr' && value.native === 'zh')
      found.push({
        operator: 'person.romanised',
        value: { ...value, fr: misromanised(value.fr, turn) },
      });
    return found;
  },
};

/** Those who could stand in the same sentence and are not of this report. */
function strangers({ native, civility }: Person, { present }: Context): Person[] {
  return Object.entries(people)
    .filter(([id, other]) => !present.has(id) && other.native === native)
    .filter(([, other]) => civility === '' || other.civility === civility)
    .map(([id, other]) => ({ id, ...other.name, native, civility }));
}

const surname = (zh: string) => zh.slice(0, zh.startsWith('欧阳') ? 2 : 1);

type Person = {
  id: string;
  zh: string;
  fr: string;
  native: 'zh' | 'fr';
  civility: 'M.' | 'Mme' | '';
};
