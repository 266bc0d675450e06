import type { Locator, Page } from 'playwright-core';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { formOf, openAdmin, published, serveAdmin } from './admin.ts';
import { launch } from './chromium.ts';

const browser = await launch();
afterAll(() => browser.close());
const url = await serveAdmin();

async function open(hash?: string) {
  const admin = await openAdmin(browser, url, 'fr-FR', hash ? { hash } : {});
  onTestFinished(() => admin.close());
  return admin;
}

const entry = '#/collections/news/entries/2025-03-11-shenfu-aifc';
const path = 'content/news/2025-03-11-shenfu-aifc/index.fr.mdx';

async function toEnd(page: Page, text: Locator) {
  await text.locator('p').last().click();
  await page.keyboard.press('Control+End');
  // The browser tells where the caret is with its next frame.
  await page.evaluate(() => new Promise((then) => requestAnimationFrame(() => setTimeout(then))));
}

describe('what is typed', { timeout: 240_000 }, () => {
  it.each([1, 6])(
    'stays from the first moment of a form on, at 1/%i of the speed',
    async (rate) => {
      const { page } = await open();
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate });
      // A letter a frame, from the first frame that shows the box: quicker than any hand.
      await page.evaluate(() => {
        const letters = [...'Une délégation à Jiangyin'];
        const type = () => {
          const box = document.querySelector<HTMLInputElement>(
            'section[data-key-path=title] input[lang=fr]',
          );
          if (box) {
            if (document.activeElement !== box) box.focus();
            document.execCommand('insertText', false, letters.shift());
          }
          if (letters.length > 0) requestAnimationFrame(type);
          else document.documentElement.dataset['typed'] = '';
        };
        requestAnimationFrame(type);
      });
      await page.locator('button', { hasText: 'Nouveau' }).click();
      await page.locator('html[data-typed]').waitFor({ state: 'attached' });
      // Whatever might still be put over it has come by then.
      await page.waitForTimeout(1000);
      const title = formOf(page).field('title').locator('input[lang=fr]');
      expect(await title.inputValue()).toBe('Une délégation à Jiangyin');
    },
  );

  it('is saved to the last letter, however soon', async () => {
    const { page, files } = await open(entry);
    const body = page.locator('section[data-key-path=body]').nth(1).locator('.lexical-root');
    await toEnd(page, body);
    await page.keyboard.type(' Fin.');
    await page.keyboard.press('Control+S');
    await page.locator('button:visible', { hasText: 'Nouveau' }).first().waitFor();
    expect((await files())[path]).toBe(`${published[path]?.trimEnd()} Fin.\n`);
  });

  it.each([
    ['pasted', ' Collé.'],
    ['taken back', ''],
  ])('is saved when it was %s', async (_, pasted) => {
    const { page, files } = await open(entry);
    const body = page.locator('section[data-key-path=body]').nth(1).locator('.lexical-root');
    await toEnd(page, body);
    // Neither is an input to the browser: the text editor takes the matter in its own hands.
    if (pasted)
      await body.evaluate((box, text) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', text);
        box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
      }, pasted);
    else await page.keyboard.press('Backspace');
    await page.keyboard.press('Control+S');
    await page.locator('button:visible', { hasText: 'Nouveau' }).first().waitFor();
    const before = published[path]?.trimEnd() ?? '';
    expect((await files())[path]).toBe(`${pasted ? before + pasted : before.slice(0, -1)}\n`);
  });

  it('is saved from a passage within the text', async () => {
    const { page, files } = await open(entry);
    const { insert } = formOf(page);
    const body = page.locator('section[data-key-path=body]').nth(1);
    await toEnd(page, body.locator('.lexical-root').first());
    await page.keyboard.press('Enter');
    await insert(body, 'Encadré');
    const part = (name: string) => body.locator(`section[data-key-path$=":${name}"]`);
    await part('kind').getByRole('radio', { name: 'à ne pas manquer' }).click();
    await part('text').locator('.lexical-root').click();
    await page.keyboard.type('Apportez une pièce d’identité.');
    await page.keyboard.press('Control+S');
    await page.locator('button:visible', { hasText: 'Nouveau' }).first().waitFor();
    expect((await files())[path]).toContain(
      '\n<Note kind="important">\nApportez une pièce d’identité.\n</Note>\n',
    );
  });
});
