import { describe, expect, it } from 'vitest';
import { parseMdx, parseYaml } from '#source/document.ts';

const source = `---
# a comment
title: Titre
people:
  - { person: a, side: host }
  - person: b
    side: guest

deadlines: # another
  - at: '2026-04-15T17:00:00+08:00'
---

Body
`;

/** The same file as other editors write it. */
const spellings = {
  'line feeds': source,
  'carriage returns': source.replaceAll('\n', '\r\n'),
  'byte order mark': `\uFEFF${source}`,
  both: `\uFEFF${source.replaceAll('\n', '\r\n')}`,
  'spaces after the fences': source.replaceAll('---', '---  '),
};

/** Path of a value, and the line and column (both from 1) of its key or list item. */
const positions: [(string | number)[], number, number][] = [
  [['title'], 3, 1],
  [['people'], 4, 1],
  [['people', 0], 5, 5],
  [['people', 0, 'side'], 5, 18],
  [['people', 1], 6, 5],
  [['people', 1, 'side'], 7, 5],
  [['deadlines', 0, 'at'], 10, 5],
  [['people', 1, 'role'], 6, 5],
  [['people', 9], 4, 1],
  [['absent'], 2, 1],
  [[], 2, 1],
];

describe.each(Object.entries(spellings))('a file with %s', (_, text) => {
  const parsed = parseMdx(text);

  it.each(positions)('finds %j at %i:%i', (path, line, column) => {
    expect(parsed.locate(path)).toEqual({ line, column });
  });

  it('reads the fields and the body', () => {
    expect(parsed.syntax).toEqual([]);
    expect(parsed.hasFrontmatter).toBe(true);
    expect(parsed.data).toMatchObject({ title: 'Titre', people: [{ person: 'a' }, {}] });
    expect(parsed.body.trim()).toBe('Body');
    expect(parsed.bodyLine).toBe(12);
  });
});

describe('a file in pieces', () => {
  it.each(['Body only', '', '--- not a fence', 'text\n---\na: 1\n---\n', '---\na: 1\n'])(
    'has no frontmatter in %j',
    (text) => {
      expect(parseMdx(text)).toMatchObject({ hasFrontmatter: false, body: text, bodyLine: 1 });
    },
  );

  it('may have an empty frontmatter and end with it', () => {
    expect(parseMdx('---\n---')).toMatchObject({ hasFrontmatter: true, data: {}, body: '' });
  });

  it('keeps a rule inside the body', () => {
    expect(parseMdx('---\na: 1\n---\nx\n\n---\n\ny\n').body).toBe('x\n\n---\n\ny\n');
  });

  it('keeps dates as they are written', () => {
    expect(parseYaml('a: 2025-03-11\nb: 2025-11').data).toEqual({ a: '2025-03-11', b: '2025-11' });
  });
});

/** Nine levels of ten references each: a billion items, were it expanded. */
const bomb = Array.from(
  { length: 9 },
  (_, level) => `k${level}: &k${level} [${level ? `*k${level - 1}, `.repeat(10) : 'x'}]`,
).join('\n');

describe('YAML that cannot be read', () => {
  it.each([
    ['a: [1, 2', 'BAD_INDENT|MISSING_CHAR|FLOW', 1],
    ['ok: 1\na: 1\na: 2', 'DUPLICATE_KEY', 3],
    ['a: 1\nb: "unclosed', 'OPEN_QUOTE', 2],
    ['a:\n\tb: 1', 'TAB_AS_INDENT', 2],
    ['title: one: two', 'BLOCK_AS_IMPLICIT_KEY|MULTILINE', 1],
    [bomb, 'MARK', 1],
    ['title: &Réunion de mars', 'MARK', 1],
    ['a: !!python/name:x y', 'MARK', 1],
    ['ok: 1\nkind：meeting\nb: 2', 'FULL_WIDTH_COLON', 2],
    ['a: *nobody', 'BAD_ALIAS|MARK', 1],
  ])('%#: is said where it breaks', (yaml, code, line) => {
    const { syntax, data } = parseYaml(yaml);
    expect(data).toBeUndefined();
    expect(syntax[0]?.code).toMatch(new RegExp(code));
    expect(syntax[0]?.line).toBe(line);
    expect(parseMdx(`---\n${yaml}\n---\n`).syntax[0]?.line).toBe(line + 1);
  });
});
