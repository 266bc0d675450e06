import { wordsHash } from '#domain/translation.ts';
import type { Issue } from '#checks/issue.ts';
import type { Words } from '#schema/index.ts';
import { parseMdx } from '#source/document.ts';
import { checkTree, type Changes } from './tree.ts';

/** A piece of news in two languages, dated 2025-03-11, its translation up to date. */
export function news(zh: string, fr: string, { facts = '', words = '', original = 'zh' } = {}) {
  const header = `original: ${original}\nkind: meeting\ndate: 2025-03-11\n${facts}`;
  const source = {
    zh: (own: string) => `---\n${own}title: 会议报道\nsummary: 一次会议的报道。\n---\n\n${zh}\n`,
    fr: (own: string) =>
      `---\n${own}title: Compte rendu\nsummary: Compte rendu d’une réunion.\n---\n\n${fr}\n`,
  };
  const [first, second] = original === 'zh' ? (['zh', 'fr'] as const) : (['fr', 'zh'] as const);
  const text = source[first](header);
  const { data, body } = parseMdx(text);
  const hash = `originalHash: '${wordsHash(data as Words, body)}'\n`;
  return {
    [`news/paire/index.${first}.mdx`]: text,
    [`news/paire/index.${second}.mdx`]: source[second](hash + words),
  };
}

/** What the check says of the pair, less what is set by the build alone. */
export async function findings(files: Changes, others: Changes = {}): Promise<Issue[]> {
  const { issues } = await checkTree({ ...files, ...others });
  return issues.filter(({ rule }) => !rule.startsWith('typography.'));
}

/** Two people, one organisation of several words, and a place, besides those of the sound tree. */
export const registry: Changes = {
  'people/zhu-hongyu.yml': `name: { zh: 朱红宇, fr: Zhu Hongyu }
native: zh
civility: m
roles:
  - organisation: hote
    title: { zh: 招商部部长, fr: directeur du Bureau des investissements }
wrong:
  fr: [Zhu Hong Yu]
`,
  'people/shao-hui.yml': `name: { zh: 邵晖, fr: Shao Hui }
native: zh
`,
  'people/claire.yml': `name: { zh: 克莱尔·杜布瓦, fr: Claire Duboisset }
native: fr
civility: mme
`,
  'terms.yml': `lyon:
  kind: place
  name: { zh: 里昂, fr: Lyon }
alliance:
  kind: organisation
  name: { zh: 河流城市联盟, fr: Alliance des villes fluviales }
director:
  kind: office
  name: { zh: 部长, fr: directeur }
president:
  kind: office
  name: { zh: 会长, fr: président }
  aliases: { fr: [présidente] }
`,
};
