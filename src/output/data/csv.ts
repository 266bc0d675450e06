/**
 * A table as RFC 4180 wants it: commas, CRLF, quotes doubled. With a byte order mark, without which
 * Excel reads UTF-8 in the code page of its country.
 */
export function csv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/** Quoted where it must be; white space at an edge is kept by all readers only within quotes. */
function cell(value: string): string {
  const safe = withoutFormula(value);
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * What a spreadsheet would take for a formula is preceded by an apostrophe (OWASP, « CSV Injection »),
 * and so is what begins with one: who reads the file takes one leading apostrophe off, always.
 */
function withoutFormula(value: string): string {
  return /^['=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value;
}
