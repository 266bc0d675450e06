import { describe, expect, it } from 'vitest';
import { locales } from '#i18n/locales.ts';
import { path } from '#i18n/routes.ts';
import { strings } from '#i18n/index.ts';
import { at, fixtureSites, listen, open, sites } from './open.ts';

const cases = sites.flatMap((site) => locales.map((lang) => ({ ...site, lang })));
const offer = '[data-calendar] >> nth=0';

describe.each(cases)('calendars to follow on $name in $lang', ({ lang, ...site }) => {
  const address = at(site, path.section('subscribe', lang));
  const say = strings(lang).calendars.offer;

  it('copies the address by the keyboard, and says so', async () => {
    const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    const heard = listen(page, site);
    await page.goto(address);
    const first = page.locator(offer);
    await first.locator('summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe(say.copy);
    await page.keyboard.press('Enter');
    await first.getByText(say.copied).waitFor();
    const written = await first.locator('[data-address]').textContent();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(written);
    expect(written).toMatch(/^https?:.*\/calendar\.ics$/);
    expect(heard).toEqual([]);
  });

  it('selects the address where the browser refuses to copy', async () => {
    const page = await open();
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'clipboard', { value: undefined }),
    );
    await page.goto(address);
    const first = page.locator(offer);
    await first.locator('summary').click();
    await first.locator('button').click();
    await first.getByText(say.selected).waitFor();
    const selected = await page.evaluate(() => String(getSelection()).trim());
    expect(selected).toBe(await first.locator('[data-address]').textContent());
  });

  it('shows the code only when it is asked for', async () => {
    const page = await open();
    await page.goto(address);
    const code = page.locator(offer).locator('img');
    const drawn = () => code.evaluate((img) => (img as HTMLImageElement).naturalWidth);
    expect(await drawn()).toBe(0);
    await page.locator(offer).locator('summary').click();
    await expect.poll(drawn).toBeGreaterThan(0);
  });

  it('says in WeChat what works there, and shows it first', async () => {
    const page = await open({ userAgent: 'Mozilla/5.0 (Linux; Android 14) MicroMessenger/8.0.50' });
    await page.goto(address);
    const first = page.locator(offer);
    expect((await first.innerText()).trim().startsWith(say.wechat)).toBe(true);
    const top = async (selector: string) =>
      (await first.locator(selector).first().boundingBox())?.y ?? Number.NaN;
    expect(await top('[data-address]')).toBeLessThan(await top('a[href^="webcal:"]'));
  });

  it('needs no program to be followed', async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(address);
    const first = page.locator(offer);
    expect(await first.locator('a[href^="webcal:"]').isVisible()).toBe(true);
    expect(await first.innerText()).not.toContain(say.wechat);
    await first.locator('summary').click();
    expect(await first.locator('[data-address]').isVisible()).toBe(true);
    expect(await first.locator('button').isVisible()).toBe(false);
  });
});

describe.each(fixtureSites)('dates of a call', (site) => {
  it('are no longer offered once they have passed', async () => {
    const page = await open();
    await page.clock.setFixedTime(new Date('2090-12-01T00:00:00Z'));
    await page.goto(at(site, '/fr/appels-a-projets/bourses-de-mobilite/'));
    const dates = page.locator('[data-calendar] li');
    expect(await dates.count()).toBe(2);
    expect(await dates.nth(0).isVisible()).toBe(false);
    expect(await dates.nth(1).isVisible()).toBe(true);
  });
});
