import { expect, it, describe, beforeAll } from 'vitest';
import { builds, type Build } from '../builds.ts';
import { contentOf } from './content.ts';
import { all, everyPage, pagesOf } from './pages.ts';
import { matches, textsOf } from './texts.ts';

const names = new Map<Build, RegExp>();
beforeAll(async () => {
  for (const build of builds) names.set(build, anyOf((await contentOf(build)).frenchNames));
});

everyPage({
  'has Han text only where it is said to be Chinese': (page) =>
    textsOf(page)
      // The title of a page without a translation is the original's, and cannot be tagged.
      .filter(({ lang, of }) => !isChinese(lang) && !(of && page.noindex))
      .flatMap(({ text, of = '' }) => matches(text, HAN).map((found) => of + found)),
  'has the French names of its registries only where they are said to be French': (page) =>
    textsOf(page)
      .filter(({ lang, of }) => isChinese(lang) && of === undefined)
      .flatMap(({ text }) => matches(text, names.get(page.build) ?? HAN)),
  'tags no language but its own two': (page) =>
    all(page, '[lang]')
      .map((element) => element.getAttribute('lang') ?? '')
      .filter((lang) => !['zh-Hans', 'fr'].includes(lang)),
  'tags nothing empty': (page) =>
    all(page, 'body [lang]')
      .filter((element) => !element.textContent?.trim())
      .map(({ outerHTML }) => outerHTML.slice(0, 90)),
});

describe.each(builds)('texts of $name', (build) => {
  it.each(['zh-Hans', 'fr'])('are found in %s', (tag) => {
    const found = pagesOf(build).flatMap(textsOf).filter(({ lang }) => lang === tag);
    expect(found.length).toBeGreaterThan(100);
  });
});

const HAN = /\p{Script=Han}+/gu;
const isChinese = (lang: string) => lang.startsWith('zh');

/**
 * Whole words only: « Paris » is not in « Parisien », nor « Lyon-A » in « Lyon-Anvers »; and an
 * electronic address is in no language.
 */
function anyOf(words: readonly string[]): RegExp {
  const escaped = words.map((word) =>
    word.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`).replace(/['’]/g, "['’]"),
  );
  const any = escaped.sort((a, b) => b.length - a.length).join('|').replaceAll(' ', String.raw`\s`);
  return new RegExp(String.raw`(?<![\p{Script=Latin}\d-])(?:${any})(?![\p{Script=Latin}\d@-])`, 'gu');
}
