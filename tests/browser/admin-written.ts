import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { check } from '#checks/run.ts';
import { readTree } from '#source/tree.ts';
import { root } from '../builds.ts';
import { openAdmin, published, type Admin } from './admin.ts';

/** An editor that is closed when its test is over. */
export async function openFor(
  browser: Browser,
  url: string,
  options: Parameters<typeof openAdmin>[3] = {},
): Promise<Admin> {
  const admin = await openAdmin(browser, url, 'fr-FR', options);
  onTestFinished(() => admin.close());
  return admin;
}

/** Of the files of the editor, those that are not as they are published. */
export const changed = (files: Record<string, string>) =>
  Object.fromEntries(Object.entries(files).filter(([path, text]) => published[path] !== text));

/** An entry that is not there yet, and a picture for it. */
export const id = '2026-06-01-visite-essai';
export const picture = readFileSync(resolve(root, '.github/readme/home-zh.png'));

/** What the check says against a tree of these files. */
export async function errorsOf(files: Record<string, string>) {
  const dir = mkdtempSync(join(tmpdir(), 'checked-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), path.endsWith('.png') ? picture : text);
  }
  const { issues } = check(await readTree(join(dir, 'content')));
  return issues.filter(({ severity }) => severity === 'error');
}
