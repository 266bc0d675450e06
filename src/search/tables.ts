import type { CallState } from '#domain/calls.ts';
import type { Locale } from '#i18n/locales.ts';

/**
 * What the browser is given beside Pagefind's index, each file when it is first needed. Names carry
 * a hash of the content, but for the one file that names them all.
 */
export const tablesFile = 'pagefind/tables.json';

/** Reads each table once; a failure is not remembered. */
export function createTables(read: (file: string) => Promise<unknown>): Tables {
  const known = new Map<string, Promise<unknown>>();
  const once = <T>(key: string, make: () => Promise<T>): Promise<T> => {
    const made = (known.get(key) as Promise<T> | undefined) ?? make();
    known.set(key, made);
    made.catch(() => known.delete(key));
    return made;
  };
  const files = () => once('files', () => read(tablesFile) as Promise<TableFiles>);
  const table = <T>(key: keyof TableFiles): Promise<T> =>
    once(key, async () => (await read((await files())[key])) as T);
  return {
    records: (lang) => table(`records-${lang}`),
    words: (lang) => table(`words-${lang}`),
    names: () => table('names'),
    readings: () => table('readings'),
    traditional: () => table('traditional'),
  };
}

/** A page of the index: all that lists, filters and sorts need without its text. */
export type PageRecord = {
  /** name of its fragment in Pagefind's index */
  id: string;
  /** path inside the site */
  path: string;
  title: string;
  type: string;
  /** `YYYY-MM-DD`, or as much of it as is known */
  date?: string;
  partners?: string[];
  call?: CallClock;
};
/** What is said of a call depends on when it is asked, and the index may be old by then. */
export type CallClock = {
  /** every state it will be in, with the instant (ms since 1970) it begins; the first has always been */
  turns: [from: number | null, state: CallState][];
  /** instants with their offset, in order */
  deadlines: string[];
};
/** One name in each language, by every form of it; what has a page says where. */
export type NameRow = { zh: string[]; fr: string[]; path?: Record<Locale, string> };
export type TableFiles = Record<
  `records-${Locale}` | `words-${Locale}` | 'names' | 'readings' | 'traditional',
  string
>;
export interface Tables {
  records(lang: Locale): Promise<PageRecord[]>;
  /** every word of the language's pages, front-coded */
  words(lang: Locale): Promise<string>;
  names(): Promise<NameRow[]>;
  /** readings of the Han characters of titles and names, the usual one first */
  readings(): Promise<Record<string, string>>;
  /** traditional characters and, at the same places, what the site writes for them */
  traditional(): Promise<[from: string, to: string]>;
}
