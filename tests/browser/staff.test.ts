import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { assembleAdmin } from '#admin/assemble.ts';
import { serve } from '#cli/serve.ts';
import { locales } from '#i18n/locales.ts';
import { path } from '#i18n/routes.ts';
import { registries } from '#schema/index.ts';
import { fill, filesOf } from './admin.ts';
import { at, fixtureSites, open } from './open.ts';

const page = (lang: (typeof locales)[number]) => path.section('translations', lang);

describe.each(fixtureSites)('the staff’s page of $name', (site) => {
  const { dir, base, contentDir } = site.build;

  it.each(locales)(
    'offers the editor on the computer that serves the site, in %s',
    async (lang) => {
      const shown = await open();
      await shown.goto(at(site, page(lang)));
      const links = shown.locator('[data-editor]');
      const opened = shown.locator('#missing [data-editor]:visible');
      expect(await opened.count()).toBe(await shown.locator('#missing [data-entry]').count());
      for (const link of await links.all())
        expect(await link.getAttribute('href')).toBe(await link.getAttribute('data-editor'));
    },
  );

  it('offers none without JavaScript, and says which file it is all the same', async () => {
    const shown = await open({ javaScriptEnabled: false });
    await shown.goto(at(site, page('fr')));
    expect(await shown.locator('[data-editor]:visible').count()).toBe(0);
    expect(await shown.getByText('content/partners/parc-c/index.fr.mdx').isVisible()).toBe(true);
  });

  it('offers none on another host', async () => {
    const shown = await open();
    await shown.route('**/*', async (route) => {
      const { pathname } = new URL(route.request().url());
      await route.fulfill({
        response: await route.fetch({ url: new URL(pathname, site.url).href }),
      });
    });
    await shown.goto(`https://portail.example${base}${page('fr').slice(1)}`);
    await shown.waitForLoadState('networkidle');
    expect(await shown.locator('script[src*="EntryStates"]').count()).toBe(1);
    expect(await shown.locator('[data-editor]:visible').count()).toBe(0);
  });

  // Two megabytes of script start slowly on a busy machine.
  it(
    'leads into the editor of this computer, to the entry, whose folder is asked for first',
    { timeout: 240_000 },
    async () => {
      const url = await serveBoth();
      const shown = await open({ viewport: { width: 1280, height: 2000 } });
      shown.setDefaultTimeout(90_000);
      await shown.addInitScript(() => {
        Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
      });
      await shown.goto(url + page('fr').slice(1));
      await shown.evaluate(fill, filesOf(contentDir));
      await shown.locator('[data-entry="partners/parc-c"] a[data-editor]').click();
      await shown.waitForURL('**/admin/#/collections/partners/entries/parc-c/index');
      await shown.locator('.buttons .primary').click();
      const title = shown.locator('section[data-key-path="title"] input[lang=zh]');
      await expect.poll(() => title.inputValue()).toBe('测试园区丙');
    },
  );

  /** As `npm start` serves them. */
  async function serveBoth(): Promise<string> {
    const admin = mkdtempSync(join(tmpdir(), 'admin-'));
    const record = registries.site.parse(parse(readFileSync(join(contentDir, 'site.yml'), 'utf8')));
    await assembleAdmin(admin, { site: record, address: site.build.siteUrl, folder: 'content' });
    const { url, close } = await serve({ dir, base, admin });
    afterAll(async () => {
      await close();
      rmSync(admin, { recursive: true });
    });
    return url;
  }
});
