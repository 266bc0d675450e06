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

/** `zh`, `zh-Hans`, `fr-FR`, or a file name with the language before its extension. */
export function languageOf(tag: string): TextLanguage | undefined {
  const found = /^(zh|fr)\b|\.(zh|fr)\.mdx?$/.exec(tag);
  return (found?.[1] ?? found?.[2]) as TextLanguage | undefined;
}

export type TextLanguage = 'zh' | 'fr';
