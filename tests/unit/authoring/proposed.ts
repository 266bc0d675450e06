import { propose } from '#authoring/propose.ts';
import { readTree } from '#source/tree.ts';

export const content = 'tests/fixtures/content';
export const tree = await readTree(content);
/** What is made of a report on 1 June 2025. */
export const of = (text: string) => propose(text, tree, '2025-06-01');
/** What it leaves open, in both languages. */
export const open = (text: string) =>
  of(text)
    .open.map(({ zh, fr }) => `${zh}\n${fr}`)
    .join('\n');

/** One report, in each language. */
export const zh =
  '2025年5月20日，虚构协会主席癸建国会见了测试园区甲主任甲小明一行，双方在里昂举行会谈。';
export const fr =
  'Le 20 mai 2025, Gui Jianguo, président de l’Association fictive, a reçu à Lyon Jia Xiaoming, directeur du Parc d’essai A.';
