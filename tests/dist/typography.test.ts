import { all, everyPage, type Page, type Rule } from './pages.ts';
import { matches, textsOf } from './texts.ts';

everyPage({
  'has no ASCII space before ; : ! ? or », and none after «': french(/ [;:!?»](?!\S*\/)|« /g),
  'has no closing punctuation of French without its space': french(/\p{L}[;!?»]|«\p{L}/gu),
  'has no straight apostrophe between letters': french(/\p{L}'\p{L}/gu),
  'has no space between two Han characters': chinese(/\p{Script=Han}\s+\p{Script=Han}/gu),
  'has no half-width punctuation between Han characters': chinese(
    /\p{Script=Han}[,.;:?!()]\p{Script=Han}/gu,
  ),
  'has no half-width brackets around Han text': chinese(/\([^()\p{Script=Latin}]*\p{Script=Han}[^()\p{Script=Latin}]*\)/gu),
  'shows nothing that a program meant for itself': (page) =>
    [
      ...textsOf(page).map(({ text }) => text),
      ...all(page, '*').flatMap(({ attributes }) => [...attributes].map(readable)),
      ...all(page, 'script').map(({ textContent }) => textContent ?? ''),
    ]
      // The check tells the staff what to write in place of null.
      .map((text) => (quotes(page) ? text.replaceAll('null', '') : text))
      .flatMap((text) => matches(text, RESIDUE)),
});

const RESIDUE = /\b(?:undefined|NaN|null|Infinity|Invalid Date)\b|\[object|\{\{|%s\b|\$\{/g;

/** The first of the turns stands for all time before: in JSON, from null on. */
const readable = ({ name, value }: Attr) =>
  name === 'data-turns' ? value.replace(/^\[\[null,/, '[[') : value;

function french(pattern: RegExp): Rule {
  return (page) => found(page, 'fr', pattern);
}

function chinese(pattern: RegExp): Rule {
  return (page) => found(page, 'zh-Hans', pattern);
}

/** The page for the staff quotes the files as they are written. */
const quotes = (page: Page) => /\/(?:translations|traductions)\/$/.test(page.path);

const found = (page: Page, tag: string, pattern: RegExp) =>
  (quotes(page) ? [] : textsOf(page))
    // What only describes a picture is heard, not set.
    .filter(({ lang, of }) => lang === tag && of !== 'alt')
    .flatMap(({ text, of = '' }) => matches(text, pattern).map((quoted) => of + quoted));
