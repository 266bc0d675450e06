import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { assembleAdmin } from '#admin/assemble.ts';
import { serve } from '#cli/serve.ts';
import { registries, type SiteRecord } from '#schema/index.ts';
import { parse } from 'yaml';
import { root } from '../builds.ts';

const content = resolve(root, 'content');

/** The editor beside an empty build, as `npm start` serves it. */
export async function serveAdmin(repository?: SiteRecord['repository']): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'admin-'));
  const record = registries.site.parse(parse(readFileSync(join(content, 'site.yml'), 'utf8')));
  const site = { ...record, repository };
  await assembleAdmin(dir, { site, address: 'https://portail.example/', folder: 'content' });
  const { url, close } = await serve({ dir: content, admin: dir });
  afterAll(async () => {
    await close();
    rmSync(dir, { recursive: true });
  });
  return url;
}

/** The files of a content tree, by their path in a repository. */
export const filesOf = (dir: string): Record<string, string> =>
  Object.fromEntries(
    (readdirSync(dir, { recursive: true }) as string[])
      .filter((name) => /\.(?:mdx|yml)$/.test(name))
      .map((name) => [
        `content/${name}`.replaceAll('\\', '/'),
        readFileSync(join(dir, name), 'utf8'),
      ]),
  );

/** What is published. */
export const published = filesOf(content);

/**
 * The editor over a folder of the browser's own, which stands for the clone that a person would
 * choose: its picker cannot be worked by a test. `heard` is every request and what went wrong.
 */
export async function openAdmin(
  browser: Browser,
  url: string,
  locale: string,
  { hash = '', extra = {} }: { hash?: string; extra?: Record<string, string> } = {},
): Promise<Admin> {
  const { page, heard, close } = await listen(browser, url, locale);
  await page.addInitScript(() => {
    const folder = { showDirectoryPicker: () => navigator.storage.getDirectory() };
    Object.assign(window, folder);
  });
  // Any page of this origin can fill the folder before the editor is visited for the first time.
  await page.goto(`${url}admin/view/`);
  await page.evaluate(fill, { ...published, ...extra });
  await page.goto(`${url}admin/${hash}`);
  await page.locator('.buttons .primary').click();
  await page
    .locator(hash ? 'section[data-key-path]' : '[role=row], [role=grid]')
    .first()
    .waitFor();
  return { page, heard, files: () => page.evaluate(read), close };
}

/** A page that tells every request it makes, and what goes wrong in it. */
export async function listen(browser: Browser, url: string, locale: string) {
  const context = await browser.newContext({ locale, viewport: { width: 1440, height: 4000 } });
  const page = await context.newPage();
  page.setDefaultTimeout(90_000);
  const heard = { elsewhere: [] as string[], errors: [] as string[], asked: [] as string[] };
  page.on('request', (request) => {
    const address = request.url();
    if (/^(?:data|blob):/.test(address)) return;
    (address.startsWith(url) ? heard.asked : heard.elsewhere).push(address.replace(url, '/'));
  });
  page.on('pageerror', ({ message }) => heard.errors.push(message));
  page.on('console', (line) => {
    if (line.type() === 'error') heard.errors.push(line.text());
  });
  return { page, heard, close: () => context.close() };
}

/** Where the name of the folder is typed. */
export const slugBox = '[role=complementary] input, aside input, .sidebar input';

/** The form that is open, by what a person does there. */
export function formOf(page: Page) {
  const press = () => page.locator('button', { hasText: 'Enregistrer' }).first().click();
  return {
    field: (path: string) => page.locator(`section[data-key-path="${path}"]`),
    insert: async (body: Locator, name: string) => {
      await body.locator('button', { hasText: 'Insérer' }).first().click();
      await page.getByRole('menuitem', { name }).first().click();
    },
    press,
    /** Rejects with the fields that the form refuses. */
    save: async () => {
      const refused = page.locator('section:has([aria-invalid=true])');
      // The list stands hidden behind the form all the while, once the form has come forward: seen
      // before that, it would be taken for the list that a saved entry leads back to.
      const list = page.locator('button:visible', { hasText: 'Nouveau' }).first();
      await list.waitFor({ state: 'hidden' });
      await press();
      await list.waitFor().catch(() => undefined);
      const names = await refused.evaluateAll((all) =>
        all.map((section) => section.getAttribute('data-key-path')),
      );
      expect(names).toEqual([]);
      await list.waitFor();
    },
  };
}

export async function choose(page: Page, path: string, name: string) {
  await page.locator(`section[data-key-path="${path}"] [role=combobox]`).first().click();
  await page.getByRole('option', { name }).first().click();
}

/** Puts them into the folder of the browser's own that the page is given; runs in the page. */
export async function fill(files: Record<string, string>) {
  const top = await navigator.storage.getDirectory();
  for (const [path, text] of Object.entries(files)) {
    const steps = path.split('/');
    const name = steps.pop() ?? '';
    let folder = top;
    for (const step of steps) folder = await folder.getDirectoryHandle(step, { create: true });
    const file = await (await folder.getFileHandle(name, { create: true })).createWritable();
    await file.write(text);
    await file.close();
  }
  await top.getDirectoryHandle('.git', { create: true });
}

async function read() {
  const found: Record<string, string> = {};
  const walk = async (folder: FileSystemDirectoryHandle, path: string) => {
    for await (const [name, handle] of folder.entries())
      if (handle.kind === 'directory')
        await walk(handle as FileSystemDirectoryHandle, `${path}${name}/`);
      else found[path + name] = await (await (handle as FileSystemFileHandle).getFile()).text();
  };
  await walk(await navigator.storage.getDirectory(), '');
  return found;
}

export interface Admin {
  page: Page;
  heard: { elsewhere: string[]; errors: string[]; asked: string[] };
  /** Everything in the folder now. */
  files: () => Promise<Record<string, string>>;
  close: () => Promise<void>;
}
