/** Makes the pictures of the guides anew: `npm run guide:pictures`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import sharp from 'sharp';
import { locales, type Locale } from '#i18n/locales.ts';
import { root } from '../../builds.ts';
import { launch } from '../chromium.ts';
import { openEditor, serveEditor } from './editor.ts';
import { named } from './example.ts';
import { addPerson, addTerm, forget, openCall, signIn } from './forms.ts';
import { enter, writeReport, type Guide } from './steps.ts';

const folder = resolve(root, 'content/guide');
mkdirSync(folder, { recursive: true });
const labels = {
  zh: {
    news: '新闻',
    zh: '中文',
    fr: '法文',
    meeting: '会议',
    host: '接待方',
    guest: '来访方',
    place: '地点',
    sir: '先生',
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
    place: 'lieu',
    sir: 'M.',
    single: 'une seule',
    chinese: 'côté chinois',
    french: 'côté français',
  },
};

const local = await serveEditor();
const online = await serveEditor({ repository: { host: 'github', name: 'exemple/portail' } });
for (const lang of locales) await picturesOf(lang);
await local.close();
await online.close();

async function picturesOf(lang: Locale) {
  const locale = { zh: 'zh_CN', fr: 'fr_FR' }[lang];
  // The fields of dates are the browser's own, in the language that it was started in.
  const browser = await launch({
    args: [`--lang=${locale.replace('_', '-')}`],
    env: { ...process.env, LANGUAGE: locale, LC_ALL: `${locale}.UTF-8` } as Record<string, string>,
  });
  const page = await openEditor(browser, local.url, { lang, files: named(lang) });
  const guide: Guide = {
    page,
    lang,
    said: said(lang),
    labels: labels[lang],
    picture: await photo(),
    take: async (name, picture) => {
      const webp = await sharp(picture).webp({ quality: 80, effort: 6 }).toBuffer();
      writeFileSync(join(folder, `${name}.${lang}.webp`), webp);
      console.log(`${name}.${lang}.webp ${Math.round(webp.length / 1000)} kB`);
    },
  };
  try {
    await enter(guide);
    await writeReport(guide);
    await forget(guide);
    await addPerson(guide);
    await addTerm(guide);
    await openCall(guide);
    const published = await openEditor(browser, online.url, { lang });
    await signIn({ ...guide, page: published });
  } catch (error) {
    console.error(error);
    await page.screenshot({ path: `/tmp/shots-guide/fail-${lang}.png` });
  }
  await browser.close();
}

function said(lang: Locale): Guide['said'] {
  const { resolve: find } = createRequire(import.meta.url);
  const sveltia = dirname(dirname(find('@sveltia/cms')));
  const file = join(sveltia, 'locales', { zh: 'zh-CN.json', fr: 'fr.json' }[lang]);
  return JSON.parse(readFileSync(file, 'utf8')) as Guide['said'];
}

/** Nobody's faces: a table seen from above. */
function photo(): Promise<Buffer> {
  const seats = [180, 300, 420, 540, 660].flatMap((x) => [
    `<circle cx="${x}" cy="130" r="34" fill="#3b5b92"/>`,
    `<circle cx="${x}" cy="470" r="34" fill="#7aa28c"/>`,
  ]);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="840" height="600"><rect width="840" height="600" fill="#efe9df"/><rect x="110" y="200" width="620" height="200" rx="40" fill="#b98d5c"/>${seats.join('')}</svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}
