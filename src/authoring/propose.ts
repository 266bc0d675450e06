import type { Tree } from '#source/tree.ts';
import type { Proposal } from './proposal.ts';

/** A report as the text of an entry in the language it is written in. */
export function propose(text: string, _tree: Tree): Proposal {
  const lang = /\p{Script=Han}/u.test(text) ? 'zh' : 'fr';
  return { facts: {}, words: {}, bodies: { [lang]: text.trim() }, open: [] };
}
