import sharp from 'sharp';

/** An SVG without text (text would need the build machine's fonts) as a PNG response. */
export async function png(svg: string): Promise<Response> {
  const bytes = await sharp(Buffer.from(svg))
    .png({ compressionLevel: 9, palette: true })
    .toBuffer();
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'image/png' } });
}
