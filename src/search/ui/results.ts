import { dayIn, formatDate, homeZone } from '#i18n/format.ts';
import { languageTag, type Locale } from '#i18n/locales.ts';
import type { Answer, Hit, Run } from '../answer.ts';
import { draw, element } from './draw.ts';
import type { SearchWords } from './words.ts';

/** A hit as `li[data-lang]` with its one link first. `lang` is that of the page around it. */
export function drawHit(hit: Hit, words: Words): HTMLLIElement {
  const text = hit.excerpt.length > 0 ? [element('p', draw(hit.excerpt, hit.lang))] : [];
  const places = hit.sections.length > 0 ? [sectionsOf(hit, words.say)] : [];
  return element('li', [linkTo(hit, hit.lang), factsOf(hit, words), ...text, ...places], {
    'data-lang': hit.lang,
    lang: languageTag[hit.lang],
  });
}

/** What the other language has, as the last item of the list: a heading, and a list of its own. */
export function drawOther(other: NonNullable<Answer['other']>, words: OtherWords): HTMLLIElement {
  const { say, elsewhere } = words;
  const hits = other.hits.map((hit) => drawHit(hit, words));
  const all = other.total > hits.length ? [element('a', [say.other.all], { href: elsewhere })] : [];
  return element(
    'li',
    [element('h2', [say.other.count(other.total)]), element('ol', hits, { role: 'list' }), ...all],
    { class: 'other' },
  );
}

function linkTo({ url, title }: Pick<Hit, 'url' | 'title'>, lang: Locale): HTMLAnchorElement {
  return element('a', draw(title, lang), { href: url });
}

/** Kind of page, date, state of a call, and how it was found where that does not show. */
function factsOf(hit: Hit, { say, lang, labels }: Words): HTMLElement {
  const { type, date, deadline, state, match } = hit;
  const closes = deadline && formatDate(dayIn(homeZone[lang], deadline), lang);
  const facts = [
    [(say.kind as Record<string, string>)[type], 'kind'],
    [date && formatDate(date, lang), 'date'],
    [state && labels.state?.[state], `state ${state}`],
    [closes && say.closesOn(closes), 'deadline'],
    [match === 'alias' && !isMarked(hit) ? say.alias : '', 'how'],
  ] as const;
  const spans = facts.flatMap(([text, name]) =>
    text ? [element('span', [text], { class: name }), ' '] : [],
  );
  return element('p', spans, { class: 'facts', lang: languageTag[lang] });
}

function sectionsOf({ sections, excerpt, lang }: Hit, say: SearchWords): HTMLElement {
  const places = sections.map((section) => {
    // What stands above already is not said again.
    const isSame = plain(section.excerpt) === plain(excerpt);
    const text = isSame ? [] : [element('p', draw(section.excerpt, lang))];
    return element('li', [linkTo(section, lang), ...text]);
  });
  return element('ul', places, { class: 'sections', role: 'list', 'aria-label': say.sections });
}

const isMarked = ({ title, excerpt }: Hit) => [...title, ...excerpt].some(({ mark }) => mark);
const plain = (runs: readonly Run[]) => runs.map(({ text }) => text).join('');

/** `labels`: names of facet values, by facet and value. */
export type Words = { say: SearchWords; lang: Locale; labels: Labels };
/** `elsewhere`: address of the same search in the other language. */
export type OtherWords = Words & { elsewhere: string };
export type Labels = Partial<Record<string, Record<string, string>>>;
