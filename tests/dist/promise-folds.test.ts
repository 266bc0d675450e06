import { describe, expect, it } from 'vitest';
import { pathOf } from '#domain/address.ts';
import type { AnyEntry } from '#domain/entry.ts';
import { locales } from '#i18n/locales.ts';
import { builds } from '../builds.ts';
import { contentOf } from './content.ts';
import { pageAt, rootOf } from './pages.ts';

const cases = await Promise.all(
  builds.map(async (build) => ({ name: build.name, build, site: await contentOf(build) })),
);
const each = cases.flatMap((one) => locales.map((lang) => ({ ...one, lang })));

describe.each(each)('promises on the pages of entries of $name in $lang', ({ build, site, lang }) => {
  const entries = [...site.partners, ...site.programmes, ...site.calls];
  const documentOf = (entry: AnyEntry) => {
    const page = pageAt(build, rootOf(build) + pathOf(entry, lang).slice(1));
    if (!page) throw new Error(`no page of ${entry.id}`);
    return page.document;
  };

  it('are folded under their number, what is overdue never', () => {
    const wrong = entries.flatMap((entry) => {
      const document = documentOf(entry);
      const folds = [...document.querySelectorAll('details:has(.promises)')];
      const told = folds.map((fold) =>
        (fold.querySelector('summary')?.textContent.match(/\d+/g) ?? [])
          .map(Number)
          .reduce((a, b) => a + b, 0),
      );
      const counted = folds.map((fold) => fold.querySelectorAll('.promises > li').length);
      const late = document.querySelectorAll('details .promises [data-state="overdue"]').length;
      return `${told}` === `${counted}` && late === 0 ? [] : [`${entry.id}: ${told} of ${counted}, ${late}`];
    });
    expect(wrong).toEqual([]);
    expect(entries.some((entry) => documentOf(entry).querySelector('details .promises'))).toBe(true);
  });

  it('are counted where some are folded', () => {
    const wrong = entries.flatMap((entry) => {
      const document = documentOf(entry);
      const isFolded = document.querySelector('details .promises') !== null;
      const tally = [...document.querySelectorAll('.tally > li')];
      if (isFolded !== tally.length > 0) return [`${entry.id}: ${tally.length} counts`];
      return tally.flatMap((item) => {
        const told = Number(item.querySelector('[data-state]')?.textContent);
        const lines = `.promises > li > .state > [data-state="${item.className}"]`;
        const listed = document.querySelectorAll(lines).length;
        return told === listed ? [] : [`${entry.id}: ${told} ${item.className} of ${listed}`];
      });
    });
    expect(wrong).toEqual([]);
  });

  it('name once the meeting at which all were made', () => {
    const wrong = entries.flatMap((entry) => {
      const document = documentOf(entry);
      const above = [...document.querySelectorAll('.made a')].map((link) => link.getAttribute('href'));
      const beside = document.querySelector('.promises .details time');
      return above.length > 1 && new Set(above).size === 1 && !beside ? [`${entry.id}: ${above}`] : [];
    });
    expect(wrong).toEqual([]);
  });
});
