import { describe, expect, it } from 'vitest';
import { joinEntry } from '#domain/entry.ts';
import { translationOf, wordsHash } from '#domain/translation.ts';
import { source } from './make.ts';

const words = { title: 'Le titre', summary: 'Un résumé', slug: 'titre' };
const body = 'Premier paragraphe.\n\nSecond paragraphe,\nsur deux lignes.\n';
const hash = wordsHash(words, body);

describe('fingerprint of words', () => {
  it('is twelve hexadecimal digits', () => {
    expect(hash).toMatch(/^[0-9a-f]{12}$/);
  });

  it.each([
    ['wrapping', words, body.replace('paragraphe,\n', 'paragraphe, ')],
    ['line endings', words, body.replaceAll('\n', '\r\n')],
    ['blank lines around', words, `\n\n${body}\n`],
    ['the form of accents', { ...words, summary: 'Un résumé'.normalize('NFD') }, body],
    ['the address', { ...words, slug: 'autre' }, body],
    ['what it was translated from', { ...words, originalHash: '0123456789ab' }, body],
  ])('does not mind %s', (_, otherWords, otherBody) => {
    expect(wordsHash(otherWords, otherBody)).toBe(hash);
  });

  it.each([
    ['the title', { ...words, title: 'Le titre !' }, body],
    ['the short title', { ...words, shortTitle: 'Titre' }, body],
    ['the summary', { ...words, summary: 'Un resumé' }, body],
    ['the picture’s text', { ...words, coverAlt: 'Une image' }, body],
    ['a word of the body', words, body.replace('Second', 'Deuxième')],
    ['a letter’s case', words, body.replace('Second', 'second')],
    ['a paragraph moved to the summary', { ...words, summary: `Un résumé ${body}` }, ''],
  ])('changes with %s', (_, otherWords, otherBody) => {
    expect(wordsHash(otherWords, otherBody)).not.toBe(hash);
  });
});

it('tells where one field ends and the next begins', () => {
  const one = { ...words, shortTitle: 'Un titre', summary: 'court' };
  const other = { ...words, shortTitle: 'Un', summary: 'titre court' };
  expect(wordsHash(one, body)).not.toBe(wordsHash(other, body));
});

describe('state of a translation', () => {
  it.each([
    [undefined, { state: 'missing' }],
    [words, { state: 'current', mode: 'full', originalHash: hash }],
    [
      { ...words, originalHash: hash },
      { state: 'current', mode: 'full', originalHash: hash },
    ],
    [
      { ...words, originalHash: '0123456789ab', mode: 'summary' as const },
      { state: 'stale', mode: 'summary', originalHash: hash },
    ],
  ])('%#: of %j', (translation, expected) => {
    expect(translationOf(translation, hash)).toEqual(expected);
  });

  it.each(['zh', 'fr'] as const)(
    'is that of the language that is not the original (%s)',
    (lang) => {
      const facts = `original: ${lang}\nmenu: header`;
      const other = lang === 'zh' ? 'fr' : 'zh';
      const alone = joinEntry(source('pages', 'x', { [lang]: `${facts}\ntitle: a\nsummary: b` }));
      expect(alone).toMatchObject({ original: lang, translation: { state: 'missing' } });
      const stale = source('pages', 'x', {
        [lang]: `${facts}\ntitle: a\nsummary: b`,
        [other]: "title: a\nsummary: b\noriginalHash: '0123456789ab'",
      });
      expect(joinEntry(stale).translation.state).toBe('stale');
    },
  );

  it('takes the language there is for the original when the original is missing', () => {
    const orphan = source('pages', 'x', { fr: 'original: zh\nmenu: header\ntitle: a\nsummary: b' });
    expect(joinEntry(orphan)).toMatchObject({ original: 'fr', translation: { state: 'missing' } });
  });
});
