import { z } from 'zod';
import { describe } from './fields.ts';
import type { CollectionName } from './index.ts';

const editorial = ['news', 'partners', 'programmes', 'calls'] as const;

/**
 * What a body may use besides Markdown. A body is data: nothing else in it is drawn, and nothing in
 * it is run. Props are what the author may type; the pages supply the rest.
 */
export const components: Record<string, BodyComponent> = {
  LegalFacts: { props: z.strictObject({}), collections: ['pages'], holds: 'nothing' },
  Contact: { props: z.strictObject({}), collections: ['pages'], holds: 'nothing' },
  /** A passage set apart: `<Note kind="important">`, Markdown within. */
  Note: {
    props: z.strictObject({
      kind: z
        .enum(['note', 'important'])
        .optional()
        .meta(
          describe(
            '类型：note 一般、important 重要',
            'nature : note (ordinaire), important (à ne pas manquer)',
          ),
        ),
    }),
    collections: editorial,
  },
  /** A picture with its caption: the Markdown of a picture, then that of the caption. */
  Figure: { props: z.strictObject({}), collections: editorial, holds: 'figure' },
};

/** HTML that Markdown has no sign for, with the attributes each element may carry. */
export const elements: Record<string, readonly string[]> = {
  abbr: ['title', 'lang'],
  br: [],
  cite: ['lang'],
  kbd: [],
  q: ['lang'],
  small: [],
  span: ['lang'],
  sub: [],
  sup: [],
};

export type BodyComponent = {
  props: z.ZodType;
  collections: readonly CollectionName[];
  /** What stands in it: a picture, then what is said of it; or nothing. Else Markdown. */
  holds?: 'figure' | 'nothing';
};
