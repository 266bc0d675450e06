import { createHash } from 'node:crypto';

/**
 * The UUID of a name among this portal's (RFC 9562, version 5): the same in every build and on every
 * host, so that who has stored it finds the thing again.
 */
export function uuidOf(name: string): string {
  const hash = createHash('sha1').update(namespace).update(name, 'utf8').digest().subarray(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  return hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Drawn once, never to be changed. */
const namespace = Buffer.from('0b1f8a5ec0d84c0f9f6e3a7d52c9e4b6', 'hex');
