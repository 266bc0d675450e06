import { z } from 'zod';
import { describe, email, localized, one, ref, text } from './fields.ts';

/**
 * The portal's publisher: `content/site.yml`. Facts the law asks for (LCEN, art. 6-III) may be
 * missing until the association supplies them; the pages then say so and the check lists them.
 */
export const site = z.strictObject({
  name: localized().meta(describe('协会全称', 'nom de l’association')),
  shortName: localized().meta(describe('简称', 'sigle')),
  tagline: localized().meta(describe('一句话介绍', 'ce que fait l’association, en une phrase')),
  publisher: ref('partners').meta(describe('协会自己的机构页', 'fiche de l’association elle-même')),
  contact: z
    .strictObject({
      email: email().nullable().meta(describe('电子邮箱', 'courriel')),
      phone: text().nullable().meta(describe('电话', 'téléphone')),
    })
    .meta(describe('联系方式', 'contact')),
  legal: z
    .strictObject({
      seat: localized()
        .nullable()
        .meta({ ...describe('注册地址', 'siège social'), ...one('注册地址', 'un siège social') }),
      registration: text().nullable().meta(describe('社团登记号', 'numéro d’enregistrement')),
      director: text().nullable().meta(describe('出版负责人', 'directeur de la publication')),
      hostName: text().nullable().meta(describe('托管商名称', 'hébergeur')),
      hostAddress: text().nullable().meta(describe('托管商地址', 'adresse de l’hébergeur')),
      hostPhone: text().nullable().meta(describe('托管商电话', 'téléphone de l’hébergeur')),
    })
    .meta(describe('法律信息；未知则写 null', 'mentions légales ; null si inconnu')),
  filings: z
    .strictObject({
      icp: text().optional().meta(describe('ICP 备案号', 'numéro ICP')),
      publicSecurity: text().optional().meta(describe('公安备案号', 'numéro de sécurité publique')),
    })
    .optional()
    .meta({
      ...describe('在中国大陆托管时的备案号', 'dépôts exigés si le site est hébergé en Chine'),
      ...one('备案号', 'les dépôts exigés en Chine'),
    }),
  repository: z
    .strictObject({
      host: z
        .enum(['github', 'gitlab', 'gitea'])
        .meta(describe('代码托管平台', 'plateforme qui héberge le dépôt')),
      name: z
        .string()
        .regex(/^[\w.-]+(\/[\w.-]+)+$/)
        .meta({
          form: 'repository',
          ...describe('仓库名', 'nom du dépôt', 'association/portail'),
        }),
      branch: text()
        .default('main')
        .meta(describe('发布用的分支', 'branche publiée', 'main')),
    })
    .optional()
    .meta({
      ...describe(
        '网站的 Git 仓库；写明后，发布的网站也提供编辑页 /admin/',
        'dépôt Git du site ; une fois nommé, le site publié offre aussi l’éditeur /admin/',
      ),
      ...one('Git 仓库', 'un dépôt Git'),
    }),
});
