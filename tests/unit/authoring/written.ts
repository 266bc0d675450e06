import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Proposal } from '#authoring/proposal.ts';
import { check, type Report } from '#checks/run.ts';
import { wordsHash } from '#domain/translation.ts';
import { locales, otherLocale, type Locale } from '#i18n/locales.ts';
import type { Words } from '#schema/index.ts';
import { parseMdx } from '#source/document.ts';
import { readTree } from '#source/tree.ts';

/** What the check says of a tree in which a proposal is written down as it is. */
export async function checkWritten(
  content: string,
  { id = '2000-01-01-sans-date', facts, words, bodies, open }: Proposal,
): Promise<Report> {
  const dir = mkdtempSync(join(tmpdir(), 'proposal-'));
  try {
    cpSync(content, dir, { recursive: true });
    const folder = join(dir, 'news', id);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const original = facts.original as Locale;
    const hash = wordsHash(readBack(words[original], bodies[original]), bodies[original] ?? '');
    for (const lang of locales) {
      if (bodies[lang] === undefined) continue;
      const own =
        lang === original
          ? { ...facts, toConfirm: open }
          : bodies[otherLocale(lang)] === undefined
            ? {}
            : { originalHash: hash };
      const header = Object.entries({ ...own, ...words[lang] });
      const yaml = header.map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`).join('');
      writeFileSync(join(folder, `index.${lang}.mdx`), `---\n${yaml}---\n\n${bodies[lang]}\n`);
    }
    return check(await readTree(dir), '2026-11-22');
  } finally {
    rmSync(dir, { recursive: true });
  }
}

const readBack = (words: object | undefined, body = '') =>
  parseMdx(`---\n${JSON.stringify(words ?? {})}\n---\n\n${body}`).data as Words;
