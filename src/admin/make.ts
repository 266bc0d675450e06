import { absolute } from '#i18n/url.ts';
import { registries, type SiteRecord } from '#schema/index.ts';
import { inside } from '#source/place.ts';
import { contentDir, readTree } from '#source/tree.ts';
import { assembleAdmin } from './assemble.ts';

/** Makes the editor of this content tree in `dir`. Rejects as `assembleAdmin` does. */
export async function makeAdmin(dir: string): Promise<void> {
  const site = await readRecord();
  // A tree from elsewhere is not where a clone has it.
  const folder = inside(process.cwd(), contentDir) ?? 'content';
  await assembleAdmin(dir, { site, address: absolute('/'), folder });
}

/** What is published has an editor where somebody has said which repository it would write to. */
export async function isPublished(): Promise<boolean> {
  return (await readRecord()).repository !== undefined;
}

/** The record as it stands; one that the check refuses serves as far as it goes. */
async function readRecord(): Promise<SiteRecord> {
  const { site } = await readTree(contentDir, []);
  const parsed = registries.site.safeParse(site?.data);
  if (parsed.success) return parsed.data;
  return { shortName: { zh: '', fr: '' } } as SiteRecord;
}
