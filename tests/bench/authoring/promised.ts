import { locales, type Locale } from '#i18n/locales.ts';

/**
 * Which proposed promise is which of those that a reader wrote down, one to one, the most alike
 * first. Both keep to the words of the text, so that half of the shorter in common tells them.
 */
export function pairsOf(found: readonly Promised[], wanted: readonly Promised[]): Pair[] {
  const all = found.flatMap((own) =>
    wanted.map((theirs) => ({ found: own, wanted: theirs, score: likeness(own, theirs) })),
  );
  const pairs: Pair[] = [];
  for (const each of all.toSorted((a, b) => b.score - a.score)) {
    if (each.score < enough) break;
    const isTaken = pairs.some((pair) => pair.found === each.found || pair.wanted === each.wanted);
    if (!isTaken) pairs.push(each);
  }
  return pairs;
}

const enough = 0.5;

function likeness(own: Promised, theirs: Promised): number {
  return Math.max(
    ...locales.map((lang) => {
      const [a, b] = [gramsOf(own[lang] ?? '', lang), gramsOf(theirs[lang] ?? '', lang)];
      const least = Math.min(a.size, b.size);
      return least === 0 ? 0 : a.intersection(b).size / least;
    }),
  );
}

/** Two Chinese characters, or five letters, in a row. */
function gramsOf(text: string, lang: Locale): Set<string> {
  const letters = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const length = lang === 'zh' ? 2 : 5;
  return new Set(
    Array.from({ length: Math.max(0, letters.length - length + 1) }, (_, at) =>
      letters.slice(at, at + length),
    ),
  );
}

export type Promised = Partial<Record<Locale, string>> & {
  by?: string[];
  to?: string[];
  due?: string;
};
export type Pair = { found: Promised; wanted: Promised };
