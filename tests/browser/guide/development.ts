import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Locale } from '#i18n/locales.ts';
import { root } from '../../builds.ts';
import { startDevServer } from '../dev-server.ts';
import { example, named } from './example.ts';
import { around } from './marks.ts';
import { shoot, type Guide } from './guide.ts';

/** What `npm run dev` shows of the report, with a date that differs between its two texts. */
export async function lookAtReport(guide: Omit<Guide, 'page'>, browser: Browser): Promise<void> {
  const { lang } = guide;
  const server = await serveReport(lang);
  const page = await browser.newPage({
    deviceScaleFactor: 1.5,
    viewport: { width: 1024, height: 640 },
  });
  const section = { zh: 'zh/news', fr: 'fr/actualites' }[lang];
  await page.goto(`${server.address}/${section}/${example[lang].id}/`);
  await page.locator('.finding.error').first().waitFor({ state: 'attached' });
  const label = page.locator('portal-panel button[aria-expanded]');
  await label.click();
  const sheet = page.locator('#sheet');
  await sheet.waitFor();
  const links = sheet.locator('a[href*="/dev/"]').first();
  const error = sheet.locator('.finding.error').first();
  await shoot({ ...guide, page }, 'panel', [label, error, links], await around([sheet, label], 24));
  await page.close();
  await server.close();
}

async function serveReport(lang: Locale) {
  const dir = mkdtempSync(join(tmpdir(), 'guide-dev-'));
  cpSync(resolve(root, 'content'), dir, { recursive: true });
  for (const [path, text] of Object.entries({ ...named(lang), ...report(lang) })) {
    const file = join(dir, path.replace('content/', ''));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const { address, stop } = await startDevServer(dir);
  for (let left = 200; left > 0; left -= 1) {
    const isUp = await fetch(`${address}/${lang}/`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) break;
    await new Promise((done) => setTimeout(done, 300));
  }
  const close = async () => {
    await stop();
    rmSync(dir, { recursive: true });
  };
  return { address, close };
}

function report(lang: Locale): Record<string, string> {
  const { id, title, summary, body, host, guest } = example[lang];
  const facts = `original: ${lang}
kind: meeting
date: 2030-05-20
announced: 2026-01-05
venue: exemple
place: exempleville
people:
  - { person: ${host.id}, side: host }
  - { person: ${guest.id}, side: guest }
partners: [aifc, exemple]
`;
  const write = (of: Locale, text: string) =>
    `---\ntitle: ${title[of]}\nsummary: ${summary[of]}\n${of === lang ? facts : ''}---\n\n${text}\n`;
  const wrong = { zh: body.zh, fr: body.fr };
  if (lang === 'zh') wrong.fr = body.fr.replace('20 mai', '21 mai');
  else wrong.zh = body.zh.replace('5月20日', '5月21日');
  const folder = `content/news/${id}`;
  return {
    [`${folder}/index.zh.mdx`]: write('zh', wrong.zh),
    [`${folder}/index.fr.mdx`]: write('fr', wrong.fr),
  };
}
