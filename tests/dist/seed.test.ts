import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builds, root } from '../builds.ts';
import { pagesOf } from './pages.ts';

/**
 * The association's report of 11 March 2025 as it was sent, and its two pages: the same words in
 * the same order and not one more. Spaces, list markers and the shape of a mark may differ.
 */
const sent = readFileSync(resolve(root, 'tests/fixtures/seed.txt'), 'utf8');
const border = sent.indexOf('Le 11 mars 2025');
const texts = { zh: sent.slice(0, border), fr: sent.slice(border) };
const paths = {
  zh: '/zh/news/2025-03-11-shenfu-aifc/',
  fr: '/fr/actualites/2025-03-11-reunion-shenfu-aifc/',
};

describe.each(builds.filter(({ name }) => name === 'content'))('the report on $name', (build) => {
  it.each(['zh', 'fr'] as const)('is published in %s, sentence by sentence', (lang) => {
    const page = pagesOf(build).find(({ path }) => path === paths[lang]);
    const prose = page?.document.querySelector('.prose')?.textContent ?? '';
    expect(sentences(texts[lang]).length).toBeGreaterThan(15);
    expect(sentences(prose)).toEqual(sentences(texts[lang]));
  });
});

function sentences(text: string): string[] {
  return text
    .replace(/(^|\s)[-•–]\s/gm, ' ')
    .normalize('NFKC')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, '')
    .split(/(?<=[。.;:!?])/)
    .filter((sentence) => sentence !== '');
}
