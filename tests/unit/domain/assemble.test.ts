import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assemble } from '#domain/assemble.ts';
import { frenchNames } from '#domain/names.ts';
import { readTree } from '#source/tree.ts';

const tree = await readTree(join(import.meta.dirname, '../../fixtures/content'));

describe('assemble', () => {
  it('takes every entry of a sound tree', () => {
    const { parts, rejected } = assemble(tree);
    expect(rejected).toEqual([]);
    expect(parts.news.length + parts.partners.length).toBe(
      tree.entries.filter(({ collection }) => ['news', 'partners'].includes(collection)).length,
    );
  });

  it('leaves a broken entry out, names it, and keeps the others', () => {
    const [first, ...others] = tree.entries;
    const broken = { ...first!, files: { zh: { ...first!.files.zh!, data: { title: 3 } } } };
    const { parts, rejected } = assemble({
      ...tree,
      entries: [broken, ...others],
      site: undefined,
    });
    expect(rejected).toEqual([`${first!.collection}/${first!.id}`, 'site.yml']);
    expect(parts.record).toBeUndefined();
  });
});

describe('frenchNames', () => {
  const names = frenchNames(assemble(tree).parts);
  it('holds French names, and no acronym that both languages share', () => {
    expect(names).toContain('François Modèle');
    expect(names.filter((name) => /^[A-Z0-9]+$/.test(name))).toEqual([]);
  });
  it('leaves pinyin out: it is no French word', () => {
    expect(names).not.toContain('Xin Lele');
  });
});
