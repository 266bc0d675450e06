import { describe, expect, it } from 'vitest';
import { both, fact, facts, fr, frPath, save, zh, zhPath } from './saved.ts';

describe('facts', () => {
  it('stay where they stand, once', () => {
    const { after } = save(both, fact({ kind: 'visit', people: [], venue: '' }));
    expect(after).toEqual({ ...both, [zhPath]: zh(facts.replace('meeting', 'visit')) });
  });

  it('that stand in the French file alone are shown, and stay there', () => {
    const files = { [zhPath]: zh(''), [frPath]: fr(facts) };
    const { shown, after } = save(files, fact({ kind: 'visit', place: 'paris' }));
    expect(shown[zhPath]).toMatchObject({ title: '会议', kind: 'meeting', date: '2025-03-11' });
    const edited = `${facts.replace('meeting', 'visit')}place: paris\n`;
    expect(after).toEqual({ [zhPath]: zh(''), [frPath]: fr(edited) });
  });

  it('that stand in both stay the same in both', () => {
    const files = { [zhPath]: zh(), [frPath]: fr('kind: meeting\n') };
    const { after } = save(files, fact({ kind: 'visit' }));
    expect(after).toEqual({
      [zhPath]: zh(facts.replace('meeting', 'visit')),
      [frPath]: fr('kind: visit\n'),
    });
  });

  it('that are switched off are not written, nor is a switch nobody touched', () => {
    const held = { [zhPath]: zh(`${facts}draft: true\n`), [frPath]: fr() };
    const free = { [zhPath]: zh(), [frPath]: fr() };
    expect(save(held, fact({ draft: true })).after).toEqual(held);
    expect(save(held, fact({ draft: false })).after).toEqual(free);
    expect(save(free, fact({ draft: false, publishAt: '' })).after).toEqual(free);
    const stated = { [zhPath]: zh(`${facts}draft: false\n`), [frPath]: fr() };
    expect(save(stated, fact({ draft: false })).after).toEqual(stated);
  });

  it('that differ are left to whoever decides', () => {
    const files = { [zhPath]: zh(), [frPath]: fr('kind: visit\n') };
    expect(save(files, fact({ place: '' })).after).toEqual(files);
    expect(save(files, fact({ kind: 'signing' })).after).toEqual({
      [zhPath]: zh(facts.replace('meeting', 'signing')),
      [frPath]: fr('kind: signing\n'),
    });
  });
});
