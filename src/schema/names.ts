import { z } from 'zod';
import { describe, one, text } from './fields.ts';

/** Names under which people look something up; never printed, only searched and checked. */
export const aliases = () =>
  nameForms()
    .optional()
    .meta({ ...describe('别名', 'autres noms'), ...one('别名', 'd’autres noms') });

export const wrong = () =>
  nameForms()
    .optional()
    .meta({
      ...describe('已知的错误写法', 'formes fautives connues'),
      ...one('错误写法', 'des formes fautives'),
    });

const nameForms = () =>
  z.strictObject({
    zh: z
      .array(text())
      .optional()
      .meta({
        ...describe('中文写法', 'formes chinoises'),
        ...one('中文写法', 'une forme chinoise'),
      }),
    fr: z
      .array(text())
      .optional()
      .meta({
        ...describe('法文写法', 'formes françaises'),
        ...one('法文写法', 'une forme française'),
      }),
  });
