import { pinyin } from 'pinyin-pro';
import type { Tree } from '#source/tree.ts';
import { factsOf, type Make } from './fields.ts';
import { publisherOf } from './known.ts';
import type { Draft } from './draft.ts';

/** The folder of a new entry, or the name of its record: the day, then who met or what it is called. */
export function proposeId(what: Make, draft: Draft, tree: Tree): string {
  const { facts } = draft;
  const day = factsOf(what).some(({ name }) => name === 'date') ? String(facts.date ?? '') : '';
  const name = (what === 'news' && hosts(facts, tree)) || slugOf(nameOf(draft));
  return unused([day, name].filter((part) => part !== '').join('-') || what, what, tree);
}

/** Of a meeting: the other side, then the association. */
function hosts({ partners }: Draft['facts'], tree: Tree): string {
  if (!Array.isArray(partners)) return '';
  const own = publisherOf(tree);
  const others = partners.filter((id) => id !== own).slice(0, partners.includes(own) ? 1 : 2);
  return [...others, ...(partners.includes(own) ? [own] : [])].join('-');
}

/** French is read by more systems than pinyin; a Chinese person's French name is their pinyin. */
function nameOf({ facts, words }: Draft): string {
  const name = facts.name as { zh?: string; fr?: string } | undefined;
  const short = words.fr?.shortTitle ?? words.fr?.title ?? words.zh?.shortTitle;
  return String(name?.fr ?? short ?? words.zh?.title ?? name?.zh ?? '');
}

/** Letters, figures and hyphens for a title in either script; some five words of it. */
export function slugOf(title: string): string {
  const words = Array.from(
    segmenter.segment(title.replace(/[与和及的了在]/g, ' ')),
    ({ segment }) =>
      pinyin(segment, { toneType: 'none', type: 'array', nonZh: 'consecutive' }).join(''),
  );
  const parts = words
    .join(' ')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\b[cdjlmnst]\s*['’]\s*/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !little.has(word));
  let slug = '';
  for (const part of parts.slice(0, 6)) {
    if (slug && slug.length + part.length > 40) break;
    slug = slug ? `${slug}-${part}` : part.slice(0, 60);
  }
  return slug;
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** French words that say nothing in an address. */
const little = new Set('a au aux d de des du en et l la le les par pour sur un une'.split(' '));

function unused(id: string, what: Make, tree: Tree): string {
  const isFree = (name: string) => !isTaken(what, name, tree);
  if (isFree(id)) return id;
  for (let n = 2; ; n += 1) if (isFree(`${id}-${n}`)) return `${id}-${n}`;
}

export function isTaken(what: Make, id: string, tree: Tree): boolean {
  if (what === 'people') return tree.people.some((person) => person.id === id);
  if (what === 'terms') return Object.hasOwn((tree.terms?.data ?? {}) as object, id);
  const folder = `${what}/${id}`;
  return (
    tree.entries.some((entry) => entry.collection === what && entry.id === id) ||
    [...tree.links, ...tree.unreadable, ...tree.strays].includes(folder)
  );
}
