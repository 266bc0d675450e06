import { z } from 'zod';
import { describe } from './fields.ts';
import { commonFacts } from './words.ts';

/** A page about the portal itself: about, legal notice, accessibility statement. */
export const pages = z.strictObject({
  ...commonFacts,
  menu: z
    .enum(['header', 'footer'])
    .meta(describe('链接放在页首还是页脚', 'lien dans l’en-tête (header) ou le pied (footer)')),
});
