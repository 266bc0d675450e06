import type { Page } from 'playwright-core';
import { open } from './open.ts';

/** Calls of the fixtures. */
export const paths = {
  fr: '/fr/appels-a-projets/capteurs-d-eau/',
  zh: '/zh/calls/capteurs-eau/',
  cutOffs: '/fr/appels-a-projets/bourses-de-mobilite/',
};

/** The page at an address as it is read at an instant, on a machine of any zone. */
export async function read(
  address: string,
  now: number | string,
  timezoneId = 'Europe/Paris',
): Promise<Page> {
  const page = await open({ timezoneId });
  await page.clock.setFixedTime(now);
  await page.goto(address);
  return page;
}

/** The days left of each date, and whether they are seen. */
export const daysOf = (page: Page) =>
  page
    .locator('[data-due]')
    .evaluateAll((all) =>
      all.map((element) => (element.checkVisibility() ? element.textContent : null)),
    );
