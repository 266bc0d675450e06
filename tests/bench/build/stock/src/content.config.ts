import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const bodies = defineCollection({
  loader: glob({
    base: process.env.CONTENT_DIR ?? 'content',
    pattern: '*/*/index.{zh,fr}.mdx',
    generateId: ({ entry }) => entry.replace(/index\.(\w+)\.mdx$/, '$1'),
  }),
  schema: z.looseObject({ title: z.string() }),
});

export const collections = { bodies };
