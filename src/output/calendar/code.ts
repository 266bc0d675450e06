import { encode } from 'uqr';
import type { Locale } from '#i18n/locales.ts';
import { path } from '#i18n/routes.ts';
import { absolute } from '#i18n/url.ts';

/** The address of a calendar as a QR code: black on white in every theme, since cameras want that. */
export function addressCode(lang: Locale, file: string | undefined): string {
  const { data, size } = encode(absolute(path.calendar(lang, file)), { ecc: 'M', border: quiet });
  const runs = data.map((row, y) => rowPath(row, y)).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${runs}"/></svg>\n`;
}

/** Dark modules of a row, those that touch as one stroke. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    const start = x;
    while (row[x + 1]) x += 1;
    path += `M${start} ${y}h${x + 1 - start}v1H${start}z`;
  }
  return path;
}

/** Light modules that must surround a code (ISO/IEC 18004, quiet zone). */
const quiet = 4;
