import { z } from 'zod';
import { commitment } from './commitment.ts';
import { day, describe, instant, links, one, picture, ref } from './fields.ts';
import { followUp } from './follow-up.ts';
import { commonFacts, releaseFacts } from './words.ts';

/** What was reported: a meeting, a visit, an event, an announcement. */
export const news = z.strictObject({
  ...commonFacts,
  ...releaseFacts,
  kind: z
    .enum(['meeting', 'visit', 'event', 'announcement'])
    .meta(
      describe(
        '类型：meeting 会议、visit 访问、event 活动、announcement 公告',
        'nature : meeting (réunion), visit (visite), event (événement), announcement (annonce)',
      ),
    ),
  date: day().meta(describe('日期', 'date')),
  end: day().optional().meta(describe('结束日期（多日活动）', 'dernier jour, si cela dure')),
  announced: day()
    .optional()
    .meta(
      describe(
        '预告发布的日期（活动尚未举行时）',
        'jour de l’annonce, pour un rendez-vous à venir',
      ),
    ),
  startsAt: instant()
    .optional()
    .meta(describe('开始时刻（活动预告）', 'heure de début, pour un rendez-vous annoncé')),
  endsAt: instant()
    .optional()
    .meta(describe('结束时刻（活动预告）', 'heure de fin, pour un rendez-vous annoncé')),
  venue: ref('partners').optional().meta(describe('举办机构', 'structure qui accueille')),
  place: ref('terms').optional().meta(describe('地点', 'lieu')),
  people: z
    .array(
      z.strictObject({
        person: ref('people').meta(describe('人物', 'personne')),
        side: z
          .enum(['host', 'guest'])
          .optional()
          .meta(
            describe('身份：host 接待方或 guest 来访方', 'rôle : host (accueille) ou guest (reçu)'),
          ),
      }),
    )
    .default([])
    .meta({ ...describe('出席人员', 'participants'), ...one('出席人员', 'un participant') }),
  partners: z
    .array(ref('partners'))
    .default([])
    .meta(describe('相关机构', 'partenaires concernés')),
  programmes: z
    .array(ref('programmes'))
    .default([])
    .meta(describe('谈到的项目', 'programmes évoqués')),
  calls: z.array(ref('calls')).default([]).meta(describe('宣布的征集', 'appels annoncés')),
  commitments: z
    .array(commitment)
    .default([])
    .meta({ ...describe('会上作出的承诺', 'engagements pris'), ...one('承诺', 'un engagement') }),
  followUps: z
    .array(followUp)
    .default([])
    .meta({
      ...describe('对以往承诺的跟进', 'suites données à des engagements antérieurs'),
      ...one('跟进', 'une suite'),
    }),
  cover: picture().optional().meta(describe('封面图片', 'image de couverture')),
  links: links().optional().meta(describe('相关链接', 'liens utiles')),
});
