import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { publicReport } from '#checks/public-report.ts';
import { check } from '#checks/run.ts';
import { languageTag, locales } from '#i18n/locales.ts';
import { path } from '#i18n/routes.ts';
import { pastOf, today } from '#loading/report.ts';
import { readTree } from '#source/tree.ts';
import { builds, type Build } from '../builds.ts';
import { linksOf } from './addresses.ts';
import { contentOf } from './content.ts';
import { all, pageAt, pagesOf, rootOf, type Page } from './pages.ts';

const cases = await Promise.all(
  builds.map(async (build) => ({
    name: build.name,
    build,
    site: await contentOf(build),
    report: await reportNow(build),
  })),
);

async function reportNow(build: Build) {
  const tree = await readTree(build.contentDir);
  return publicReport(check(tree, today(), await pastOf(tree)), tree, new Date());
}

describe.each(cases)('the page for the staff of $name', ({ build, site, report }) => {
  const entries = [site.news, site.partners, site.programmes, site.calls, site.pages].flat();

  describe.each(locales)('in %s', (lang) => {
    it('asks not to be indexed, and is neither in the list of addresses nor in the search', () => {
      const page = staffPage(build, lang);
      expect(page.noindex).toBe(true);
      expect(read(build, 'sitemap.txt').split('\n')).not.toContain(page.url);
      expect(page.html).not.toContain('data-pagefind-body');
      const found = indexed(build, lang);
      expect(found.length).toBeGreaterThan(5);
      expect(found).not.toContain(page.path);
    });

    it('is led to by no page but itself in the other language', () => {
      const own = locales.map((each) => staffPage(build, each).url);
      const leading = pagesOf(build).filter(
        (page) => !own.includes(page.url) && linksOf(page).some(({ url }) => url && own.includes(url.href)),
      );
      expect(leading.map((page) => page.path)).toEqual([]);
    });

    it('lists every entry once, with its page in each language', () => {
      const page = staffPage(build, lang);
      const listed = all(page, '[data-entry]');
      const keys = listed.map((element) => element.getAttribute('data-entry'));
      expect(keys.sort()).toEqual(entries.map(({ collection, id }) => `${collection}/${id}`).sort());
      for (const element of listed) {
        const tags = [...element.querySelectorAll('.title-pair a')].map((link) => link.getAttribute('hreflang'));
        expect(tags.sort()).toEqual(locales.map((each) => languageTag[each]).sort());
      }
    });

    it('says of each entry how its translation stands', () => {
      const page = staffPage(build, lang);
      const under = (state: string) =>
        all(page, `#${state} [data-entry]`).map((element) => element.getAttribute('data-entry'));
      for (const state of ['stale', 'missing', 'current'] as const) {
        const due = entries.filter(({ translation }) => translation.state === state);
        expect(under(state).sort()).toEqual(due.map(({ collection, id }) => `${collection}/${id}`).sort());
        expect(figure(page, state)).toBe(due.length);
      }
      for (const element of all(page, '#stale [data-entry]'))
        expect(element.textContent).toContain(`--accept ${element.getAttribute('data-entry')}`);
    });

    it('leads from what is to be done to the editor, where one is published', () => {
      const page = staffPage(build, lang);
      const due = [...all(page, '#stale [data-entry]'), ...all(page, '#missing [data-entry]')];
      // What is published may be translated to the last entry.
      expect(due.length > 0 || build.name === 'content').toBe(true);
      const isPublished = site.record.repository !== undefined;
      for (const element of due) {
        const key = element.getAttribute('data-entry') ?? '';
        const link = element.querySelector('.about a');
        const address = `${build.base}admin/#/collections/${key.replace('/', '/entries/')}`;
        expect(link?.getAttribute(isPublished ? 'href' : 'data-editor')).toBe(address);
        expect([link?.hasAttribute('href'), link?.hasAttribute('hidden')]).toEqual([isPublished, !isPublished]);
        expect(element.textContent).toContain(`content/${key}/index.`);
      }
    });

    it('counts and lists what the check finds, and what was accepted', () => {
      const page = staffPage(build, lang);
      for (const severity of ['error', 'warning', 'info'] as const) {
        expect(figure(page, severity)).toBe(report.counts[severity]);
        const listed = report.issues.filter((found) => found.severity === severity && isListed(found));
        expect(all(page, `#findings [data-severity="${severity}"]`).length).toBe(listed.length);
      }
      expect(figure(page, 'accepted')).toBe(report.silenced.length);
      expect(all(page, '#accepted [data-accepted]')).toHaveLength(report.silenced.length);
      expect(report.silenced.length).toBeGreaterThan(0);
    });

    it('shows the two sentences of a finding, each in its language', () => {
      const due = [...report.issues, ...report.silenced.map(({ issue }) => issue)].filter((found) => found.sides && isListed(found));
      expect(due.length).toBeGreaterThan(0);
      const page = staffPage(build, lang);
      for (const each of locales) {
        const said = due.filter(({ sides }) => sides?.[each]);
        expect(all(page, `.finding dd[lang="${languageTag[each]}"]`).length).toBe(said.length);
      }
      expect(all(page, '.finding dd').length).toBe(2 * due.length);
    });
  });
});

/** What the build sets by itself is counted, not listed. */
const isListed = ({ rule }: { rule: string }) => rule !== 'typography.normalised';

function staffPage(build: Build, lang: (typeof locales)[number]): Page {
  const page = pageAt(build, rootOf(build) + path.section('translations', lang).slice(1));
  if (!page) throw new Error(`no page for the staff in ${lang}`);
  return page;
}

const figure = (page: Page, name: string) =>
  Number(page.document.querySelector(`[data-count="${name}"] strong`)?.textContent);

const read = (build: Build, file: string) => readFileSync(join(build.dir, file), 'utf8');

/** Paths of the pages that the search knows: what Pagefind wrote of each, behind its own signature. */
function indexed(build: Build, lang: string): string[] {
  const dir = join(build.dir, 'pagefind', lang);
  return globSync('fragment/*.pf_fragment', { cwd: dir }).map((file) => {
    const text = gunzipSync(readFileSync(join(dir, file))).toString('utf8');
    return (JSON.parse(text.slice(text.indexOf('{'))) as { url: string }).url;
  });
}
