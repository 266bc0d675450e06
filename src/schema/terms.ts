import { z } from 'zod';
import { describe, id, localized, nameForms } from './fields.ts';

/** Names that have no page of their own: `content/terms.yml`, by id. */
export const term = z.strictObject({
  kind: z
    .enum(['place', 'organisation', 'project', 'office', 'glossary'])
    .meta(
      describe(
        '类型：place 地点、organisation 组织、project 项目、office 职务、glossary 术语',
        'nature : place (lieu), organisation, project, office (fonction), glossary (terme)',
      ),
    ),
  name: localized().meta(describe('名称', 'nom')),
  aliases: nameForms().optional().meta(describe('别名', 'autres noms')),
  wrong: nameForms().optional().meta(describe('已知的错误写法', 'formes fautives connues')),
});

export const terms = z.record(id(), term);
