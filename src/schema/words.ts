import { z } from 'zod';
import { describe, id, instant, languages, localized, one, silence, text } from './fields.ts';

/** Words: what each language file says for itself. Everything else in an entry is a fact. */
export const words = z.strictObject({
  title: text().meta(describe('标题；机构则写名称', 'titre ; pour une structure, son nom')),
  shortTitle: text()
    .optional()
    .meta(describe('简称，用于列表和面板', 'nom court, pour les listes et les encadrés')),
  summary: text().meta(
    describe(
      '一两句话的摘要，用于列表和搜索结果',
      'résumé d’une ou deux phrases, pour les listes et les moteurs',
    ),
  ),
  slug: id()
    .optional()
    .meta(
      describe(
        '网址中的名称；不填则用文件夹名',
        'nom dans l’adresse ; à défaut, celui du dossier',
        'visite-de-printemps',
      ),
    ),
  coverAlt: text()
    .optional()
    .meta(describe('封面图片的文字说明', 'texte de remplacement de l’image de couverture')),
  mode: z
    .enum(['full', 'summary'])
    .optional()
    .meta(describe('译文是全文还是摘要', 'la traduction est intégrale ou résumée')),
  originalHash: z
    .string()
    .regex(/^[0-9a-f]{12}$/)
    .meta({ form: 'hash' })
    .optional()
    .meta(
      describe(
        '翻译时原文的指纹；原文改动后即可发现译文过期',
        'empreinte de l’original au moment de la traduction ; révèle une traduction périmée',
        '1a2b3c4d5e6f',
      ),
    ),
  silence: silence(),
});

/** Facts that every folder entry has, whatever its collection. */
export const commonFacts = {
  original: languages().meta(
    describe('原文语言：zh 或 fr', 'langue de l’original : zh ou fr', 'zh'),
  ),
  toConfirm: z
    .array(localized())
    .optional()
    .meta({
      ...describe(
        '待协会确认之处；列在检查结果和编辑专页里，其他页面不显示',
        'points que l’association doit confirmer ; listés par le contrôle et sur la page de la rédaction, jamais ailleurs',
      ),
      ...one('待确认之处', 'un point à confirmer'),
    }),
};

/** Facts of whatever is published at a moment of its author's choice; `domain/release.ts` reads them. */
export const releaseFacts = {
  draft: z
    .boolean()
    .default(false)
    .meta(
      describe(
        '草稿：只在预览里显示，不会发布；写完后去掉',
        'brouillon : visible dans l’aperçu seulement, jamais publié ; à retirer une fois le texte prêt',
      ),
    ),
  publishAt: instant()
    .optional()
    .meta(
      describe(
        '定时发布：到了这一时刻，网站下一次更新时公开',
        'publication différée : public à la première construction du site qui suit cet instant',
      ),
    ),
};

export type Words = z.infer<typeof words>;
