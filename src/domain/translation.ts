import { createHash } from 'node:crypto';
import type { Locale } from '#i18n/locales.ts';
import type { Words } from '#schema/index.ts';

/**
 * Fingerprint of one language's words: 12 hexadecimal digits of a SHA-256 over what a reader reads.
 * White space is folded, so that re-wrapping a paragraph makes no translation stale.
 */
export function wordsHash(words: Words, body: string): string {
  const read = [words.title, words.shortTitle, words.summary, words.coverAlt, body]
    .map((part) => (part ?? '').normalize('NFC').replace(/\s+/g, ' ').trim())
    .join('\n');
  return createHash('sha256').update(read).digest('hex').slice(0, 12);
}

/**
 * A translation is stale when the original's words are no longer those it was made from.
 * Hashes, not dates: every tool that compares dates drowns its users in false alarms.
 * One without a recorded hash counts as current, and the check asks for the hash.
 */
export function translationOf(words: Words | undefined, originalHash: string): Translation {
  if (!words) return { state: 'missing' };
  const mode = words.mode ?? 'full';
  const stale = words.originalHash !== undefined && words.originalHash !== originalHash;
  return { state: stale ? 'stale' : 'current', mode, originalHash };
}

/** Whether it is known from which words of the original the translation was made. */
export const isRecorded = (words: Partial<Record<Locale, Words>>): boolean =>
  Object.values(words).some(({ originalHash }) => originalHash !== undefined);

export type Translation =
  | { state: 'missing' }
  | {
      state: 'current' | 'stale';
      mode: 'full' | 'summary';
      /** What a current translation records. */
      originalHash: string;
    };
