import { z } from 'zod';
import { describe, languages, links, localized, one, partialDate, ref, silence } from './fields.ts';
import { aliases, wrong } from './names.ts';
import { commonFacts } from './words.ts';

/** A person, both languages in one record: `content/people/<id>.yml`. */
export const people = z.strictObject({
  name: localized().meta(describe('姓名', 'nom', '{ zh: 朱红宇, fr: Zhu Hongyu }')),
  native: languages().meta(
    describe('本名的语言：zh 或 fr', 'langue du nom d’origine : zh ou fr', 'zh'),
  ),
  civility: z
    .enum(['m', 'mme'])
    .optional()
    .meta(
      describe(
        '称谓：m 先生、mme 女士；未经本人或协会确认则不填',
        'civilité : m (M.) ou mme (Mme) ; rien tant que l’intéressé ou l’association ne l’a pas donnée',
      ),
    ),
  roles: z
    .array(
      z.strictObject({
        organisation: ref('partners').meta(describe('任职机构', 'structure')),
        title: localized().meta(describe('职务', 'fonction')),
        from: partialDate().optional().meta(describe('起', 'depuis')),
        to: partialDate().optional().meta(describe('止', 'jusqu’à')),
      }),
    )
    .default([])
    .meta({ ...describe('职务', 'fonctions'), ...one('职务', 'une fonction') }),
  aliases: aliases(),
  wrong: wrong(),
  links: links().optional().meta(describe('个人链接', 'liens')),
  toConfirm: commonFacts.toConfirm,
  silence: silence(),
});
