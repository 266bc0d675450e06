import { join } from 'node:path';
import { assemble } from '#domain/assemble.ts';
import { releasedTree } from '#domain/release.ts';
import { createSite, type SiteParts } from '#domain/site.ts';
import type { Entity } from '#domain/graph.ts';
import type { Locale } from '#i18n/locales.ts';
import { createView } from '#output/view.ts';
import { readTree } from '#source/tree.ts';
import { typesetRecord } from '#typography/record.ts';

const dir = join(import.meta.dirname, '../../fixtures/content');
const { parts } = typesetRecord(assemble(releasedTree(await readTree(dir), new Date())));

/** The fictional site, seen on a fixed day. */
export const site = createSite(parts as SiteParts, new Date('2026-06-01T12:00:00Z'));

export const view = (lang: Locale) => createView(site, lang);

export function find<C extends Entity['collection']>(collection: C, id: string) {
  const entity = site.find(collection, id);
  if (!entity) throw new Error(`no ${collection}/${id} in the fixtures`);
  return entity;
}
