import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { check } from '#checks/run.ts';
import { locales, type Locale } from '#i18n/locales.ts';
import { readTree } from '#source/tree.ts';
import { folder, readGuide } from './guides.ts';

describe.each(locales)('the examples of the guide to the files in %s', (lang) => {
  const examples = examplesIn(lang);

  it('are the files of a report and of all that it names', () => {
    const other = lang === 'zh' ? 'fr' : 'zh';
    expect(Object.keys(examples).sort()).toEqual([
      `calls/exemple-appel/index.${lang}.mdx`,
      ...[lang, other].sort().map((code) => `news/2030-05-20-exemple/index.${code}.mdx`),
      ...[lang, other].sort().map((code) => `partners/exemple/index.${code}.mdx`),
      'people/jean-exemple.yml',
      'people/zhang-san.yml',
      'terms.yml',
    ]);
  });

  it('pass the check, with no more to be said of them than the guide says', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'guide-'));
    onTestFinished(() => rmSync(dir, { recursive: true }));
    cpSync(folder, dir, { recursive: true });
    for (const [file, text] of Object.entries(examples)) {
      mkdirSync(dirname(join(dir, file)), { recursive: true });
      writeFileSync(join(dir, file), text);
    }
    const { issues } = await check(await readTree(dir));
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    const told = issues.filter(({ file }) => /exemple|zhang-san/.test(file));
    const rules = told.filter(({ severity }) => severity === 'warning').map(({ rule }) => rule);
    expect(rules.sort()).toEqual([
      'news.announced',
      'translation.unrecorded',
      'translation.unrecorded',
    ]);
  });
});

/** Blocks of code, each as the file that the words before it name. */
function examplesIn(lang: Locale): Record<string, string> {
  const found: Record<string, string> = {};
  let entry = '';
  for (const [, before = '', text = ''] of readGuide(`FILES.${lang}.md`).matchAll(
    /([^]*?)^```(?:mdx|yaml)\n([^]*?)^```$/gm,
  )) {
    entry =
      before
        .match(/`(?:news|partners|calls)\/[\w-]+\/`/g)
        ?.at(-1)
        ?.slice(1, -1) ?? entry;
    const file = before.match(/`(?:terms\.yml|people\/[\w-]+\.yml|index\.\w+\.mdx)`/g)?.at(-1);
    const name = file?.slice(1, -1) ?? '';
    if (name === 'terms.yml') found[name] = readFileSync(join(folder, name), 'utf8') + text;
    else found[name.startsWith('index.') ? entry + name : name] = text;
  }
  return found;
}
