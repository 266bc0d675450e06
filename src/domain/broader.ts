import type { TermRecord } from '#schema/index.ts';

/** Terms, each with all those that hold it, the nearest first; none twice, whatever circle they form. */
export function withBroader(terms: Record<string, TermRecord>, ids: readonly string[]): string[] {
  const found = new Set<string>();
  for (const id of ids)
    for (
      let at: string | undefined = id;
      at !== undefined && terms[at] && !found.has(at);
      at = terms[at]?.broader
    )
      found.add(at);
  return [...found];
}
