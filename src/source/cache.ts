import { resolve } from 'node:path';
import { contentDir } from './tree.ts';

/** Where builds leave what the next may use. Two content trees must not share one. */
export const cacheDirOf = (content: string): string =>
  resolve('node_modules/.cache/portal', resolve(content).replaceAll(/[^\w-]+/g, '_'));

export const cacheDir: string = cacheDirOf(contentDir);
