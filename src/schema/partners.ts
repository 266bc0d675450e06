import { z } from 'zod';
import { describe, links, localized, one, partialDate, picture, ref } from './fields.ts';
import { aliases, wrong } from './names.ts';
import { commonFacts, releaseFacts } from './words.ts';

/** Who the association works with: itself first, then centres, zones, companies, institutions. */
export const partners = z.strictObject({
  ...commonFacts,
  ...releaseFacts,
  kind: z
    .enum(['association', 'zone', 'centre', 'institution', 'company'])
    .meta(
      describe(
        '类型：association 协会、zone 园区、centre 中心、institution 院所、company 企业',
        'nature : association, zone, centre, institution, company (entreprise)',
      ),
    ),
  place: ref('terms').optional().meta(describe('所在地', 'lieu')),
  operator: ref('partners').optional().meta(describe('运营方', 'exploitant')),
  organisations: z
    .array(ref('terms'))
    .default([])
    .meta(describe('相关组织（无专页）', 'organisations liées sans fiche')),
  milestones: z
    .array(
      z.strictObject({
        date: partialDate().meta(describe('日期', 'date')),
        text: localized().meta(describe('事件', 'événement')),
      }),
    )
    .default([])
    .meta({ ...describe('大事记', 'jalons'), ...one('事件', 'un jalon') }),
  offers: z
    .array(ref('terms'))
    .default([])
    .meta(
      describe(
        '提供什么；从“名称和术语”（terms.yml）里选',
        'ce qui est proposé ; à choisir dans « Noms et termes » (terms.yml)',
      ),
    ),
  seeks: z
    .array(ref('terms'))
    .default([])
    .meta(
      describe(
        '寻求什么；从“名称和术语”（terms.yml）里选',
        'ce qui est recherché ; à choisir dans « Noms et termes » (terms.yml)',
      ),
    ),
  aliases: aliases(),
  wrong: wrong(),
  cover: picture().optional().meta(describe('图片', 'image')),
  links: links().optional().meta(describe('网站等链接', 'site et autres liens')),
});
