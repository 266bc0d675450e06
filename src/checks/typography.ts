import { positionIn } from '#source/document.ts';
import type { SourceFile, Tree } from '#source/tree.ts';
import type { Edit } from './edits.ts';
import { issue, type Issue } from './issue.ts';
import { mendable } from './mend.ts';
import { textsOf, type Text } from './texts.ts';
import { checkUndecided } from './undecided.ts';

/**
 * Typography: what the build sets by itself and `--fix` can write into the file, one finding a text;
 * and what only its author can decide.
 */
export function checkTypography(tree: Tree): Issue[] {
  return typesetFiles(tree).flatMap((source) => {
    const text = source.text.replace(/^\uFEFF/, '');
    const found = textsOf(source.file, text, source.document);
    if (!found) return [];
    const { texts } = found;
    const edits = Map.groupBy(mendable(source.file, text, found), (edit) => edit.text);
    return [
      ...Array.from(edits.values(), (own) => normalised(source.file, text, texts, own)),
      ...checkUndecided(source.file, text, texts),
    ];
  });
}

/** The name of the rule, by which `--fix` knows its findings. */
export const normalisedRule = 'typography.normalised';

/** Expects a tree without what is not well formed. */
function typesetFiles({ entries, people, terms, site }: Tree): SourceFile[] {
  return [
    ...entries.flatMap(({ files }) => [files.zh, files.fr]),
    ...people.map(({ source }) => source),
    terms,
    site,
  ].filter((source) => source !== undefined);
}

function normalised(
  file: string,
  text: string,
  texts: readonly Text[],
  edits: readonly Edit[],
): Issue {
  const [first] = edits as [Edit];
  const place = { file, ...positionIn(text, first.start) };
  const rest = edits.length - 1;
  const [before, after] = around(texts[first.text] as Text, first);
  const shown = (lang: 'zh' | 'fr', changed: string) => before + marked(changed, lang) + after;
  return issue('info', normalisedRule, place, {
    zh: `网站排版时会把“${shown('zh', first.from)}”改成“${shown('zh', first.to)}”${rest ? `，这一段另有${rest}处` : ''}。运行 npm run check -- --fix 可写入文件。`,
    fr: `Sur le site, « ${shown('fr', first.from)} » deviendra « ${shown('fr', first.to)} »${rest ? ` (et ${rest === 1 ? 'une autre retouche' : `${rest} autres retouches`} dans ce passage)` : ''}. Pour l’écrire dans le fichier : npm run check -- --fix.`,
  });
}

/** A few letters on each side, never beyond the line. */
function around({ units }: Text, { unit, units: count }: Edit): [string, string] {
  const join = (part: Text['units']) => part.map((each) => each.text).join('');
  const before = /[^\n\uFFFC]*$/.exec(join(units.slice(Math.max(0, unit - 12), unit)))?.[0] ?? '';
  const after = /^[^\n\uFFFC]*/.exec(join(units.slice(unit + count, unit + count + 12)))?.[0] ?? '';
  return [before.trimStart(), after.trimEnd()];
}

function marked(changed: string, lang: 'zh' | 'fr'): string {
  return changed.replace(/\s/gu, (blank) => `‹${blanks[blank]?.[lang] ?? blanks[' ']?.[lang]}›`);
}

const blanks: Record<string, { zh: string; fr: string }> = {
  ' ': { zh: '空格', fr: 'espace' },
  '\u00A0': { zh: '不断行空格', fr: 'espace insécable' },
  '\u202F': { zh: '窄不断行空格', fr: 'espace fine insécable' },
  '\u3000': { zh: '全角空格', fr: 'espace pleine chasse' },
};
