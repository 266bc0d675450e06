/**
 * Content lines of iCalendar (RFC 5545 §3.1). Own code, since every library that writes calendars
 * breaks one of these rules for Chinese: `ics` and `ts-ics` fold by UTF-16 units, so that a line of
 * Han takes 209 octets, and `ical-generator` leaves the commas of NAME bare and knows neither
 * DESCRIPTION nor COLOR nor LAST-MODIFIED of a calendar (RFC 7986).
 */
export function property(name: string, value: string, parameters: Parameters = {}): string {
  const written = Object.entries(parameters).map(([key, given]) => `;${key}=${given}`);
  return fold(`${name}${written.join('')}:${value}`);
}

/** A property whose value is TEXT (§3.3.11). */
export const words = (name: string, value: string, parameters?: Parameters) =>
  property(name, escapeText(value), parameters);

/** A comma parts the values of a list, so it is escaped within each. */
export const list = (name: string, values: readonly string[]) =>
  property(name, values.map(escapeText).join(','));

/** §3.3.11; no control character but the tab may stand in a text (§3.1, CONTROL). */
export function escapeText(value: string): string {
  return value
    .toWellFormed()
    .replace(/[\\;,]/g, String.raw`\$&`)
    .replace(/\r\n?|[\n\u2028\u2029]/g, String.raw`\n`)
    .replace(controls, '');
}
// eslint-disable-next-line no-control-regex -- these are what is looked for
const controls = /[\u0000-\u0008\u000B-\u001F\u007F]/g;

/** Lines of at most 75 octets, the space that continues one included; no character is cut. */
export function fold(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > limit) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join(lineEnd);
}

const limit = 75;
export const lineEnd = '\r\n';

/** Their values hold no sign that would need quotes (§3.2). */
type Parameters = { LANGUAGE?: string; VALUE?: 'DATE' | 'DURATION' | 'URI' };
