import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, vi } from 'vitest';
import { planned } from '../builds.ts';
import { startDevServer } from './dev-server.ts';

/** `npm run dev` over a copy of the fixtures, as an author has it. */
export async function startAuthor(): Promise<Author> {
  const dir = mkdtempSync(join(tmpdir(), 'dev-'));
  cpSync(planned[1]?.contentDir ?? '', dir, { recursive: true });
  const { address, stop } = await startDevServer(dir, (text) => (author.said += text));
  const author: Author = {
    dir,
    address,
    said: '',
    async read(path) {
      // The panel answers pages of its own server alone.
      const response = await fetch(author.address + path, { headers: { Origin: author.address } });
      expect(response.status).toBe(200);
      return response.text();
    },
    shows: (path, text) =>
      vi.waitFor(async () => {
        // The page may be gone for a moment.
        if ((await author.read(path)).includes(text)) return true;
        throw new Error(`${path} does not say ${text}`);
      }, waiting),
    edit(file, from, to) {
      const text = readFileSync(join(dir, file), 'utf8');
      expect(text).toContain(from);
      writeFileSync(join(dir, file), text.replace(from, to));
    },
    reset(file) {
      const text = readFileSync(join(planned[1]?.contentDir ?? '', file), 'utf8');
      // Written as it already stands, it would be checked once more in the middle of the next test.
      if (readFileSync(join(dir, file), 'utf8') !== text) writeFileSync(join(dir, file), text);
    },
    async close() {
      await stop();
      rmSync(dir, { recursive: true });
    },
  };
  await vi.waitFor(() => author.read('/fr/'), waiting);
  await holdConnection(address);
  return author;
}

/**
 * Stays connected until the server ends. Told to load again while no page listens, Vite keeps the
 * order and gives it to the next page that connects, which then loads twice (8, `bufferedMessage`).
 */
async function holdConnection(address: string): Promise<void> {
  const socket = new WebSocket(address.replace('http', 'ws'), 'vite-hmr');
  await once(socket, 'open');
}

/** Long enough for a busy machine: what never comes is the fault looked for, not what comes late. */
export const waiting = { timeout: 50_000, interval: 200 };

export interface Author {
  /** The folder that is written in. */
  dir: string;
  address: string;
  /** What the terminal shows. */
  said: string;
  read: (path: string) => Promise<string>;
  /** True as soon as the page says it; throws when it never does. */
  shows: (path: string, text: string) => Promise<boolean>;
  edit: (file: string, from: string, to: string) => void;
  /** The file as it was at the beginning. */
  reset: (file: string) => void;
  close: () => Promise<void>;
}
