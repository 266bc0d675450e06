import { globSync } from 'node:fs';
import { sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { knownAddresses, withoutPart } from '#checks/addresses.ts';
import { otherLocale } from '#i18n/locales.ts';
import { readTree } from '#source/tree.ts';
import { builds } from '../builds.ts';
import { isData, isInside, linksOf, loadsOf, loadsOfAssets, type Address } from './addresses.ts';
import { everyPage, fileAt, pageAt, rootOf, type Page } from './pages.ts';

everyPage({
  'loads what is there, and nothing from anyone else': (page) =>
    loadsOf(page)
      .filter((address) => !isData(address) && !exists(page, address))
      .map(({ written }) => written),
  'links to pages and files that are there': (page) =>
    linksOf(page)
      .filter((address) => isOwn(page, address) && !exists(page, address))
      .map(({ written }) => written),
  'links to fragments that are there': (page) =>
    linksOf(page)
      .filter((address) => isOwn(page, address) && !hasFragment(page, address))
      .map(({ written }) => written),
  'links to a page under its one address, not through a redirect': (page) =>
    linksOf(page)
      .filter(({ url }) => url && /\/index\.html$/.test(url.pathname))
      .map(({ written }) => written),
  'links outside to web pages, mail and telephones, without what follows them in the text': (page) =>
    linksOf(page)
      .filter((address) => !isOwn(page, address))
      .filter(({ url }) => !url || !outside.test(url.protocol) || swallowed.test(decodeURI(url.href)))
      .map(({ written }) => written),
  'offers to follow calendars that are there': (page) =>
    linksOf(page)
      .map(({ written }) => written)
      .filter((written) => written.startsWith('webcal:'))
      .filter((written) => {
        const { protocol } = new URL(page.build.siteUrl);
        return !fileAt(page.build, written.replace('webcal:', protocol))?.endsWith('.ics');
      }),
  'leads to the other language by the switch and the notice, the staff also by its titles': (page) => {
    if (!page.lang) return [];
    const other = `${rootOf(page.build)}${otherLocale(page.lang)}/`;
    return linksOf(page)
      .filter(({ url }) => url?.href.startsWith(other))
      .filter(({ element }) => !element.closest('.language-switch, .notice, .title-pair'))
      .map(({ written }) => written);
  },
  'leads on: home, the sections, the choice of language': (page) => {
    if (!page.lang) return [];
    const home = `${rootOf(page.build)}${page.lang}/`;
    const targets = new Set(linksOf(page).map(({ url }) => url?.href));
    return [home, `${rootOf(page.build)}?choose`]
      .filter((target) => !targets.has(target))
      .map((target) => `has no link to ${target}`);
  },
});

describe.each(builds)('style sheets and scripts of $name', (build) => {
  const loads = loadsOfAssets(build).filter((address) => !isData(address));

  it('load what is there, and nothing from anyone else', () => {
    expect(loads.length).toBeGreaterThan(0);
    const missing = loads.filter(({ url }) => !url || !fileAt(build, url));
    expect(missing.map(({ file, written }) => `${file}: ${written}`)).toEqual([]);
  });
});

describe.each(builds)('the check', (build) => {
  it('knows every page and file of $name that a text may lead to', async () => {
    const known = knownAddresses(await readTree(build.contentDir));
    const files = globSync('**/*.*', { cwd: build.dir })
      .map((file) => `/${file.replaceAll(sep, '/')}`)
      .filter((file) => !/^\/(?:_|admin\/|pagefind\/|404\.html)/.test(file));
    expect(files.length).toBeGreaterThan(80);
    const addresses = files.map((file) => withoutPart(file.replace(/index\.html$/, '')));
    expect(addresses.filter((address) => !known.has(address))).toEqual([]);
  });
});

const outside = /^(https?|mailto|tel|webcal):$/;
/** Chinese text has no space after an address. */
const swallowed = /[，。、；：？！（）“”《》]/;

/** An address without a host is ours, under the base path or, wrongly, not. */
const isOwn = ({ build }: Page, address: Address) =>
  isInside(build, address) || !/^[a-z][a-z+.-]*:/i.test(address.written);

const exists = ({ build }: Page, address: Address) =>
  address.url !== undefined && isInside(build, address) && fileAt(build, address.url) !== undefined;

function hasFragment(page: Page, { url }: Address): boolean {
  if (!url?.hash) return true;
  const target = pageAt(page.build, url);
  return target?.document.getElementById(decodeURIComponent(url.hash.slice(1))) != null;
}
