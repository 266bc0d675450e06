import type { Locale } from '#i18n/locales.ts';
import { fold, isInWord } from './fold.ts';
import type { Lexicon, NameEntry } from './lexicon.ts';
import { createTrie, type Trie } from './trie.ts';

/**
 * « l'association », 中心: a text that has named an organisation says it again by its kind, the first
 * word of its French name or the last two characters of its Chinese one.
 */
export function createGeneric(entries: readonly NameEntry[]): Lexicon['findGeneric'] {
  const heads = { zh: new Map<string, Set<string>>(), fr: new Map<string, Set<string>>() };
  const add = (lang: Locale, head: string | undefined, entry: NameEntry) => {
    if (head) heads[lang].set(head, (heads[lang].get(head) ?? new Set()).add(entry.id));
  };
  for (const entry of entries) {
    if (entry.kind !== 'organisation' && entry.kind !== 'project') continue;
    for (const form of entry.fr) add('fr', /^\p{L}{4,}(?= )/u.exec(fold('fr', form))?.[0], entry);
    for (const form of entry.zh)
      add('zh', /[\u3400-\u9fff]{2}$/.exec(form.replace(/[（(].*?[)）]/g, ''))?.[0], entry);
  }
  const headsAt = { zh: trieOf(heads.zh), fr: trieOf(heads.fr) };
  const within = { zh: pairsIn, fr: wordsIn };
  return (lang, text) =>
    within[lang](fold(lang, text), headsAt[lang]).map(({ ids, start, end }) => ({
      ids: [...ids],
      start,
      end,
    }));
}

const trieOf = (heads: Heads): Trie<Head> =>
  createTrie([...heads].map(([word, ids]) => [word, { word, ids }]));

function pairsIn(text: string, headsAt: Trie<Head>): Generic[] {
  const found: Generic[] = [];
  for (let start = 0; start < text.length - 1; start += 1) {
    const [head] = headsAt(text, start);
    if (!head) continue;
    found.push({ ids: head.ids, start, end: start + 2 });
    start += 1;
  }
  return found;
}

/** Whole words of five letters and more, in the plural or not. */
function wordsIn(text: string, headsAt: Trie<Head>): Generic[] {
  const found: Generic[] = [];
  const isEnd = (at: number) => !isAnyLetter.test(text.charAt(at));
  for (let start = 0; start < text.length; start += 1) {
    if (isInWord(text, start)) continue;
    for (const { word, ids } of headsAt(text, start)) {
      if (!isEnd(start - 1)) break;
      const stop = start + word.length;
      const end = text.charAt(stop) === 's' && isEnd(stop + 1) ? stop + 1 : stop;
      if (end - start < 5 || !isEnd(end)) continue;
      found.push({ ids, start, end });
      break;
    }
  }
  return found;
}

const isAnyLetter = /\p{L}/u;

type Heads = ReadonlyMap<string, ReadonlySet<string>>;
type Head = { word: string; ids: ReadonlySet<string> };
type Generic = { ids: ReadonlySet<string>; start: number; end: number };
