import { z } from 'zod';
import { callStates } from '#domain/calls.ts';
import { languageTag, locales } from '#i18n/locales.ts';
import { describe } from '#schema/fields.ts';

/** What the published files are made of. */
export const tags = z.enum(locales.map((lang) => languageTag[lang]) as ['zh-Hans', 'fr']);
export const text = () => z.string().min(1);
export const url = () => z.url();

/** Also an offset that Table Schema's default format would refuse. */
export const instant = () => z.iso.datetime({ offset: true });
/** `datetime` of Table Schema: in UTC. */
export const utc = () => z.iso.datetime();
const side = z.enum(['cn', 'fr']);

export const named = z.strictObject({
  id: text().meta(describe('编号', 'identifiant')),
  name: text().meta(describe('名称', 'nom')),
  language: tags
    .optional()
    .meta(
      describe('名称不是本文件的语言时，其语言', 'langue du nom, si ce n’est pas celle du fichier'),
    ),
  url: url().optional().meta(describe('网页', 'page')),
});

export const turn = z.strictObject({
  from: utc()
    .nullable()
    .meta(describe('自何时起；null 为此前一直', 'à partir de quand ; null : depuis toujours')),
  state: z.enum(callStates).meta(describe('此后的状态', 'état qui commence alors')),
});

export const deadline = z.strictObject({
  key: text().meta(
    describe('编号；改期后不变', 'identifiant, qui ne change pas quand la date est déplacée'),
  ),
  at: instant().meta(describe('截止时刻', 'instant de clôture')),
  label: text().optional().meta(describe('阶段名称', 'nom de l’étape')),
  side: side.optional().meta(describe('只适用于中方或法方', 'ne vaut que pour un côté')),
});

export const sum = z.strictObject({
  amount: z.int().positive().meta(describe('金额', 'montant')),
  currency: z.enum(['EUR', 'CNY']).meta(describe('币种', 'devise')),
  label: text().meta(describe('说明', 'ce que cela couvre')),
});

export const rules = z.strictObject({
  partners: z
    .array(named)
    .meta(describe('主管机构（有专页）', 'structures responsables qui ont une page')),
  organisations: z
    .array(named)
    .meta(describe('主管机构（无专页）', 'structures responsables sans page')),
  requires: z.array(text()).meta(describe('对申请方的要求', 'ce qui est exigé des candidats')),
  funds: z.array(sum).meta(describe('资助内容', 'ce qui est financé')),
  files: z.array(text()).meta(describe('须提交的材料', 'pièces à déposer')),
  filing: z
    .strictObject({
      how: text().optional().meta(describe('申报方式', 'manière de déposer')),
      url: url().optional().meta(describe('申报网址', 'adresse du dépôt')),
      email: z.email().optional().meta(describe('申报邮箱', 'courriel du dépôt')),
    })
    .optional()
    .meta(describe('申报途径', 'où déposer')),
});

export const condition = z.strictObject({
  text: text().meta(describe('条件', 'condition')),
  question: text().optional().meta(describe('自查时的提问', 'question posée au candidat')),
  side: side.optional().meta(describe('只适用于中方或法方', 'ne vaut que pour un côté')),
  measure: z
    .strictObject({
      min: z.number().optional().meta(describe('最小值（含）', 'minimum, compris')),
      max: z.number().optional().meta(describe('最大值（含）', 'maximum, compris')),
      unit: text().meta(describe('单位', 'unité')),
    })
    .optional()
    .meta(describe('答案是一个数', 'la réponse est un nombre')),
  choices: z
    .array(
      z.strictObject({
        text: text().meta(describe('选项', 'réponse proposée')),
        fits: z.boolean().meta(describe('选它是否符合条件', 'remplit-elle la condition')),
      }),
    )
    .optional()
    .meta(describe('答案是几个选项之一', 'la réponse se choisit dans une liste')),
});

export const change = z.strictObject({
  date: z.iso.date().meta(describe('变更公布的日期', 'jour où le changement est annoncé')),
  field: text().meta(
    describe(
      '变更的内容：opens、reference、contact.…、deadlines.<key>、funding.<第几项>',
      'ce qui a changé : opens, reference, contact.…, deadlines.<key>, funding.<rang>',
    ),
  ),
  from: text()
    .optional()
    .meta(describe('原来的值；没有则为新增', 'ancienne valeur ; sans elle, ajout')),
  to: text()
    .optional()
    .meta(describe('现在的值；没有则为取消', 'nouvelle valeur ; sans elle, retrait')),
  note: text().optional().meta(describe('原因或说明', 'raison ou précision')),
});
