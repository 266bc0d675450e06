import type { Issue } from './issue.ts';

/** More findings of one rule in one file than this are one mistake, or are mended one by one anyway. */
const most = 20;

/** A flood cut short: of one error in one file the first twenty, the last of which counts the others. */
export function fold(issues: Issue[]): Issue[] {
  const groups = Map.groupBy(issues, ({ file, rule }) => `${rule} ${file}`);
  return [...groups.values()].flatMap((group) => {
    const last = group[most - 1];
    const others = group.length - most;
    // What the association still owes is a list to be read to its end.
    if (!last || others <= 0 || last.severity !== 'error') return group;
    const message = {
      zh: `${last.message.zh}（这个文件里还有 ${others} 处同类错误，没有逐一列出。）`,
      fr: `${last.message.fr} (${others === 1 ? 'Et une autre erreur' : `Et ${others} autres erreurs`} de ce genre dans ce fichier.)`,
    };
    return [...group.slice(0, most - 1), { ...last, message }];
  });
}
