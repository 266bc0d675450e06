import type { Term } from './analysis/analyse.ts';

/**
 * One language's index as the engine asks it: for a term the pages that hold it, with the places in
 * each. Pagefind by itself answers a word it does not know with whatever begins alike, down to one
 * letter (pagefind_web/src/search.rs, `find_word_extensions`), or drops it from the query; here
 * such a word is unknown. Opened by the first term that is looked up.
 */
export function createLookup(open: () => Promise<Pagefind>): Lookup {
  let opening: Promise<Pagefind> | undefined;
  const opened = () => {
    opening ??= open();
    opening.catch(() => (opening = undefined));
    return opening;
  };
  const known = new Map<string, Promise<Postings>>();
  const remember = (key: string, look: () => Promise<Postings>) => {
    const answer = known.get(key) ?? look();
    if (known.size >= mostKept) known.clear();
    known.set(key, answer);
    answer.catch(() => known.delete(key));
    return answer;
  };

  /** The word itself, as an ending or an accent more or less lets it be. */
  async function word({ text, kind }: Term): Promise<Postings> {
    const pagefind = await opened();
    const whole = await pagefind.search(`"${text}"`);
    if (whole.results.length === 0) return new Map();
    const pages = new Set(whole.results.map(({ id }) => id));
    const all = postings(await pagefind.search(text));
    // Every word that begins with a pair of Han characters holds the pair.
    if (kind === 'han') return all;
    return new Map([...all].filter(([id]) => pages.has(id)));
  }

  return {
    word: (term) => remember(`=${term.text}`, () => word(term)),
    start: (text) =>
      remember(`^${text}`, async () => postings(await (await opened()).search(text))),
    warm: async () => void (await opened()),
  };
}

function postings({ results }: { results: PagefindResult[] }): Postings {
  return new Map(
    results.map((result) => [
      result.id,
      { score: result.score, places: result.words, load: result.data },
    ]),
  );
}

/** Terms kept at hand: what a visitor types in a session, letter by letter. */
const mostKept = 500;

export type Posting = {
  score: number;
  /** words of the page, counted from its first */
  places: number[];
  load: () => Promise<Fragment>;
};
/** By the page's id in the index. */
export type Postings = Map<string, Posting>;
export interface Lookup {
  word(term: Term): Promise<Postings>;
  /** Words that begin so. Only to be asked what the vocabulary knows. */
  start(text: string): Promise<Postings>;
  /** Fetches what any question needs. */
  warm(): Promise<void>;
}

/** What is used of Pagefind 1.6 (pagefind/types/index.d.ts names no more than the answers' shape). */
export interface Pagefind {
  search(query: string): Promise<{ results: PagefindResult[] }>;
}
type PagefindResult = {
  id: string;
  score: number;
  words: number[];
  data: () => Promise<Fragment>;
};
export type Fragment = {
  /** words between U+200B in Chinese, between white space in French; `<` and `>` as entities */
  raw_content: string;
  anchors: { element: string; id: string; text: string; location: number }[];
};
