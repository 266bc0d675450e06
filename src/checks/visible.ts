/** A file name may hold what a terminal obeys, such as an escape or an end of line. */
export const visible = (text: string): string =>
  text.replaceAll(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, (sign) =>
    JSON.stringify(sign).slice(1, -1).replace(sign, '�'),
  );
