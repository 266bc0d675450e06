import { describe, expect, it } from 'vitest';
import type { Draft } from '#authoring/draft.ts';
import type { Make } from '#authoring/fields.ts';
import { proposeId } from '#authoring/ids.ts';
import { draft, inTree } from './drafted.ts';

describe('the files of something new', () => {
  it.each<[Make, Partial<Draft>, string]>([
    [
      'news',
      { facts: { date: '2030-05-20', partners: ['hote', 'invite'] } },
      '2030-05-20-invite-hote',
    ],
    [
      'news',
      { facts: { date: '2030-05-20' }, words: { fr: { title: 'Réunion d’été' } } },
      '2030-05-20-reunion-ete',
    ],
    [
      'news',
      { facts: { date: '2030-05-20' }, words: { zh: { title: '里昂会议' } } },
      '2030-05-20-liang-huiyi',
    ],
    ['people', { facts: { name: { zh: '张三', fr: 'Zhang San' } } }, 'zhang-san'],
    ['partners', { words: { fr: { title: 'Hôte' } } }, 'hote-2'],
  ])('stand in a folder that is proposed: %s %j', async (what, part, id) => {
    expect(await inTree((tree) => proposeId(what, draft(part), tree))).toBe(id);
  });
});
