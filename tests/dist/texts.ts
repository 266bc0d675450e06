import type { Page } from './pages.ts';

/**
 * What a reader of the page reads or hears, in pieces of one language: the text of a block up to
 * where the language changes, and the attributes that are read aloud. No code in it.
 */
export function textsOf(page: Page): readonly Text[] {
  const known = gathered.get(page);
  if (known) return known;
  const texts: Text[] = [];
  const lang = page.document.documentElement.getAttribute('lang') ?? '';
  const head = { lang, block: page.document.head };
  for (const name of ['title', 'meta[name="description"]', 'meta[property="og:title"]']) {
    const element = page.document.querySelector(name);
    const text = name === 'title' ? element?.textContent : element?.getAttribute('content');
    if (text) texts.push({ ...head, text, of: name });
  }
  walk(page.document.body, { lang, block: page.document.body }, texts);
  gathered.set(page, texts);
  return texts;
}

function walk(element: Element, around: Place, texts: Text[]) {
  const lang = element.getAttribute('lang') ?? around.lang;
  const here = { lang, block: inline.has(element.localName) ? around.block : element };
  for (const name of spoken) {
    const text = element.getAttribute(name);
    if (text) texts.push({ lang, block: element, text, of: name });
  }
  for (const node of element.childNodes) {
    if (node.nodeType === 3) add(node.textContent ?? '', here, texts);
    else if (node.nodeType !== 1) continue;
    else if (skipped.has((node as Element).localName)) add('\uFFFC', here, texts);
    else walk(node as Element, here, texts);
  }
}

function add(text: string, { lang, block }: Place, texts: Text[]) {
  const last = texts.at(-1);
  if (last && last.of === undefined && last.block === block && last.lang === lang) last.text += text;
  else texts.push({ lang, block, text });
}

/** A piece of text around a match, for a message. */
export function quote(text: string, index: number): string {
  const around = text.slice(Math.max(0, index - 25), index + 25);
  return JSON.stringify(around).replaceAll('\u00A0', '⍽').replaceAll('\u202F', '¦');
}

/** Every match of a pattern in a text, quoted. */
export function matches(text: string, pattern: RegExp): string[] {
  return Array.from(text.matchAll(pattern), ({ index }) => quote(text, index));
}

const gathered = new Map<Page, Text[]>();
const spoken = ['alt', 'aria-label', 'title', 'placeholder', 'data-empty-hint'];
const skipped = new Set(['script', 'style', 'code', 'pre', 'template', 'svg']);
const inline = new Set(
  'a abbr b bdi br cite del em i ins mark q s small span strong sub sup time u'.split(' '),
);

type Place = { lang: string; block: Element };
export type Text = Place & {
  text: string;
  /** Where it stands, when it is not the text of an element. */
  of?: string;
};
