import type { Localized } from '#i18n/locales.ts';
import { newSentences as say } from '#i18n/new.ts';

/**
 * The text of a report as a file holds it: UTF-8, UTF-16, or what Windows writes by default in China
 * (GBK) and in France (Windows-1252). A file of a word processor is refused, with the way out.
 */
export function decodeReport(bytes: Uint8Array): { text: string } | { refused: Localized } {
  if (formats.some((magic) => starts(bytes, magic))) return { refused: say.formatted() };
  const encoding = encodingOf(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
    // What neither a person nor Notepad puts in a text.
    if (/(?![\t\n\r\f\v])\p{Cc}/u.test(text)) return { refused: say.undecodable() };
    return text.trim() === '' ? { refused: say.emptyReport() } : { text };
  } catch {
    return { refused: say.undecodable() };
  }
}

/** ZIP (docx, odt, pages), PDF, Word 97 (OLE), RTF. */
const formats = ['PK\x03\x04', '%PDF', '\xD0\xCF\x11\xE0', '{\\rtf'];

const starts = (bytes: Uint8Array, magic: string) =>
  Array.from(magic).every((sign, index) => bytes[index] === sign.charCodeAt(0));

function encodingOf(bytes: Uint8Array): string {
  if (starts(bytes, '\xFF\xFE')) return 'utf-16le';
  if (starts(bytes, '\xFE\xFF')) return 'utf-16be';
  const zeros = bytes.slice(0, 2000).reduce((sum, byte) => sum + Number(byte === 0), 0);
  if (zeros > 0) return bytes[0] === 0 ? 'utf-16be' : 'utf-16le';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return isGbk(bytes) ? 'gb18030' : 'windows-1252';
  }
}

/** A Han character takes two high bytes in GB 2312; an accented letter of French mostly stands alone. */
function isGbk(bytes: Uint8Array): boolean {
  let [alone, paired] = [0, 0];
  for (let index = 0; index < bytes.length; index += 1) {
    if ((bytes[index] ?? 0) < 0x80) continue;
    if ((bytes[index + 1] ?? 0) < 0x80) alone += 1;
    else {
      paired += 1;
      index += 1;
    }
  }
  return paired > alone;
}
