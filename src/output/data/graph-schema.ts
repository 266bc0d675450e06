import { z } from 'zod';
import { describe } from '#schema/fields.ts';
import { tags, text, url } from './parts-schema.ts';

const inLanguages = (value: z.ZodType<string>) =>
  z.strictObject({
    'zh-Hans': value.optional().meta(describe('中文', 'en chinois')),
    fr: value.optional().meta(describe('法文', 'en français')),
  });

const node = z.strictObject({
  id: text().meta(describe('编号', 'identifiant', 'partners/aifc')),
  type: z
    .enum(['news', 'partners', 'programmes', 'calls', 'people', 'terms', 'commitments'])
    .meta(describe('类型', 'nature')),
  kind: text().optional().meta(describe('细分类型', 'sorte')),
  names: inLanguages(text()).meta(
    describe('名称；没有译文的语言不列', 'noms ; une langue sans traduction n’y est pas'),
  ),
  urls: inLanguages(url())
    .optional()
    .meta(
      describe(
        '网页；没有译文的页面显示原文，没有专页的不列',
        'pages ; sans traduction, la page montre l’original ; rien pour ce qui n’a pas de page',
      ),
    ),
  missing: z
    .array(tags)
    .optional()
    .meta(describe('尚无译文的语言', 'langues où la traduction manque')),
});

const edge = z.strictObject({
  from: text().meta(describe('起点的编号', 'identifiant du départ')),
  to: text().meta(describe('终点的编号', 'identifiant de l’arrivée')),
  field: text().meta(
    describe(
      '这一关系所在的字段；meeting 指作出承诺的会议',
      'champ d’où vient la relation ; meeting : la réunion où l’engagement a été pris',
      'people.person',
    ),
  ),
});

/** `graph.json`: who is related to whom, in both languages at once. */
export const graphFile = z
  .strictObject({
    $schema: url().meta(describe('本规范的网址', 'adresse de ce schéma')),
    publisher: text().meta(describe('发布者的编号', 'identifiant de l’éditeur')),
    nodes: z.array(node).meta(describe('条目', 'fiches')),
    edges: z.array(edge).meta(describe('关系', 'relations')),
  })
  .meta({
    title: '关系数据 · Relations',
    description:
      '门户的全部条目、承诺和所用术语，以及它们之间的关系。 · Toutes les fiches du portail, les engagements et les termes employés, et ce qui les relie.',
  });

export type GraphFile = z.infer<typeof graphFile>;
