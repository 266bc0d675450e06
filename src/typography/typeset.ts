import { chinese, chinesePieces } from './chinese.ts';
import { french, frenchPieces } from './french.ts';

/** Sets a plain string (a title, a summary) by the rules of its language. */
export function typeset(text: string, lang: TextLanguage): string {
  return lang === 'zh' ? chinese(text) : french(text);
}

/** Sets a sentence that is cut into pieces; `OPAQUE` stands for what is no text. */
export function typesetPieces(pieces: readonly string[], lang: TextLanguage): string[] {
  return lang === 'zh' ? chinesePieces(pieces) : frenchPieces(pieces);
}

export type TextLanguage = 'zh' | 'fr';
