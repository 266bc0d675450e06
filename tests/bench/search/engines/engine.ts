import type { Page } from 'playwright-core';
import type { Locale } from '#i18n/locales.ts';

/** A search in the browser. `start` loads it into a page that stands at `host`. */
export interface Engine extends AsyncDisposable {
  name: string;
  /** Address of a page in the language, with nothing of the search loaded. */
  host(lang: Locale): string;
  /** Leaves `window.underTest` in the page. */
  start(page: Page, lang: Locale): Promise<void>;
}

/** What runs in the page. */
export interface UnderTest {
  /** The first hits, as a visitor is shown them: their addresses and titles are known. */
  first(text: string): Promise<unknown>;
  /** All hits, the best first. */
  all(text: string): Promise<Found>;
}

/** Addresses. `aside`: what is offered apart, from the other language. */
export type Found = { found: string[]; aside: string[] };

declare global {
  interface Window {
    underTest: UnderTest;
  }
}

/** Hits that count as shown. */
export const shown = 5;
