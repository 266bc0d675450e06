import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bodiesOf } from '#authoring/report/bodies.ts';
import { split } from '#authoring/report/split.ts';
import { parseMdx } from '#source/document.ts';
import { bare, shown } from './shown.ts';

const bodiesIn = (text: string) => bodiesOf(split(text));
const plainSpaces = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');
const seed = readFileSync('tests/fixtures/seed.txt', 'utf8');

describe('the body of a pasted report', () => {
  it('has the words and signs of the association, and nothing but paragraphs and lists', () => {
    const { zh, fr } = bodiesIn(seed);
    const at = seed.indexOf('Le 11 mars');
    expect(shown(zh?.body ?? '').words).toBe(bare(seed.slice(0, at)));
    expect(shown(fr?.body ?? '').words).toBe(
      bare(seed.slice(at).replace(/(?<=^|\. )- (?=\p{Lu})/gmu, '')),
    );
    expect([...shown(fr?.body ?? '').kinds].toSorted()).toEqual([
      'list',
      'listItem',
      'paragraph',
      'root',
      'text',
    ]);
  });

  it('is built as an editor built it by hand', () => {
    const byHand = parseMdx(
      readFileSync('content/news/2025-03-11-shenfu-aifc/index.fr.mdx', 'utf8'),
    ).body;
    expect(plainSpaces(bodiesIn(seed).fr?.body ?? '')).toBe(
      plainSpaces(byHand).replaceAll('**', '').trim(),
    );
  });
});
