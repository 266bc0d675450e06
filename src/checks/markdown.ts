import { visible } from './visible.ts';

/**
 * Text that GitHub shows as it stands, inside a line: what is quoted from a contribution may be meant
 * to be obeyed. An entity never begins structure (CommonMark 0.31, 6.2). Names, numbers of issues and
 * addresses are found after entities are read, in the text: a zero-width space parts them
 * (as in Renovate's `sanitizeMarkdown`).
 */
export const plain = (text: string): string =>
  visible(text)
    .replaceAll(/[\\`*_[\]<>&!~$|{}]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replaceAll(/@|(?<!&)#(?=\d)|\bGH-(?=\d)|:(?=\/\/)|\bwww(?=\.)/gi, (sign) => `${sign}&#8203;`);

/** A link whose address cannot end the link. */
export const link = (text: string, address: string): string =>
  `[${plain(text)}](${address.replaceAll(/[()<>\s\\]/g, encoded)})`;

/** A path as the address of a file names it. */
export const pathAddress = (path: string): string =>
  path
    .split('/')
    .map((step) => encodeURIComponent(step.toWellFormed()).replaceAll(/[!'()*~]/g, encoded))
    .join('/');

const encoded = (sign: string) =>
  `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
