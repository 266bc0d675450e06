import { ServerResponse, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';

/** A response that sends text in Brotli or gzip when the client takes it, as a CDN would. */
export class CompressedResponse extends ServerResponse<IncomingMessage> {
  #encoder: ReturnType<(typeof encoders)[Coding]> | undefined;

  override writeHead(status: number, ...rest: unknown[]): this {
    const headers = rest.at(-1) as OutgoingHttpHeaders | undefined;
    // sirv gives an empty type to suffixes it does not know, such as those of the search index.
    for (const [name, value] of Object.entries(headers ?? {}))
      if (value !== undefined && value !== '') this.setHeader(name, value);
    if (textual.test(String(this.getHeader('Content-Type')))) {
      this.setHeader('Vary', 'Accept-Encoding');
      const coding = preferred(String(this.req.headers['accept-encoding'] ?? ''));
      // A part of a file (206) is a range of its plain bytes and must stay plain.
      if (coding && status !== 206 && Number(this.getHeader('Content-Length')) >= worthwhile)
        this.#encode(coding);
    }
    return super.writeHead(status);
  }

  override write(chunk: any, ...rest: any[]): boolean {
    return this.#encoder ? this.#encoder.write(chunk) : super.write(chunk, ...rest);
  }

  override end(...args: any[]): this {
    if (!this.#encoder) return super.end(...args);
    this.#encoder.end(...args);
    return this;
  }

  #encode(coding: Coding): void {
    this.setHeader('Content-Encoding', coding);
    this.removeHeader('Content-Length');
    const encoder = encoders[coding]();
    encoder.on('data', (chunk) => super.write(chunk));
    encoder.on('end', () => super.end());
    encoder.on('drain', () => this.emit('drain'));
    this.on('close', () => encoder.destroy());
    this.#encoder = encoder;
  }
}

function preferred(accepted: string): Coding | undefined {
  const offers = accepted.split(',').filter((offer) => !/;\s*q=0(\.0*)?\s*$/.test(offer));
  const names = offers.map((offer) => offer.split(';')[0]?.trim());
  return (['br', 'gzip'] as const).find((coding) => names.includes(coding));
}

const textual = /^(text\/|image\/svg|application\/(.+\+)?(json|xml|javascript|wasm))/;

/** Octets; below one packet there is nothing to win. */
export const worthwhile = 1024;

/** Of 11: what CDNs use for answers compressed on the fly. */
export const brotliQuality = 5;

const encoders = {
  br: () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality } }),
  gzip: () => createGzip(),
};

type Coding = keyof typeof encoders;
