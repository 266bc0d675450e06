import { get } from 'node:http';
import type { Request } from './examine.ts';

/**
 * Octets of the bodies that the server sends for a page, by kind, and of its critical path: the
 * page, its style sheets and its scripts. Headers are left out: what they weigh depends on the
 * version of HTTP, which the host chooses.
 */
export async function octetsOf(requests: readonly Request[]): Promise<Octets> {
  const fetched = await Promise.all(
    requests
      .filter(({ url }) => url.startsWith('http'))
      .map(async ({ url, kind }) => ({
        kind,
        sent: await receive(url, 'br'),
        plain: await receive(url, 'identity'),
      })),
  );
  const sum = (of: readonly Kind[], coding: 'sent' | 'plain') =>
    fetched
      .filter(({ kind }) => of.some((name) => name === kind))
      .reduce((total, file) => total + file[coding], 0);
  return {
    byKind: kinds.map((kind) => sum([kind], 'sent')),
    critical: sum(critical, 'sent'),
    criticalPlain: sum(critical, 'plain'),
  };
}

/** Of the body as it comes over the wire: `fetch` would unpack it. */
export function receive(url: string, coding: 'br' | 'identity'): Promise<number> {
  return new Promise((answer, fail) => {
    get(url, { headers: { 'Accept-Encoding': coding } }, (response) => {
      let octets = 0;
      response.on('data', (chunk: Buffer) => {
        octets += chunk.length;
      });
      response.once('end', () => answer(octets));
      response.once('error', fail);
    }).once('error', fail);
  });
}

/** As the DevTools protocol names them (`Network.ResourceType`). */
export const kinds = ['Document', 'Stylesheet', 'Script', 'Font', 'Image'] as const;
const critical: readonly Kind[] = ['Document', 'Stylesheet', 'Script'];

type Kind = (typeof kinds)[number];

export interface Octets {
  /** In the order of `kinds`. */
  byKind: number[];
  critical: number;
  /** The same without compression. */
  criticalPlain: number;
}
