import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { cacheDirOf } from '#source/cache.ts';
import { astro, quiet, root } from './sites.ts';

/** `npm run dev` on a tree, from nothing; resolves when it answers. */
export async function startDev(contentDir: string): Promise<DevServer> {
  for (const store of [cacheDirOf(contentDir), join(root, '.astro/data-store.json')])
    rmSync(store, { recursive: true, force: true });
  const port = await freePort();
  const child = spawn(
    process.execPath,
    [astro, 'dev', '--root', root, '--port', String(port), '--host', '127.0.0.1'],
    {
      // Astro leaves the terminal by itself when a program seems to have started it.
      env: { ...process.env, ...quiet, CONTENT_DIR: contentDir, ASTRO_DEV_BACKGROUND: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const exit = once(child, 'exit');
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream
      .setEncoding('utf8')
      .on('data', (text: string) => (printed = (printed + text).slice(-4000)));
  const origin = `http://127.0.0.1:${port}`;
  const get = async (path: string) => (await fetch(origin + path)).text();
  const start = performance.now();
  while (!(await get('/zh/').catch(() => ''))) {
    if (child.exitCode !== null || performance.now() - start > patience)
      throw new Error(`astro dev did not start\n${printed}`);
    await sleep(100);
  }
  return {
    started: (performance.now() - start) / 1000,
    get,
    async stop() {
      child.kill();
      await exit;
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

/** Milliseconds after which something counts as never seen. */
export const patience = 120_000;

export type DevServer = {
  /** Seconds until the home page was there. */
  started: number;
  get(path: string): Promise<string>;
  stop(): Promise<void>;
};
