import { globSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { headerRules, headersFile, headersFor } from '#output/headers.ts';
import { builds } from '../builds.ts';
import { isInside, loadsOf } from './addresses.ts';
import { pagesOf, rootOf } from './pages.ts';

describe.each(builds)('assets of $name', (build) => {
  const assets = globSync('_astro/**/*.*', { cwd: build.dir }).map((file) => file.replaceAll(sep, '/'));
  const rules = headerRules(build.base);
  const cached = (path: string) => headersFor(path, rules)['Cache-Control'];

  it('are all named after their content, and kept for ever', () => {
    expect(assets.length).toBeGreaterThan(5);
    expect(assets.filter((file) => !/\.[\w-]{8}(_\w+)?\.\w+$/.test(file))).toEqual([]);
    expect(assets.filter((file) => cached(build.base + file) !== forever)).toEqual([]);
  });

  it('are what pages load, except icons and codes of addresses; pages themselves are asked for again', () => {
    const pages = pagesOf(build);
    const loads = pages.flatMap(loadsOf).filter((address) => isInside(build, address));
    const paths = new Set(loads.map(({ url }) => url?.href.slice(rootOf(build).length) ?? ''));
    expect([...paths].filter((path) => !assets.includes(path) && !addressCode.test(path)).sort()).toEqual(icons);
    expect(pages.filter(({ url }) => cached(new URL(url).pathname) === forever)).toEqual([]);
  });

  it('have headers in the file that hosts read', () => {
    expect(readFileSync(join(build.dir, '_headers'), 'utf8')).toBe(headersFile(build.base));
  });

  it('hold one font, of at most 30 kB', () => {
    const fonts = assets.filter((file) => /\.(woff2?|ttf|otf)$/.test(file));
    expect(fonts.map((file) => statSync(join(build.dir, file)).size <= 30_000)).toEqual([true]);
  });
});

const forever = 'public, max-age=31536000, immutable';
/** Under the name of the calendar whose address it shows. */
const addressCode = /^(zh|fr)\/qr\/[a-z0-9/-]+\.svg$/;
const icons = ['favicon.svg', 'icon.png'];
