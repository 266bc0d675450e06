import { readFileSync } from 'node:fs';
import { locales } from '#i18n/locales.ts';
import { path } from '#i18n/routes.ts';
import { all, everyPage, fileAt, type Page } from './pages.ts';
import { compressed } from './weight.ts';

/** Only the choice of language and the page of the search need a program before they are touched. */
const scripted = new Set(['/', ...locales.map((lang) => path.section('search', lang))]);

/** The small programs that other pages may load, by what on the page they serve. */
const servants: readonly [file: RegExp, serves: string, octets: number][] = [
  // It only waits, and fetches the rest on touch.
  [/SiteHeader/, '.search-box', 1_500],
  [/Turning/, '[data-turns]', 1_000],
  [/Ledger/, '[data-ledger] [data-turns]', 1_000],
  [/DatedLine/, '[data-due]', 1_000],
  [/SelfCheck/, '[data-self-check]', 1_000],
];

everyPage({
  'runs no script but small ones that have something to serve, except to choose a language': (page) =>
    scripted.has(page.path)
      ? []
      : all(page, 'script:not([type="application/ld+json"]), link[rel="modulepreload"]')
          .filter((script) => !isServant(page, script.getAttribute('src')))
          .map(({ outerHTML }) => outerHTML),

  'gives every picture its size, so that nothing jumps when it comes': (page) =>
    all(page, 'img')
      .filter((img) => !['width', 'height'].every((name) => Number(img.getAttribute(name)) > 0))
      .map(({ outerHTML }) => outerHTML),

  'hurries one picture at most, its first, and lets the others wait': (page) =>
    all(page, 'img')
      .map((img, index) => ({ img, index, hurried: img.getAttribute('fetchpriority') === 'high' }))
      .filter(
        ({ img, index, hurried }) =>
          (hurried && index > 0) || img.getAttribute('loading') !== (hurried ? 'eager' : 'lazy'),
      )
      .map(({ img }) => img.outerHTML),

  'offers every picture in a format that is light': (page) =>
    all(page, 'img')
      .filter((img) => !/\.(avif|webp|svg)$/.test(img.getAttribute('src') ?? ''))
      .filter(
        (img) =>
          img.parentElement?.querySelector('source[type="image/avif"], source[type="image/webp"]') ==
          null,
      )
      .map(({ outerHTML }) => outerHTML),

  'asks early for the title face in French, and for no other font': (page) => {
    const faces = all(page, 'link[rel="preload"][as="font"]');
    const wanted = page.lang === 'fr' ? 1 : 0;
    const used = faces.filter((face) => sheetsOf(page).includes(face.getAttribute('href') ?? ' '));
    return faces.length === wanted && used.length === wanted
      ? []
      : faces.map(({ outerHTML }) => outerHTML).concat(`${used.length} used`);
  },

  'loads the layers of its styles in the order that is stated': (page) => {
    const met = sheetsOf(page).matchAll(/@layer ([\w, ]+)[;{]/g);
    const order = [...new Set(Array.from(met).flatMap(([, names = '']) => names.split(/, ?/)))];
    return order.join() === layers.join() ? [] : [order.join()];
  },
});

/** One small file, which imports nothing at once. */
function isServant(page: Page, src: string | null): boolean {
  const file = src && fileAt(page.build, new URL(src, page.url));
  if (!file) return false;
  const code = readFileSync(file);
  return servants.some(
    ([name, serves, octets]) =>
      name.test(src) &&
      page.document.querySelector(serves) !== null &&
      !/\bimport\s*["'`{]/.test(code.toString()) &&
      compressed(code) <= octets,
  );
}

/** The text of all its style sheets, in the order of the page. */
function sheetsOf(page: Page): string {
  return all(page, 'link[rel="stylesheet"]')
    .map((link) => fileAt(page.build, new URL(link.getAttribute('href') ?? '', page.url)) ?? '')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}

const layersFile = new URL('../../src/styles/layers.css', import.meta.url);
const layers =
  /@layer ([^;]+);/.exec(readFileSync(layersFile, 'utf8'))?.[1]?.split(',').map((name) => name.trim()) ?? [];
