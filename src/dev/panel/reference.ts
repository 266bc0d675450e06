import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { words } from '#checks/parity/say.ts';
import type { Locale } from '#i18n/locales.ts';

/**
 * What the reference of the rules says of one: what it looks for and why. The reference lies beside the
 * content of the association (`content/RULES.fr.md`), whichever tree the server shows.
 */
export function explanation(rule: string, lang: Locale): Explanation | undefined {
  const entries = (known[lang] ??= referenceIn(lang));
  const [, kind = ''] = rule.split('.');
  // Facts that texts state are explained together, of whatever kind, and so are those of headers.
  const together = rule.replace(/\.\w+\./, Object.hasOwn(words, kind) ? '.*.' : '.<>.');
  return entries.get(rule) ?? entries.get(together);
}
const known: Partial<Record<Locale, ReadonlyMap<string, Explanation>>> = {};

function referenceIn(lang: Locale): ReadonlyMap<string, Explanation> {
  return new Map(
    textOf(lang)
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) => line.slice(2, -2).split(' | '))
      .map(([rule = '', , finds = '', remedy = '']): [string, Explanation] => [
        rule.replaceAll('`', '').replace(/<[^>]+>/, '<>'),
        { finds, remedy },
      ]),
  );
}

function textOf(lang: Locale): string {
  try {
    return readFileSync(resolve(`content/RULES.${lang}.md`), 'utf8');
  } catch {
    return '';
  }
}

/** In Markdown, of which the reference uses code alone. */
export type Explanation = { finds: string; remedy: string };
