import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { paths, read } from './call-pages.ts';
import { at, fixtureSites, open } from './open.ts';

describe.each(fixtureSites)('the self-check of a call of $name', (site) => {
  const result = (page: Page) => page.locator('[data-result]');
  const said = async (page: Page) => (await result(page).innerText()).replaceAll('\u00A0', ' ');

  it('is answered by keyboard alone, and sends nothing', async () => {
    const page = await read(at(site, paths.fr), '2026-12-01T12:00:00Z');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.focus('.check > summary');
    await page.keyboard.press('Enter');
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    expect(await said(page)).toContain('Répondez aux questions');
    await press('Tab', 'Space');
    expect(await said(page)).toBe('Il reste 2 questions.');
    await press('Tab', '5', '1');
    await page.locator('[data-result][data-state="unmet"]').waitFor();
    expect(await said(page)).toContain('Le responsable chinois a 50 ans au plus');
    expect(await said(page)).toContain('Il reste une question.');
    expect(await result(page).getAttribute('data-state')).toBe('unmet');
    await press('Backspace', '0');
    await press('Tab', 'Space', 'ArrowDown');
    expect(await result(page).getAttribute('data-state')).toBe('met');
    expect(await said(page)).toBe('Toutes les conditions sont remplies.');
    await press('ArrowDown');
    expect(await result(page).getAttribute('data-state')).toBe('unmet');
    // Enter in the field must not send the form anywhere either.
    await press('Shift+Tab', 'Enter');
    await press('Tab', 'Tab', 'Enter');
    await page.locator('[data-result][data-state="open"]').waitFor();
    expect(await said(page)).toContain('Répondez aux questions');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('reset');
    expect(asked.filter((url) => !url.endsWith('/favicon.svg'))).toEqual([]);
    expect(page.url()).toContain(paths.fr);
  });

  it('tells its result politely, once for each answer', async () => {
    const page = await open();
    await page.clock.install({ time: '2026-12-01T12:00:00Z' });
    await page.goto(at(site, paths.fr));
    await page.clock.pauseAt('2026-12-01T13:00:00Z');
    expect(await result(page).getAttribute('role')).toBe('status');
    await page.click('.check > summary');
    await result(page).evaluate((region) => {
      const told: string[] = [];
      Object.assign(window, { told });
      new MutationObserver(() => told.push(region.textContent)).observe(region, {
        childList: true,
      });
    });
    const age = page.getByRole('spinbutton', {
      name: 'Côté chinois : Quel âge a le responsable chinois ? ans',
    });
    await age.focus();
    await page.keyboard.type('51');
    await page.keyboard.press('ArrowLeft');
    await page.clock.runFor(2000);
    // Another answer with the same result.
    await page.keyboard.type('6');
    await page.clock.runFor(2000);
    await page.keyboard.press('Tab');
    const told = await page.evaluate(() => (window as unknown as { told: string[] }).told);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('Le responsable chinois');
  });
});
