import { emptyDraft, type Draft } from '#authoring/draft.ts';
import { readTree, type Tree } from '#source/tree.ts';
import { withTree, type Changes } from '../checks/tree.ts';

export const draft = (part: Partial<Draft>): Draft => ({ ...emptyDraft(), ...part });
export const meeting = (facts: Draft['facts'] = {}): Draft =>
  draft({
    facts: {
      people: [{ side: 'host', person: 'jeanne' }],
      date: '2030-05-20',
      kind: 'meeting',
      original: 'fr',
      partners: ['hote', 'invite'],
      place: 'lyon',
      ...facts,
    },
    words: {
      fr: { summary: 'Résumé : la suite.', title: 'Réunion' },
      zh: { title: '会议', summary: '摘要。' },
    },
  });

/** What a use finds in a small content tree, with these changes. */
export const inTree = <T>(use: (tree: Tree) => T, changes: Changes = {}): Promise<T> =>
  withTree(changes, async (dir) => use(await readTree(dir)));
