import { expect, test } from 'vitest';
import { typeset } from '../../../src/typography/typeset.ts';
import { visible } from './visible.ts';

// Sentences of the association's report of 11 March 2025, as they were typed.
test.each([
  [
    '2025年3月11日,中欧产业科创(江阴)合作中心迎来了沈抚示范区科技招商部部长朱红宇,沈抚示范区科技招商部主管邵晖',
    '2025年3月11日，中欧产业科创（江阴）合作中心迎来了沈抚示范区科技招商部部长朱红宇，沈抚示范区科技招商部主管邵晖',
  ],
  [
    'AIFC中国区主席窦豆,AIFC常务理事,中欧产业科创(江阴)合作中心总经理惠奇进行接待。',
    'AIFC中国区主席窦豆，AIFC常务理事，中欧产业科创（江阴）合作中心总经理惠奇进行接待。',
  ],
  ['会议开始时,先是窦豆主席介绍', '会议开始时，先是窦豆主席介绍'],
  ['第一年KPI考核超过了80分。', '第一年KPI考核超过了80分。'],
  ['将要合作的“交流中心”会持续跟进', '将要合作的“交流中心”会持续跟进'],
  [
    '介绍了中欧产业科创江阴(合作)中心,介绍自去年2024年8月份',
    '介绍了中欧产业科创江阴（合作）中心，介绍自去年2024年8月份',
  ],
  [
    '国产化通航动力产研一体化(发动机)项目,沈抚招商部',
    '国产化通航动力产研一体化（发动机）项目，沈抚招商部',
  ],
  ['合作推进中法,中欧在沈抚新区的合作', '合作推进中法，中欧在沈抚新区的合作'],
  ['助力企业快速成长;在国际贸易合作方面', '助力企业快速成长；在国际贸易合作方面'],
])('%s', (typed, expected) => expect(typeset(typed, 'zh')).toBe(expected));

test.each([
  [
    'Le 11 mars 2025, une réunion de coopération s’est tenue',
    'Le 11~mars 2025, une réunion de coopération s’est tenue',
  ],
  [
    'M. Zhu Hongyu (directeur) et Mme Shao Hui (responsable) ont échangé avec M. Dou Dou',
    'M.~Zhu Hongyu (directeur) et Mme~Shao Hui (responsable) ont échangé avec M.~Dou Dou',
  ],
  ['Points forts de la réunion :', 'Points forts de la réunion~:'],
  ['- Présentation de l’AIFC et résultats clés :', '- Présentation de l’AIFC et résultats clés~:'],
  [
    'à Paris (février). - Projets d’intérêt commun :',
    'à Paris (février). - Projets d’intérêt commun~:',
  ],
  ['a obtenu un KPI > 80 dès la première année.', 'a obtenu un KPI > 80 dès la première année.'],
  [
    '- Mécanisme de communication régulier entre les deux entités ;',
    '- Mécanisme de communication régulier entre les deux entités¦;',
  ],
  [
    '- Programme de recrutement de talents européens en R&D et innovation.',
    '- Programme de recrutement de talents européens en R&D et innovation.',
  ],
])('%s', (typed, expected) => expect(visible(typeset(typed, 'fr'))).toBe(expected));
