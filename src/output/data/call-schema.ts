import { z } from 'zod';
import { callStates } from '#domain/calls.ts';
import { describe } from '#schema/fields.ts';
import {
  change,
  condition,
  deadline,
  instant,
  named,
  rules,
  sum,
  tags,
  text,
  turn,
  url,
  utc,
} from './parts-schema.ts';

/**
 * What `calls.json` holds. French names in snake case are those of the State's schema of aids, with
 * its meaning and formats (github.com/etalab/schema-dispositif-aide, v0.2.0: `id`, `titre`,
 * `description`, `eligibilite`, `porteurs`, `programmes_parents`, `url_source`, `date_…`); English
 * names are this portal's own, the same as in its content. Its `promesse`, `cibles`, `types_aides`
 * and COG codes are left out: the portal does not know them, and does not guess.
 */
export const callItem = z.strictObject({
  id: z
    .uuid()
    .meta(
      describe(
        '固定编号（RFC 9562 第5版），两种语言相同',
        'identifiant stable (RFC 9562, version 5), le même dans les deux langues',
      ),
    ),
  node: text().meta(
    describe(
      '该征集在 graph.json 中的编号',
      'identifiant de l’appel dans graph.json',
      'calls/european-projects',
    ),
  ),
  url_source: url().meta(describe('本语言的网页', 'page dans cette langue')),
  language: tags.meta(
    describe(
      '标题和摘要的语言；没有译文时为原文的语言',
      'langue du titre et de la description ; celle de l’original faute de traduction',
    ),
  ),
  titre: text().meta(describe('标题', 'titre')),
  description: text().meta(describe('摘要', 'résumé')),
  reference: text().optional().meta(describe('征集编号', 'numéro de référence')),
  state: z
    .enum(callStates)
    .meta(
      describe(
        '生成本文件时的状态；此后的状态请按 turns 推算',
        'état lors de la construction du fichier ; ensuite, voir turns',
      ),
    ),
  turns: z
    .array(turn)
    .min(1)
    .meta(
      describe(
        '状态变化的时刻，按先后排列：最后一个已到时刻所带的状态就是当前状态',
        'instants où l’état change, dans l’ordre : l’état qui vaut est celui du dernier instant passé',
      ),
    ),
  opens: instant().optional().meta(describe('开放申请的时刻', 'ouverture du dépôt')),
  date_ouverture: utc()
    .optional()
    .meta(describe('同 opens，以世界时表示', 'comme opens, en temps universel')),
  date_cloture: utc()
    .optional()
    .meta(
      describe(
        '此后不再接受新申请，以世界时表示',
        'instant après lequel plus personne ne peut se porter candidat, en temps universel',
      ),
    ),
  date_mise_a_jour: utc()
    .optional()
    .meta(
      describe(
        '最近一次公布变更的日期（记为当天12:00，世界时）；没有变更则不填',
        'jour du dernier changement annoncé (noté à midi, temps universel) ; rien s’il n’y en a pas',
      ),
    ),
  deadlineModel: z
    .enum(['single', 'two-stage', 'cut-offs', 'rolling'])
    .optional()
    .meta(
      describe(
        '截止方式：single 一次、two-stage 分阶段、cut-offs 分批、rolling 长期受理',
        'clôture : single (une seule), two-stage (en étapes), cut-offs (plusieurs relevés), rolling (au fil de l’eau)',
      ),
    ),
  deadlines: z.array(deadline).meta(describe('截止时间', 'dates limites')),
  porteurs: z
    .array(
      z.strictObject({
        nom: text().meta(describe('名称', 'nom')),
        roles: z
          .array(text())
          .meta(describe('角色；门户不掌握，留空', 'rôles ; inconnus du portail, donc vide')),
      }),
    )
    .meta(
      describe(
        '发起机构，按法国补助数据规范书写',
        'porteurs, comme les écrit le schéma des dispositifs d’aide',
      ),
    ),
  programmes_parents: z
    .string()
    .meta(
      describe(
        '所属项目的名称，以竖线 | 分隔',
        'noms des programmes liés, séparés par des barres verticales |',
      ),
    ),
  eligibilite: z
    .string()
    .meta(describe('全部条件，每行一条', 'toutes les conditions, une par ligne')),
  partners: z.array(named).meta(describe('发起机构', 'partenaires')),
  programmes: z.array(named).meta(describe('所属项目', 'programmes liés')),
  sectors: z.array(named).meta(describe('领域', 'secteurs')),
  offers: z.array(named).meta(describe('提供什么', 'ce qui est proposé')),
  seeks: z.array(named).meta(describe('寻求什么', 'ce qui est recherché')),
  countries: z
    .array(
      z.strictObject({
        code: z
          .string()
          .regex(/^[A-Z]{2}$/)
          .meta(describe('ISO 3166-1 代码', 'code ISO 3166-1')),
        name: text().meta(describe('名称', 'nom')),
      }),
    )
    .meta(describe('申请方所在国家', 'pays des candidats')),
  funding: z.array(sum).meta(describe('资助金额', 'financement')),
  sides: z
    .strictObject({
      cn: rules.optional().meta(describe('中方', 'côté chinois')),
      fr: rules.optional().meta(describe('法方', 'côté français')),
    })
    .optional()
    .meta(describe('中法双方各自的规定', 'règles de chaque côté')),
  coFiling: z
    .boolean()
    .meta(describe('中法双方都须申报，缺一不可', 'dossier à déposer des deux côtés')),
  eligibility: z.array(condition).meta(describe('申请条件', 'conditions pour candidater')),
  contact: z
    .strictObject({
      name: text().optional().meta(describe('联系人', 'interlocuteur')),
      email: z.email().optional().meta(describe('电子邮箱', 'courriel')),
      url: url().optional().meta(describe('申请网址', 'adresse du dépôt')),
    })
    .optional()
    .meta(describe('联系方式', 'contact')),
  changes: z.array(change).meta(describe('变更记录', 'changements annoncés')),
  links: z
    .array(
      z.strictObject({
        url: url().meta(describe('网址', 'adresse du lien')),
        label: text().meta(describe('链接文字', 'texte du lien')),
      }),
    )
    .meta(describe('相关链接', 'liens utiles')),
});

/** `calls.json` of one language. */
export const callFile = z
  .strictObject({
    $schema: url().meta(describe('本规范的网址', 'adresse de ce schéma')),
    language: tags.meta(describe('文件的语言', 'langue du fichier')),
    publisher: z
      .strictObject({
        name: text().meta(describe('发布者', 'éditeur')),
        url: url().meta(describe('发布者的网页', 'page de l’éditeur')),
      })
      .meta(describe('由谁发布', 'qui publie')),
    items: z.array(callItem).meta(describe('征集', 'appels à projets')),
  })
  .meta({
    title: '项目征集 · Appels à projets',
    description:
      '门户的全部征集，每种语言一份。空缺的字段即为未知。 · Tous les appels du portail, un fichier par langue. Un champ absent est inconnu.',
  });

export type CallItem = z.infer<typeof callItem>;
export type CallFile = z.infer<typeof callFile>;
