import { describe, expect, it } from 'vitest';
import { devStrings } from '#dev/words.ts';
import { strings } from '#i18n/index.ts';
import { locales } from '#i18n/locales.ts';
import { typeset } from '#typography/typeset.ts';

/** Every sentence of a dictionary; those that take values are given some. */
function sentences(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function')
    return [0, 1, 2].map((n) => {
      const counts = /^\(?(n\b|\))/.test(value.toString());
      return [`${path}(${n})`, String(counts ? value(n, 'AIFC', 'Shenfu') : value('AIFC', 1, 2))];
    });
  return Object.entries(value as object).flatMap(([key, inner]) =>
    sentences(inner, `${path}.${key}`),
  );
}

describe.each(locales)('the dictionary in %s', (lang) => {
  it.each([...sentences(strings(lang)), ...sentences(devStrings(lang), '.dev')])(
    '%s is typeset',
    (_, sentence) => {
      expect(sentence).toBe(typeset(sentence, lang));
      expect(sentence).not.toMatch(/undefined|NaN|\[object/);
      expect(sentence.trim()).not.toBe('');
    },
  );
});
