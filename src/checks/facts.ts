import { stringify } from 'yaml';
import { joinFacts } from '#domain/entry.ts';
import type { Tree } from '#source/tree.ts';
import { issue, type Issue } from './issue.ts';

/** A fact that stands in both language files must be the same in both. */
export function checkFacts(tree: Tree): Issue[] {
  return tree.entries.flatMap((entry) => {
    const { zh, fr } = entry.files;
    if (!zh || !fr) return [];
    return joinFacts(entry).contradictions.map((name) => {
      const inFile = (file: typeof zh) => ({ file: file.file, ...file.locate([name]) });
      const value = (file: typeof zh) => shown((file.data as Record<string, unknown>)[name]);
      return issue(
        'error',
        `facts.${name}.contradiction`,
        inFile(fr),
        {
          zh: `两个文件的“${name}”不一致：中文文件写“${value(zh)}”，法文文件写“${value(fr)}”。请核对后改成一致，或只留原文里的一处。`,
          fr: `Les deux fichiers se contredisent sur « ${name} » : « ${value(zh)} » dans le chinois, « ${value(fr)} » dans le français. Vérifiez et accordez-les, ou ne gardez ce champ que dans l’original.`,
        },
        [inFile(zh)],
      );
    });
  });
}

/** A value as an author writes it in YAML, on one line. */
function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : stringify(value, flow).trim();
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

const flow = { collectionStyle: 'flow', lineWidth: 0 } as const;
