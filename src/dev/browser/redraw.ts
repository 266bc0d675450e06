import { locales } from '#i18n/locales.ts';
import { path } from '#i18n/routes.ts';
import { pagePath } from './place.ts';

/** Pages that show the report themselves. */
export const showsReport = (): boolean =>
  pagePath().startsWith('/dev/') ||
  locales.some((lang) => pagePath() === path.section('translations', lang));

/** The text of the page as it now is, unless the signal ends it; place and focus of the reader stay. */
export async function redraw({ signal }: AbortController): Promise<void> {
  const text = await fetch(location.href, { signal })
    .then((response) => (response.ok ? response.text() : undefined))
    .catch(() => undefined);
  if (text === undefined || signal.aborted) return;
  const next = new DOMParser().parseFromString(text, 'text/html');
  const [from, to] = [next.querySelector('main'), document.querySelector('main')];
  if (!from || !to) return;
  const { scrollX, scrollY } = window;
  const focus = (document.activeElement as HTMLElement | null)?.dataset['focus'];
  const opened = new Set(openDetails(to).map(nameOf));
  to.replaceChildren(...from.childNodes);
  for (const details of to.querySelectorAll('details'))
    if (opened.has(nameOf(details))) details.open = true;
  if (focus !== undefined)
    [...to.querySelectorAll<HTMLElement>('[data-focus]')]
      .find((each) => each.dataset['focus'] === focus)
      ?.focus({ preventScroll: true });
  scrollTo(scrollX, scrollY);
}

const openDetails = (within: Element) => [...within.querySelectorAll('details[open]')];
/** The words of a summary may count what is in it. */
const nameOf = (details: Element) => {
  const summary = details.querySelector<HTMLElement>('summary');
  return summary?.dataset['focus'] ?? summary?.textContent?.trim();
};
