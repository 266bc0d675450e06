import { lstat, readFile } from 'node:fs/promises';
import sharp from 'sharp';

/** A picture file: its size, or what keeps it from being shown. Nothing of it is decoded. */
export async function readPicture(path: string): Promise<Picture | PictureFlaw> {
  if (!/\.(?:jpe?g|png|webp|avif)$/i.test(path)) return 'format';
  try {
    const stats = await lstat(path);
    if (stats.isSymbolicLink()) return 'link';
    if (!stats.isFile() || stats.size === 0) return 'unreadable';
    const { size: bytes } = stats;
    if (bytes > most.bytes) return 'huge';
    const content = await readFile(path);
    // The size stands in the first bytes; how much a picture unpacks to is judged by it alone.
    const { format, width, height } = await sharp(content, { limitInputPixels: false }).metadata();
    if (!formats.has(format)) return 'format';
    if (width * height > most.pixels || Math.max(width, height) > most.side) return 'huge';
    return isCut(content, format) ? 'cut' : { width, height, bytes };
  } catch {
    return 'unreadable';
  }
}

/** What sharp finds in a file, whatever its name says: a PNG named `.jpg` is shown all the same. */
const formats = new Set(['jpeg', 'png', 'webp', 'heif']);

/**
 * Bytes: what Cloudflare Pages takes for one file (25 MiB). Side: what a WebP, which Astro makes of
 * every picture, can hold (14 bits). Pixels: 100 million unpack to 400 MB of memory in the build.
 */
export const most = { bytes: 25 * 1024 * 1024, side: 16_383, pixels: 100_000_000 };

/** True when the file ends before the picture does, as after a broken copy or download. */
function isCut(content: Buffer, format: string): boolean {
  // A JPEG's thumbnail has an end marker of its own, before the scan of the picture itself.
  if (format === 'jpeg')
    return (
      content.lastIndexOf('FFD9', undefined, 'hex') < content.lastIndexOf('FFDA', undefined, 'hex')
    );
  if (format === 'png') return !content.includes('IEND', undefined, 'latin1');
  if (format === 'webp') return content.readUInt32LE(4) + 8 > content.length;
  return false;
}

/** Size in pixels and in bytes. */
export type Picture = { width: number; height: number; bytes: number };
export type PictureFlaw = 'format' | 'link' | 'unreadable' | 'huge' | 'cut';
