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
      const response = await fetch(author.address + path);
      expect(response.status).toBe(200);
      return response.text();
    },
    shows: (path, text) =>
      vi.waitUntil(async () => (await author.read(path)).includes(text), waiting),
    edit(file, from, to) {
      const text = readFileSync(join(dir, file), 'utf8');
      expect(text).toContain(from);
      writeFileSync(join(dir, file), text.replace(from, to));
    },
    reset(file) {
      cpSync(join(planned[1]?.contentDir ?? '', file), join(dir, file));
    },
    async close() {
      await stop();
      rmSync(dir, { recursive: true });
    },
  };
  await vi.waitFor(() => author.read('/fr/'), waiting);
  return author;
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
