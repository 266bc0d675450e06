import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/** The two trees that the tests build: what is published, and what shows every case. */
const planned: readonly Build[] = [
  {
    name: 'content',
    dir: resolve(root, 'dist'),
    base: '/',
    siteUrl: 'http://localhost:4321/',
    contentDir: resolve(root, 'content'),
  },
  {
    name: 'fixtures',
    dir: resolve(root, 'node_modules/.cache/portal/fixtures'),
    base: '/portail/',
    siteUrl: 'https://portail.example/',
    contentDir: resolve(root, 'tests/fixtures/content'),
  },
];

/**
 * The builds to look at: those the runner made in this run (names in `TEST_BUILDS`), or, when
 * tests are started by hand, whatever an earlier run left.
 */
export const builds: readonly Build[] = planned.filter(({ name, dir }) =>
  process.env.TEST_BUILDS === undefined
    ? existsSync(resolve(dir, 'index.html'))
    : process.env.TEST_BUILDS.split(',').includes(name),
);

export { planned, root };

export interface Build {
  name: 'content' | 'fixtures';
  /** Folder of the built pages, absolute. */
  dir: string;
  /** Path the pages believe they stand under, with both slashes. */
  base: string;
  siteUrl: string;
  /** Folder of the entries it was built from, absolute. */
  contentDir: string;
}
