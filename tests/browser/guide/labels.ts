import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Locale } from '#i18n/locales.ts';

/** What the form of the editor says of ours, where a step must find it. */
export const labels = {
  zh: {
    news: '新闻',
    zh: '中文',
    fr: '法文',
    meeting: '会议',
    host: '接待方',
    guest: '来访方',
    sir: '先生',
    place: '地点',
    single: '一次截止',
    chinese: '中方',
    french: '法方',
  },
  fr: {
    news: 'Actualités',
    zh: 'chinois',
    fr: 'français',
    meeting: 'réunion',
    host: 'accueille',
    guest: 'reçu',
    sir: 'M.',
    place: 'lieu',
    single: 'une seule',
    chinese: 'côté chinois',
    french: 'côté français',
  },
} as const satisfies Record<Locale, Record<string, string>>;

/** Sveltia's own texts. */
export function saidIn(lang: Locale): Said {
  const { resolve } = createRequire(import.meta.url);
  const folder = dirname(dirname(resolve('@sveltia/cms')));
  const file = join(folder, 'locales', { zh: 'zh-CN.json', fr: 'fr.json' }[lang]);
  return JSON.parse(readFileSync(file, 'utf8')) as Said;
}

export type Labels = Record<keyof (typeof labels)['zh'], string>;
export type Said = Record<'create' | 'save' | 'insert', string>;
