/**
 * Words that lose their vowel before another (Grevisse, Le Bon Usage, § 45): the word after the
 * apostrophe is what a reader looks for. `aujourd’hui` and `Xi’an` are one word and stay so.
 */
const elided = '[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|quelqu';
const before = String.raw`(^|[^\p{L}\p{N}\p{M}])`;

/** Puts the word after an elision apart: Pagefind 1.6 would take « l’incubateur » for one word. */
export function partElisions(text: string): string {
  return text.replace(new RegExp(`${before}(${elided})'(?=[\\p{L}\\p{N}]|$)`, 'giu'), "$1$2' ");
}

/** The word without what is elided before it, and how many words that was. */
export function stripElisions(word: string): { word: string; stripped: number } {
  const [start] = new RegExp(`^(?:(?:${elided})')+(?=[\\p{L}\\p{N}])`, 'iu').exec(word) ?? [''];
  return { word: word.slice(start.length), stripped: start.split("'").length - 1 };
}
