import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { builds, type Build } from '../builds.ts';
import { fileAt, pageAt, pagesOf, rootOf } from './pages.ts';

describe.each(builds)('sitemap of $name', (build) => {
  const indexed = pagesOf(build)
    .filter(({ noindex }) => !noindex)
    .map(({ url }) => url)
    .sort();

  it('is an index of files that are there', () => {
    const { sitemapindex } = xml(build, 'sitemap-index.xml');
    const files = sitemapindex.sitemap.map(({ loc }: { loc: string }) => loc);
    expect(files).toEqual([`${rootOf(build)}sitemap-0.xml`]);
    expect(files.filter((url: string) => !fileAt(build, url))).toEqual([]);
  });

  it('lists exactly the pages that may be indexed', () => {
    expect(entriesOf(build).map(({ loc }) => loc).sort()).toEqual(indexed);
  });

  it('pairs the languages as the pages do', () => {
    for (const { loc, 'xhtml:link': links = [] } of entriesOf(build)) {
      const said = Object.fromEntries(links.map(({ hreflang, href }) => [hreflang, href]));
      expect({ loc, said }).toEqual({ loc, said: pageAt(build, loc)?.alternates });
    }
  });

  it('is also a plain list, one address a line', () => {
    const text = read(build, 'sitemap.txt');
    expect(text.endsWith('\n')).toBe(true);
    expect(text.trimEnd().split('\n').sort()).toEqual(indexed);
  });

  it('is named in both forms where crawlers look first', () => {
    const lines = read(build, 'robots.txt').split('\n');
    expect(lines).toContain(`Sitemap: ${rootOf(build)}sitemap-index.xml`);
    expect(lines).toContain(`Sitemap: ${rootOf(build)}sitemap.txt`);
    expect(lines.filter((line) => /^disallow:\s*\S/i.test(line))).toEqual([]);
  });
});

const read = (build: Build, file: string) => readFileSync(join(build.dir, file), 'utf8');

function xml(build: Build, file: string) {
  const text = read(build, file);
  expect(XMLValidator.validate(text)).toBe(true);
  return parser.parse(text);
}

const entriesOf = (build: Build): Entry[] => xml(build, 'sitemap-0.xml').urlset.url;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  isArray: (name) => ['url', 'sitemap', 'xhtml:link'].includes(name),
});

type Entry = { loc: string; 'xhtml:link'?: { hreflang: string; href: string }[] };
