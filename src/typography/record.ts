import { typeset } from './typeset.ts';

/**
 * Typesets every text of a record that says which language it is in: what stands under a key `zh`
 * or `fr`, alone or as the words of one language. Everything else is returned as it is.
 */
export function typesetRecord<T>(value: T): T {
  return walk(value, undefined) as T;
}

function walk(value: unknown, lang: 'zh' | 'fr' | undefined): unknown {
  if (typeof value === 'string') return lang ? typeset(value, lang) : value;
  if (Array.isArray(value)) return value.map((item) => walk(item, lang));
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      walk(inner, key === 'zh' || key === 'fr' ? key : identifiers.has(key) ? undefined : lang),
    ]),
  );
}

/** Words that are addresses or marks, not text. */
export const identifiers: ReadonlySet<string> = new Set(['slug', 'mode', 'originalHash']);
