/**
 * A text as MDX that shows it as it is. Only what would be read as a sign of Markdown (CommonMark
 * 0.31, GFM) or of MDX is escaped: authors go on writing in it.
 */
export function escaped(text: string): string {
  const isStruck = (text.match(/~/g)?.length ?? 0) > 1;
  return text
    .replace(inline, (sign, ...[at]: number[]) => escapedSign(sign, text, at ?? 0, isStruck))
    .split('\n')
    .map((line) => line.replace(opening, escapedOpening))
    .join('\n');
}

/** An address goes on to the next blank, and what stands in it is taken as it is. */
const inline = /(?:https?:\/\/|www\.)\S+|[\\`*_{}<[~&]/g;

function escapedSign(sign: string, text: string, at: number, isStruck: boolean): string {
  const [before, after] = [text[at - 1] ?? ' ', text[at + 1] ?? ' '];
  switch (sign) {
    case '*':
      return isBlank.test(before) && isBlank.test(after) ? sign : '\\*';
    case '_':
      return isLetter.test(before) && isLetter.test(after) ? sign : '\\_';
    case '~':
      return isStruck ? '\\~' : sign;
    case '&':
      return /^&(?:#\w{1,8}|\w{1,31});/.test(text.slice(at, at + 34)) ? '\\&' : sign;
    default:
      return sign.length > 1 ? escapedAddress(sign, isStruck) : `\\${sign}`;
  }
}

/**
 * An address is linked as it stands. One that holds signs of Markdown is shown and not linked; so is
 * one with a name before `@`, which leads elsewhere than it says.
 */
function escapedAddress(address: string, isStruck: boolean): string {
  const isPlain =
    !/[\\`*{}<[\]]|&#?\w+;|^[^/]*\/\/[^/]*@/.test(address) && !(isStruck && address.includes('~'));
  if (isPlain) return address;
  return address.replace(/[\\`*_{}<[~&]|:(?=\/\/)|(?<=www)\./g, '\\$&');
}

const isBlank = /\s/;
const isLetter = /[\p{L}\p{N}]/u;

/** What makes a line a heading, a quotation, an item, a rule, a row of a table, or a program. */
const opening =
  /^(?:#{1,6}(?=\s|$)|>|[-+*](?=\s|$)|(\d{1,9})([.)])(?=\s|$)|=+(?=\s*$)|-+(?=\s*$)|[|:](?=[|:\s-]*$)|(import|export)(?![\p{L}\d]))/u;

function escapedOpening(whole: string, number?: string, end?: string, word?: string): string {
  if (number !== undefined) return `${number}\\${end}`;
  if (word !== undefined) return `&#${word.charCodeAt(0)};${word.slice(1)}`;
  return `\\${whole}`;
}
