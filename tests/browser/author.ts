import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, vi } from 'vitest';
import { planned, root } from '../builds.ts';

/**
 * `npm run dev` over a copy of the fixtures, as an author has it. One at a time: two would write into
 * one store of Astro’s.
 */
export async function startAuthor(): Promise<Author> {
  const dir = mkdtempSync(join(tmpdir(), 'dev-'));
  cpSync(planned[1]?.contentDir ?? '', dir, { recursive: true });
  const port = await freePort();
  const server: ChildProcess = spawn(
    process.execPath,
    [resolve(root, 'node_modules/astro/bin/astro.mjs'), 'dev', '--port', `${port}`],
    {
      cwd: root,
      // Nothing of the test runner's own: its NODE_ENV alone turns pages into 404.
      env: {
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        CONTENT_DIR: dir,
        ASTRO_DEV_BACKGROUND: '0',
        ASTRO_TELEMETRY_DISABLED: '1',
      },
    },
  );
  const author: Author = {
    dir,
    address: `http://localhost:${port}`,
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
      server.kill();
      await once(server, 'exit');
      rmSync(dir, { recursive: true });
    },
  };
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (text) => (author.said += text));
  await vi.waitFor(() => author.read('/fr/'), waiting);
  return author;
}

/** Long enough for a busy machine: what never comes is the fault looked for, not what comes late. */
export const waiting = { timeout: 50_000, interval: 200 };

async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}

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
