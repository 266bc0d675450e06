import { describe, expect, it } from 'vitest';
import type { Change } from '#checks/changes.ts';
import { changesShown } from '#output/staff/changes.ts';
import { plain } from '#output/view.ts';
import { view } from '../fixture-view.ts';

describe('a rewritten sentence', () => {
  const pieces = (before: string, after: string, original: 'zh' | 'fr' = 'zh') => {
    const changes: Change[] = [{ kind: 'altered', role: 'text', before, after }];
    const shown = changesShown(view('fr'), original, { since: '2025-01-01', changes });
    if ('note' in shown) throw new Error(shown.note);
    return shown.items.flatMap((item) => item.pieces);
  };
  const marks = { same: '', removed: '-', added: '+' };
  const written = (...args: Parameters<typeof pieces>) =>
    pieces(...args).map(({ type, text }) => marks[type] + plain(text));

  it.each<[string, string, string[]]>([
    ['会议在里昂举行。', '会议在巴黎举行。', ['会议在', '-里昂', '+巴黎', '举行。']],
    ['双方达成初步意向。', '双方达成意向。', ['双方达成', '-初步', '意向。']],
  ])('shows the words that changed: %s %s', (before, after, expected) =>
    expect(written(before, after)).toEqual(expected),
  );

  it('is not cut to shreds for a particle in common', () => {
    expect(written('Le salon de Lyon.', 'Le colloque de Metz.', 'fr')).toEqual([
      'Le ',
      '-salon de Lyon',
      '+colloque de Metz',
      '.',
    ]);
  });

  it('is set as its language is, and its foreign names stay tagged', () => {
    const shown = pieces('由Camille Exemple主持,', '由Camille Exemple主讲,');
    expect(shown.map(({ text }) => plain(text)).join('')).toContain('，');
    expect(shown.flatMap(({ text }) => text)).toContainEqual({ text: 'Camille', lang: 'fr' });
  });
});

describe('the changes of an original', () => {
  it('are shown up to a number, which is said', () => {
    const changes = Array.from({ length: 25 }, (_, n): Change => ({
      kind: 'added',
      role: 'text',
      after: `第${n}句。`,
    }));
    const shown = changesShown(view('zh'), 'zh', { since: '2025-01-01', changes });
    expect(shown).toMatchObject({ more: '另有5处改动。' });
  });

  it.each(['zh', 'fr'] as const)('unknown, say why in a sentence, in %s', (lang) => {
    const notes = [
      { since: '2025-01-01', changes: [] },
      ...(['no-history', 'shallow', 'not-found'] as const).map((unknown) => ({ unknown })),
    ].map((change) => changesShown(view(lang), 'zh', change));
    expect(new Set(notes.map((note) => 'note' in note && note.note)).size).toBe(4);
  });
});
