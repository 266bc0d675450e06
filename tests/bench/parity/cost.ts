import { parseBody } from '#checks/body.ts';
import { check } from '#checks/run.ts';
import { locales } from '#i18n/locales.ts';
import { treeOf, type Document } from './tree.ts';

/**
 * CPU time, in milliseconds, of checking one tree of 1,000 pairs, and of parsing the same bodies
 * and nothing more. The ratio of the two can be compared between machines; the times cannot.
 */
export function measureCost(documents: readonly Document[]): { check: number; parse: number } {
  const many = Array.from({ length: 1000 }, (_, index) => {
    const document = documents[index % documents.length] as Document;
    return { ...document, id: `${document.report.date}-${document.report.id}-${index}` };
  });
  // What is parsed is kept: the check is given files of its own.
  const [tree, other] = [treeOf(many), treeOf(many)];
  const bodies = other.entries
    .filter(({ collection }) => collection === 'news')
    .flatMap(({ files }) => locales.flatMap((lang) => files[lang] ?? []));
  const parse = cpu(() => bodies.forEach((file) => parseBody(file)));
  return { check: cpu(() => check(tree)), parse };
}

function cpu(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
