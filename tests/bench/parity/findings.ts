import type { Issue } from '#checks/issue.ts';
import { check } from '#checks/run.ts';
import { renderBlocks } from './render.ts';
import { treeOf, type Document } from './tree.ts';

/** What the checker says of one pair: errors and warnings of the parity family. */
export function checkerFindings(document: Document): Finding[] {
  return check(treeOf([document]))
    .issues.filter(isParity)
    .map(({ rule, severity, file, line, message }) => ({
      key: [rule, file, message.zh, message.fr].join('\n'),
      severity,
      text: `${file}:${line} ${severity} ${rule} ${message.fr}`,
    }));
}

/** The family's rules, less the older ones about dates and ids that share its prefix. */
export function isParity({ rule, severity, file }: Issue): boolean {
  if (severity === 'info' || !file.startsWith('news/')) return false;
  if (['facts.order', 'facts.duplicate'].includes(rule)) return false;
  return (
    /^(?:facts|names)\./.test(rule) ||
    ['translation.untranslated', 'translation.length'].includes(rule)
  );
}

/**
 * The baseline, as translation tools do it: the strings of digits of a block must be those of its
 * counterpart. Where the blocks do not pair one to one, the two bodies are compared as wholes.
 */
export function baselineFindings({ texts }: Document): Finding[] {
  const [zh, fr] = [renderBlocks(texts.zh, 'zh'), renderBlocks(texts.fr, 'fr')];
  const isPaired = zh.length === fr.length;
  const sides = isPaired ? [zh, fr] : [merged(zh), merged(fr)];
  return (sides[0] ?? []).flatMap((text, block) => {
    const counts = new Map<string, number>();
    for (const digits of digitStrings(text)) counts.set(digits, (counts.get(digits) ?? 0) + 1);
    for (const digits of digitStrings(sides[1]?.[block] ?? ''))
      counts.set(digits, (counts.get(digits) ?? 0) - 1);
    return [...counts]
      .filter(([, count]) => count !== 0)
      .map(([digits, count]) => ({
        key: `${isPaired ? block : Math.min(block, 2)} ${digits} ${count}`,
        severity: 'warning' as const,
        text: `block ${block}: ${digits} (${count > 0 ? 'zh' : 'fr'})`,
      }));
  });
}

const merged = ([title = '', summary = '', ...body]: string[]) => [title, summary, body.join('\n')];
const digitStrings = (text: string) => text.match(/\d+/g) ?? [];

export type Finding = { key: string; severity: Issue['severity']; text: string };
