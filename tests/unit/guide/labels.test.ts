import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { completed } from '#admin/texts.ts';
import { dev as devInFrench } from '#i18n/fr/dev.ts';
import { staff as staffInFrench } from '#i18n/fr/staff.ts';
import { locales, type Locale } from '#i18n/locales.ts';
import { dev as devInChinese } from '#i18n/zh/dev.ts';
import { staff as staffInChinese } from '#i18n/zh/staff.ts';
import { additions } from '#output/admin/additions.ts';
import { editorComponents } from '#output/admin/components.ts';
import { adminConfig } from '#output/admin/config.ts';
import { adminPage } from '#output/admin/page.ts';
import { proseOf } from './guides.ts';

/** What the guide puts between quotes and the editor does not say. */
const others: Record<Locale, Record<string, readonly string[]>> = {
  zh: {
    example: [
      '示例机构',
      '示例市',
      'Exemple',
      'Exemple se trouve à Exempleville.',
      '示例机构位于示例市。',
      '添加5月20日会议报道',
    ],
    systems: ['终端', '记事本', '文本编辑', 'added … packages', '(+08:00) Shanghai'],
    guide: ['仓库', '最新', '待更新', '0个错误', '已宣布'],
    github: ['内容核对', '核对 · Contrôle', '发布 · Publication'],
  },
  fr: {
    example: [
      'Exemple',
      'Exempleville',
      '示例机构',
      'Exemple se trouve à Exempleville.',
      '示例机构位于示例市。',
      'Compte rendu de la réunion du 20 mai',
    ],
    systems: ['Terminal', 'texte brut', 'added … packages', '(+02:00) Paris'],
    guide: ['dépôt', 'à jour', 'à revoir', 'Erreurs : 0'],
    github: ['Contrôle du contenu', '核对 · Contrôle', '发布 · Publication'],
  },
};

const quotes = { zh: /“([^”]+)”/g, fr: /« ([^»]+) »/g };

describe.each(locales)('the guide in %s', (lang) => {
  const quoted = [...proseOf(`GUIDE.${lang}.md`).matchAll(quotes[lang])].map(
    ([, words = '']) => words,
  );
  const texts = saidBySveltia(lang);
  const labels = new Set([...labelsOf(lang), ...saidInDevelopment[lang]]);
  const allowed = Object.values(others[lang]).flat();

  it('quotes the editor as it speaks', () => {
    const isSaid = (words: string) =>
      labels.has(words) ||
      allowed.includes(words) ||
      texts.some((text) => text === words || (words.length > 5 && text.includes(words)));
    expect(quoted.length).toBeGreaterThan(40);
    expect(new Set(quoted.filter((words) => !isSaid(words)))).toEqual(new Set());
  });

  it('says nothing else between quotes that it has ceased to say', () => {
    expect(allowed.filter((words) => !quoted.includes(words))).toEqual([]);
  });
});

/** Its texts, and what it says of our lists. */
function saidBySveltia(lang: Locale): string[] {
  const { resolve } = createRequire(import.meta.url);
  const file = { zh: 'zh-CN.json', fr: 'fr.json' }[lang];
  const folder = dirname(dirname(resolve('@sveltia/cms')));
  const theirs = readFileSync(join(folder, 'locales', file), 'utf8');
  const record = JSON.parse(completed(theirs, lang)) as Tree;
  return [...leaves(record), ...additions(lang).values(), adminPage(undefined)];
}

/** Our words in the form. */
function labelsOf(lang: Locale): string[] {
  const config = adminConfig({
    site: { shortName: { zh: '协会', fr: 'Association' } },
    address: 'https://portail.example/',
  });
  return leaves([config, editorComponents()])
    .filter((text) => text.includes(' · '))
    .map((text) => text.split(' · ')[lang === 'zh' ? 0 : 1] ?? '');
}

type Tree = string | { [key: string]: Tree };
const leaves = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : value && typeof value === 'object'
      ? Object.values(value).flatMap(leaves)
      : [];

/** The panel, the two texts side by side, the page of the staff. */
const saidInDevelopment: Record<Locale, readonly string[]> = {
  zh: leaves([devInChinese, staffInChinese]),
  fr: leaves([devInFrench, staffInFrench]),
};
