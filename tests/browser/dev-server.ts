import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { root } from '../builds.ts';

/**
 * `npm run dev` over a folder of content, on a port of its own; it may not answer yet. One at a time:
 * two would write into one store of Astro’s. `hear` gets what the terminal shows.
 */
export async function startDevServer(contentDir: string, hear: (text: string) => void = () => {}) {
  const port = await freePort();
  const server = spawn(
    process.execPath,
    [resolve(root, 'node_modules/astro/bin/astro.mjs'), 'dev', '--port', `${port}`],
    {
      cwd: root,
      // Nothing of this process's own: the NODE_ENV of the test runner, or of who makes the editor,
      // turns pages into 404.
      env: {
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        CONTENT_DIR: contentDir,
        ASTRO_DEV_BACKGROUND: '0',
        ASTRO_TELEMETRY_DISABLED: '1',
      },
    },
  );
  for (const stream of [server.stdout, server.stderr]) stream.setEncoding('utf8').on('data', hear);
  process.once('exit', () => server.kill());
  const stop = async () => {
    if (server.exitCode !== null) return;
    server.kill();
    await once(server, 'exit');
  };
  return { address: `http://localhost:${port}`, stop };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}
