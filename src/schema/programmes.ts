import { z } from 'zod';
import { describe, links, partialDate, picture, ref } from './fields.ts';
import { aliases, wrong } from './names.ts';
import { commonFacts, releaseFacts } from './words.ts';

/** Something undertaken together: a delegation, an exhibition, a project, a centre, a platform. */
export const programmes = z.strictObject({
  ...commonFacts,
  ...releaseFacts,
  kind: z
    .enum(['delegation', 'exhibition', 'project', 'centre', 'institute', 'platform'])
    .meta(
      describe(
        '类型：delegation 代表团、exhibition 展会、project 项目、centre 中心、institute 研究院、platform 平台',
        'nature : delegation, exhibition (salon), project, centre, institute, platform (plateforme)',
      ),
    ),
  start: partialDate().optional().meta(describe('开始时间', 'début')),
  end: partialDate().optional().meta(describe('结束时间', 'fin')),
  place: ref('terms').optional().meta(describe('地点', 'lieu')),
  partners: z.array(ref('partners')).default([]).meta(describe('参与机构', 'partenaires')),
  people: z.array(ref('people')).default([]).meta(describe('相关人员', 'personnes')),
  organisations: z
    .array(ref('terms'))
    .default([])
    .meta(describe('相关组织（无专页）', 'organisations liées sans fiche')),
  aliases: aliases(),
  wrong: wrong(),
  cover: picture().optional().meta(describe('图片', 'image')),
  links: links().optional().meta(describe('相关链接', 'liens utiles')),
});
