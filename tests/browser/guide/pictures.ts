/**
 * Takes the pictures of the guides anew: `npm run guide:pictures`. It needs a Chromium that speaks
 * French and Chinese (Debian: the package `chromium-l10n`), for dates are typed in fields of its own.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { locales, type Locale } from '#i18n/locales.ts';
import { root } from '../../builds.ts';
import { launch } from '../chromium.ts';
import { lookAtReport } from './development.ts';
import { openEditor, serveEditor } from './editor.ts';
import { named, photo } from './example.ts';
import { addPerson, addTerm, forget, openCall, signIn } from './forms.ts';
import { labels, saidIn } from './labels.ts';
import type { Guide } from './guide.ts';
import { addPicture, enter, nameWhoWasThere, notePromise, save, writeWords } from './report.ts';

const folder = resolve(root, 'content/guide');
mkdirSync(folder, { recursive: true });
const local = await serveEditor();
const online = await serveEditor({ repository: { host: 'github', name: 'exemple/portail' } });
for (const lang of locales) await picturesOf(lang);
await local.close();
await online.close();

async function picturesOf(lang: Locale) {
  const locale = { zh: 'zh_CN', fr: 'fr_FR' }[lang];
  const browser = await launch({
    args: [`--lang=${locale.replace('_', '-')}`],
    env: { ...process.env, LANGUAGE: locale, LC_ALL: `${locale}.UTF-8` } as Record<string, string>,
  });
  const page = await openEditor(browser, local.url, { lang, files: named(lang) });
  await hear(page, lang);
  const guide: Guide = {
    page,
    lang,
    said: saidIn(lang),
    labels: labels[lang],
    picture: await sharp(Buffer.from(photo)).png().toBuffer(),
    take: async (name, picture) => {
      const webp = await lighten(picture);
      writeFileSync(join(folder, `${name}.${lang}.webp`), webp);
      console.log(`${name}.${lang}.webp ${Math.round(webp.length / 1000)} kB`);
    },
  };
  await enter(guide);
  await writeWords(guide);
  await nameWhoWasThere(guide);
  await notePromise(guide);
  await addPicture(guide);
  await save(guide);
  await forget(guide);
  await addPerson(guide);
  await addTerm(guide);
  await openCall(guide);
  await lookAtReport(guide, browser);
  await signIn({ ...guide, page: await openEditor(browser, online.url, { lang }) });
  await browser.close();
}

/** What it says of an empty field is in the language of its own texts, as its fields of dates are. */
async function hear(page: Page, lang: Locale): Promise<void> {
  const said = await page.evaluate(() => {
    const field = Object.assign(document.createElement('input'), { required: true });
    return field.validationMessage;
  });
  const own = { zh: /\p{Script=Han}/u, fr: /champ/ }[lang];
  if (own.test(said)) return;
  const asked = { zh: ['中文', 'chinois'], fr: ['法文', 'français'] }[lang];
  console.error(
    `这个Chromium没有${asked[0]}界面，日期会画成别的格式。请安装chromium-l10n，或用CHROME_PATH指定另一个浏览器。\n` +
      `Ce Chromium ne parle pas ${asked[1]} : les dates seraient dessinées autrement. Installez chromium-l10n, ou désignez un autre navigateur par CHROME_PATH.`,
  );
  process.exit(1);
}

/** As fine as a guide that is read where the network is slow can afford. */
async function lighten(picture: Buffer): Promise<Buffer> {
  const drawn = (quality: number) => sharp(picture).webp({ quality, effort: 6 }).toBuffer();
  const fine = await drawn(80);
  return fine.length > 78_000 ? drawn(60) : fine;
}
