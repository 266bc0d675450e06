import { emptyDraft, type Draft } from '#authoring/draft.ts';
import type { Make } from '#authoring/fields.ts';
import { interview } from '#authoring/interview.ts';
import type { Locale } from '#i18n/locales.ts';
import { readTree } from '#source/tree.ts';
import { withTree } from '../checks/tree.ts';
import { talk } from './talk.ts';

/** An interview on the sound tree, with these answers. */
export const hold = (
  what: Make,
  lang: Locale,
  answers: Answers,
  draft: Draft = emptyDraft(),
): Promise<Interviewed> =>
  withTree({}, async (dir) => {
    const tree = await readTree(dir);
    return talk(lang, answers, (prompter) =>
      interview(what, draft, { prompter, tree, lang, today: '2030-01-01' }),
    );
  });

export type Answers = Parameters<typeof talk>[1];
type Interviewed = { result: Awaited<ReturnType<typeof interview>>; shown: string };
