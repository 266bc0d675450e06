import type { Locator, Page } from 'playwright-core';
import type { Locale } from '#i18n/locales.ts';

/** The form of an entry, by the names of its fields. Facts are filled in the first pane. */
export class Form {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  field(path: string, lang: Locale = 'zh'): Locator {
    const field = this.page.locator(`section[data-key-path="${path}"]`);
    const pane = this.page.locator(`[data-locale=${lang}]`);
    // A form of one language has one pane, which is nobody's.
    return (lang === 'zh' ? field : pane.locator(field)).first();
  }

  /** What is filled in, without its label. */
  control(path: string, lang: Locale = 'zh'): Locator {
    return this.field(path, lang).locator('.field-wrapper').first();
  }

  /** The name of the language above its pane. */
  chip(lang: Locale): Locator {
    return this.page
      .locator(`[data-locale=${lang}]`)
      .first()
      .locator(
        'xpath=ancestor::*[contains(@class,"pane-wrapper") or contains(@class,"resizable-pane")][1]//button',
      )
      .first();
  }

  async pick(path: string, name: string): Promise<void> {
    await this.field(path).getByRole('radio', { name, exact: true }).first().click();
  }

  async choose(path: string, name: string): Promise<void> {
    await this.field(path).locator('[role=combobox]').first().click();
    // Escape, which would close the list, closes the form.
    await this.page.getByRole('option', { name }).locator('visible=true').first().click();
    await this.page.waitForTimeout(200);
  }

  async add(path: string): Promise<void> {
    await this.field(path).locator('.toolbar button.tertiary').last().click();
    await this.page.waitForTimeout(300);
  }
}
