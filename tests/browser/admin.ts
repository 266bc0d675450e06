import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll } from 'vitest';
import { assembleAdmin } from '#admin/assemble.ts';
import { serve } from '#cli/serve.ts';
import { registries } from '#schema/index.ts';
import { parse } from 'yaml';
import { root } from '../builds.ts';

const content = resolve(root, 'content');

/** The editor beside an empty build, as `npm start` serves it. */
export async function serveAdmin(): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'admin-'));
  const site = registries.site.parse(parse(readFileSync(join(content, 'site.yml'), 'utf8')));
  await assembleAdmin(dir, { site, address: 'https://portail.example/', folder: 'content' });
  const { url, close } = await serve({ dir: content, admin: dir });
  afterAll(async () => {
    await close();
    rmSync(dir, { recursive: true });
  });
  return url;
}

/** What is published, by its path in the repository. */
export const published: Record<string, string> = Object.fromEntries(
  (readdirSync(content, { recursive: true }) as string[])
    .filter((name) => /\.(?:mdx|yml)$/.test(name))
    .map((name) => [
      `content/${name}`.replaceAll('\\', '/'),
      readFileSync(join(content, name), 'utf8'),
    ]),
);

/**
 * The editor over a folder of the browser's own, which stands for the clone that a person would
 * choose: its picker cannot be worked by a test. `heard` is every request and what went wrong.
 */
export async function openAdmin(browser: Browser, url: string, locale: string): Promise<Admin> {
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
  await page.addInitScript(() => {
    const folder = { showDirectoryPicker: () => navigator.storage.getDirectory() };
    Object.assign(window, folder);
  });
  await page.goto(`${url}admin/`);
  await page.evaluate(fill, published);
  await page.locator('.buttons .primary').click();
  await page.locator('[role=row], [role=grid]').first().waitFor();
  return { page, heard, files: () => page.evaluate(read), close: () => context.close() };
}

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
