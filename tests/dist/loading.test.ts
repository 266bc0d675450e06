import { readFileSync } from 'node:fs';
import { locales } from '#i18n/locales.ts';
import { path } from '#i18n/routes.ts';
import { all, everyPage, fileAt, type Page } from './pages.ts';
import { servants } from './servants.ts';
import { compressed, withImports } from './weight.ts';

/** Only the choice of language and the page of the search need a program before they are touched. */
const scripted = new Set(['/', ...locales.map((lang) => path.section('search', lang))]);

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

  'takes the frame of the site from the sheet of all pages, and one more at most': (page) => {
    const [first = '', ...others] = all(page, 'link[rel="stylesheet"]').map(
      (link) => link.getAttribute('href') ?? '',
    );
    const file = fileAt(page.build, new URL(first, page.url));
    const isFrame = file !== undefined && readFileSync(file, 'utf8').includes('.site-footer');
    const isMeant = page.lang ? /\/site\.[^/]+$/.test(first) && isFrame : others.length === 0;
    return isMeant && others.length <= 1 ? [] : [first, ...others];
  },
});

function isServant(page: Page, src: string | null): boolean {
  const url = src && new URL(src, page.url);
  if (!url || !fileAt(page.build, url)) return false;
  const loaded = withImports([url.href], page);
  const weight = loaded.reduce((sum, bytes) => sum + compressed(bytes), 0);
  return servants.some(
    ([name, serves, octets, files = 1]) =>
      name.test(src) &&
      page.document.querySelector(serves) !== null &&
      loaded.length <= files &&
      weight <= octets,
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
