import { describe, expect, it } from 'vitest';
import { formatOf } from '#admin/browser/files.ts';
import { both, facts, fr, frPath, save, silent, zh, zhPath } from './saved.ts';

describe('a language left empty', () => {
  const original = { original: 'fr', kind: 'visit', date: '2026-06-01' };
  const header = 'original: fr\nkind: visit\ndate: 2026-06-01\n';

  it('has no file, and the other has the facts', () => {
    const words = { title: 'Réunion', summary: 'Un', body: 'Texte' };
    const { after } = save(
      {},
      { [zhPath]: { ...silent, ...original }, [frPath]: { ...original, ...words } },
    );
    expect(after).toEqual({ [frPath]: fr(header) });
  });

  it('is shown empty when there is no file, with the facts', () => {
    const { shown, after } = save({ [frPath]: fr(header) });
    expect(shown[zhPath]).toEqual({ body: '', ...original });
    expect(after).toEqual({ [frPath]: fr(header) });
  });

  it('gets a file with its words, facts staying where they stand', () => {
    const { after, changes } = save(
      { [frPath]: fr(header) },
      { [zhPath]: { title: '会议', summary: '一', body: '文' } },
    );
    expect(after).toEqual({ [frPath]: fr(header), [zhPath]: zh('') });
    expect(changes.map(({ path, action }) => [path, action])).toEqual([
      [zhPath, 'create'],
      [frPath, 'update'],
    ]);
  });

  it('loses its file when it is emptied, and the facts go to the other', () => {
    const { after } = save(both, { [zhPath]: silent });
    expect(after).toEqual({ [frPath]: fr(`${facts}mode: full\n`) });
  });

  it('is known to be gone at the next save', () => {
    const first = save(both, { [zhPath]: silent });
    const again = first.between.write([
      { action: 'update', path: zhPath, data: formatOf('news-frontmatter').toFile(silent) },
      { action: 'update', path: frPath, data: formatOf('news-frontmatter').toFile({ title: 'A' }) },
    ]);
    expect(again.map(({ path, action }) => [path, action])).toEqual([[frPath, 'update']]);
  });
});
