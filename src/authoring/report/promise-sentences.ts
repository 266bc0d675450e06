import type { Localized } from '#i18n/locales.ts';
import { foreignQuotes, quotes } from './quote.ts';
import { lettersOf } from './script.ts';

/** What is asked of the promises that were found. */
export const sentences = {
  list: (ids: readonly string[]) => ({
    zh: `承诺：按正文列出${ids.length}项（commitments：${ids.join('、')}）。请逐项确认由谁承诺、向谁承诺、期限，并补上缺少的译文。`,
    fr: `Engagements : ${ids.length} relevés dans le texte (commitments : ${ids.join(', ')}). Confirmez pour chacun qui s’engage, envers qui et pour quand ; traduisez ceux qui ne sont qu’en une langue.`,
  }),
  guessed: ({ by, to, due }: Record<'by' | 'to' | 'due', readonly string[]>) => {
    const told = (ids: readonly string[], zh: string, fr: string) =>
      ids.length > 0 ? [{ zh: `${zh}（${ids.join('、')}）`, fr: `${fr} (${ids.join(', ')})` }] : [];
    const parts = [
      ...told(
        by,
        '由谁承诺，暂记为会谈中已登记的各方',
        'qui s’engage, soit tous ceux de la rencontre qui ont une fiche',
      ),
      ...told(
        to,
        '向谁承诺，暂记为会谈的另一方',
        'envers qui, soit l’autre partie de la rencontre',
      ),
      ...told(due, '期限，按会谈日期推算', 'pour quand, d’après la date de la rencontre'),
    ];
    return {
      zh: `其中正文没有写明的：${parts.map(({ zh }) => zh).join('；')}。请确认。`,
      fr: `Ce que le texte n’en dit pas, et qui est supposé : ${parts.map(({ fr }) => fr).join(' ; ')}. À confirmer.`,
    };
  },
  one: (id: string, { by, to, due, dueFrom, guessed }: Told): Localized => {
    const guess = { by: guessed.includes('by'), to: guessed.includes('to') };
    const zh = [
      `由${by.zh}承诺${guess.by ? '（正文没有写明，暂记为会谈中已登记的各方）' : ''}`,
      ...(to ? [`承诺对象为${to.zh}${guess.to ? '（推断）' : ''}`] : []),
      due ? `期限${due.zh}${dueFrom ? `（按${dueFrom.zh}推算）` : ''}` : '没有期限',
    ];
    const fr = [
      `par : ${by.fr}${guess.by ? ' (le texte ne dit pas par qui)' : ''}`,
      ...(to ? [`envers : ${to.fr}${guess.to ? ' (supposé)' : ''}`] : []),
      due ? `échéance : ${due.fr}${dueFrom ? `, d’après ${dueFrom.fr}` : ''}` : 'sans échéance',
    ];
    return {
      zh: `承诺${id}：${zh.join('，')}。请确认。`,
      fr: `Engagement ${id} (${fr.join(' ; ')}). À confirmer.`,
    };
  },
  doubts: (texts: readonly string[]) => ({
    zh: `以下各句可能是承诺，也可能是愿望、计划、往事或他人的安排：${quotes(texts, 'zh', 80)}。如果是承诺，请写入“会上作出的承诺”（commitments）。`,
    fr: `Peut-être des engagements, ou des souhaits, des projets, des faits passés, l’affaire d’autrui : ${texts.some((text) => lettersOf(text).han > 0) ? foreignQuotes(texts) : quotes(texts, 'fr', 120)}. Si c’en est, inscrivez-les dans commitments.`,
  }),
  more: (count: number) => ({
    zh: `另有${count}句也可能是承诺，请通读正文后决定。`,
    fr:
      count > 1
        ? `${count} autres phrases semblent des engagements : relisez le texte pour en décider.`
        : 'Une autre phrase semble un engagement : relisez le texte pour en décider.',
  }),
};

type Told = {
  by: Localized;
  to: Localized | undefined;
  due: Localized | undefined;
  dueFrom: Localized | undefined;
  guessed: readonly ('by' | 'to')[];
};
