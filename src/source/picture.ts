import sharp from 'sharp';

/** Size in pixels of a picture file, from its header; undefined when it is no picture we can read. */
export async function readPicture(path: string): Promise<Picture | undefined> {
  if (!/\.(jpe?g|png|webp|avif)$/i.test(path)) return undefined;
  try {
    const { width, height } = await sharp(path).metadata();
    return { width, height };
  } catch {
    return undefined;
  }
}

export type Picture = { width: number; height: number };
