import type { Locale } from '#i18n/locales.ts';
import type { Question } from './answer.ts';

/** What passes between the page and the search worker. */
export type Request = { id: number; base: string } & (
  | { kind: 'ask'; question: Question }
  | { kind: 'suggest'; typed: string; lang: Locale }
  | { kind: 'warm'; lang: Locale }
);
export type Reply = { id: number; value: unknown } | { id: number; error: string };
