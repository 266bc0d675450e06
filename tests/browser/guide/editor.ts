import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { parse } from 'yaml';
import { assembleAdmin } from '#admin/assemble.ts';
import { serve } from '#cli/serve.ts';
import type { Locale } from '#i18n/locales.ts';
import { registries } from '#schema/index.ts';
import { root } from '../../builds.ts';
import { fill, published } from '../admin.ts';

/** The editor as `npm start` serves it, outside a test. `site` changes what `site.yml` says. */
export async function serveEditor(site: object = {}) {
  const dir = mkdtempSync(join(tmpdir(), 'guide-'));
  const record = parse(readFileSync(resolve(root, 'content/site.yml'), 'utf8')) as object;
  await assembleAdmin(dir, {
    site: registries.site.parse({ ...record, ...site }),
    address: 'http://localhost:4321/',
    folder: 'content',
  });
  const server = await serve({ dir, admin: dir });
  const close = async () => {
    await server.close();
    rmSync(dir, { recursive: true });
  };
  return { url: server.url, close };
}

/** Its first page, over a folder of the browser's own that holds `content` with the given files. */
export async function openEditor(browser: Browser, url: string, options: Options): Promise<Page> {
  const context = await browser.newContext({
    locale: { zh: 'zh-CN', fr: 'fr-FR' }[options.lang],
    timezoneId: { zh: 'Asia/Shanghai', fr: 'Europe/Paris' }[options.lang],
    colorScheme: 'light',
    deviceScaleFactor: 1.5,
    viewport: { width: 1024, height: 1400 },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  await page.goto(`${url}admin/`);
  await page.evaluate(fill, { ...published, ...options.files });
  return page;
}

export interface Options {
  lang: Locale;
  /** Paths from the root of the clone. */
  files?: Record<string, string>;
}
