import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatOf } from '#admin/browser/format.ts';
import { shapes } from '#output/admin/shapes.ts';

const root = resolve(import.meta.dirname, '../../..');
const formats = Object.fromEntries(
  Object.entries(shapes()).map(([name, shape]) => [name, formatOf(shape)]),
);
const formatFor = (path: string) => {
  const [name = ''] = path.replace(/\.yml$/, '').split('/');
  return formats[path.endsWith('.mdx') ? `${name}-frontmatter` : name]!;
};

describe.each(['content', 'tests/fixtures/content'])('files of %s', (dir) => {
  const files = (readdirSync(join(root, dir), { recursive: true }) as string[]).filter((name) =>
    /\.(mdx|yml)$/.test(name),
  );

  it.each(files)('%s is saved as it was read', (name) => {
    const text = readFileSync(join(root, dir, name), 'utf8');
    const { fromFile, toFile } = formatFor(name);
    const trimmed = `${text
      .replace(/^\uFEFF/, '')
      .replaceAll('\r\n', '\n')
      .trim()}\n`;
    expect(`${toFile(fromFile(trimmed.trim())).trim()}\n`).toBe(trimmed);
  });
});

describe('facts', () => {
  const { fromFile, toFile } = formats['news-frontmatter']!;
  const zh =
    '---\ntitle: 会议\nsummary: 一\noriginal: zh\nkind: meeting\ndate: 2025-03-11\n---\n\n文\n';
  const fr = '---\ntitle: Réunion\nsummary: Un\nmode: full\n---\n\nTexte\n';
  const facts = { original: 'zh', kind: 'visit', date: '2025-03-11', people: [], venue: '' };

  it('are written in the Chinese file, and not copied into the other', () => {
    expect(toFile({ ...fromFile(zh), ...facts, _lang: 'zh' })).toBe(zh.replace('meeting', 'visit'));
    expect(toFile({ ...fromFile(fr), ...facts, _lang: 'fr' })).toBe(fr);
  });

  it('that are a default are not written, and no more once they are one again', () => {
    expect(toFile({ ...fromFile(zh), draft: false, _lang: 'zh' })).toBe(zh);
    const draft = zh.replace('date:', 'draft: true\ndate:');
    expect(toFile({ ...fromFile(draft), _lang: 'zh' })).toBe(draft);
    expect(toFile({ ...fromFile(draft), draft: false, _lang: 'zh' })).toBe(zh);
    const stated = zh.replace('date:', 'draft: false # fini\ndate:');
    expect(toFile({ ...fromFile(stated), _lang: 'zh' })).toBe(stated);
    const both = fr.replace('mode', 'draft: true\nmode');
    expect(toFile({ ...fromFile(both), draft: false, _lang: 'fr' })).toBe(fr);
  });

  it('that somebody has written in both stay the same in both', () => {
    const both = fr.replace('mode', 'kind: meeting\nmode');
    expect(toFile({ ...fromFile(both), ...facts, _lang: 'fr' })).toBe(
      both.replace('meeting', 'visit'),
    );
  });

  it('are not lost with a save that shows them empty', () => {
    const empty = { original: '', kind: '', date: '', people: [], venue: null };
    expect(toFile({ ...fromFile(fr), ...empty, _lang: 'fr' })).toBe(fr);
  });
});

describe('the names', () => {
  const { fromFile, toFile } = formats['terms']!;
  const text =
    '# Lieux\nparis:\n  kind: place\n  name: { zh: 巴黎, fr: Paris }\n# Autres\nlyon:\n  kind: place\n  name: { zh: 里昂, fr: Lyon }\n';

  it('are a list to the editor and a map in the file, comments and all', () => {
    const values = fromFile(text) as { terms: { id: string }[] };
    expect(values.terms.map(({ id }) => id)).toEqual(['paris', 'lyon']);
    const added = { id: 'nice', kind: 'place', name: { zh: '尼斯', fr: 'Nice' }, broader: '' };
    expect(toFile({ ...values, terms: [...values.terms, added] })).toBe(
      `${text}nice:\n  kind: place\n  name: { zh: 尼斯, fr: Nice }\n`,
    );
  });
});
