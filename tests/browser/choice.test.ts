import { describe, expect, it } from 'vitest';
import { at, open, openLasting, sites } from './open.ts';
import { pageTypes } from './types.ts';

describe.each(sites)('choice of language on $name', (site) => {
  it.each([
    ['zh-CN', 'zh/', 'zh-Hans'],
    ['zh-TW', 'zh/', 'zh-Hans'],
    ['fr-CA', 'fr/', 'fr'],
  ])('is made for a browser that prefers %s', async (locale, home, lang) => {
    const page = await open({ locale });
    await page.goto(site.url);
    await page.waitForURL(site.url + home);
    expect(await page.getAttribute('html', 'lang')).toBe(lang);
  });

  it('is left to anyone else, remembered, and shown again when asked for', async () => {
    const page = await open({ locale: 'de-DE' });
    await page.goto(site.url);
    await page.click('[data-language="fr"]');
    await page.waitForURL(`${site.url}fr/`);

    await page.goto(site.url);
    await page.waitForURL(`${site.url}fr/`);

    await page.click('footer a[href$="?choose"]');
    await page.waitForURL(`${site.url}?choose`);
    await page.click('[data-language="zh"]');
    await page.waitForURL(`${site.url}zh/`);

    await page.goto(site.url);
    await page.waitForURL(`${site.url}zh/`);
    expect(await page.getAttribute('html', 'lang')).toBe('zh-Hans');
  });

  it('counts for more than what the browser prefers', async () => {
    const page = await open({ locale: 'zh-CN' });
    await page.goto(at(site, '/?choose'));
    await page.click('[data-language="fr"]');
    await page.waitForURL(`${site.url}fr/`);
    await page.goto(site.url);
    await page.waitForURL(`${site.url}fr/`);
    expect(await page.getAttribute('html', 'lang')).toBe('fr');
  });

  it('is two links without JavaScript', async () => {
    const page = await open({ locale: 'zh-CN', javaScriptEnabled: false });
    await page.goto(site.url);
    for (const lang of ['zh', 'fr']) {
      await page.click(`main a[href$="/${lang}/"]`);
      await expect.poll(() => page.url()).toBe(`${site.url}${lang}/`);
      await page.goBack();
    }
  });

  it('does not stand in the way of going back', async () => {
    const page = await open({ locale: 'fr-FR' });
    await page.goto(at(site, '/404.html'));
    await page.goto(site.url);
    await page.waitForURL(`${site.url}fr/`);
    await page.goBack();
    await expect.poll(() => page.url()).toBe(at(site, '/404.html'));
  });
});

const page = await openLasting();

describe.each(sites)('language switch on $name', async (site) => {
  const types = (await pageTypes(site.build)).filter(({ lang }) => lang === 'zh');

  it.each(types)('leads from the $type to the same page, and back', async ({ path }) => {
    await page.goto(at(site, path));
    await page.click('.language-switch');
    await page.waitForURL(`${site.url}fr/**`);
    expect(await page.getAttribute('html', 'lang')).toBe('fr');
    await page.click('.language-switch');
    await page.waitForURL(at(site, path));
    expect(await page.getAttribute('html', 'lang')).toBe('zh-Hans');
  });
});
