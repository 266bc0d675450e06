import { z } from 'zod';
import { country, describe, id, localized, ref } from './fields.ts';
import { aliases, wrong } from './names.ts';

/** Names that have no page of their own: `content/terms.yml`, by id. */
export const term = z.strictObject({
  kind: z
    .enum(['place', 'organisation', 'project', 'office', 'glossary', 'sector', 'resource'])
    .meta(
      describe(
        '类型：place 地点、organisation 组织、project 项目、office 职务、glossary 术语、sector 领域、resource 可提供或寻求的资源',
        'nature : place (lieu), organisation, project, office (fonction), glossary (terme), sector (secteur), resource (ce que l’on propose ou recherche)',
      ),
    ),
  name: localized().meta(describe('名称', 'nom')),
  broader: ref('terms')
    .optional()
    .meta(describe('上一级的领域或资源', 'secteur ou ressource qui l’englobe')),
  country: country().optional().meta(describe('地点所属国家', 'pays du lieu')),
  aliases: aliases(),
  wrong: wrong(),
});

export const terms = z.record(id(), term);

/** What a term must be, by the field that names it. */
export const kindsOf: Readonly<Record<string, readonly z.infer<typeof term>['kind'][]>> = {
  place: ['place'],
  organisations: ['organisation'],
  sectors: ['sector'],
  offers: ['sector', 'resource'],
  seeks: ['sector', 'resource'],
};
