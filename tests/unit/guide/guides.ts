import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { root } from '../../builds.ts';

export const folder = resolve(root, 'content');

export const guideNames: readonly string[] = readdirSync(folder).filter((name) =>
  name.endsWith('.md'),
);

export const readGuide = (name: string): string => readFileSync(resolve(folder, name), 'utf8');

/** The text of a guide without its code. */
export const proseOf = (name: string): string =>
  readGuide(name)
    .replace(/^```[^]*?^```/gm, '')
    .replace(/`[^`]*`/g, '');
