import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { planned, root } from '../builds.ts';

/** `npm run dev`, as an author has it: a file is saved, and the page says it. */
describe('the authors’ server', () => {
  const dir = mkdtempSync(join(tmpdir(), 'dev-'));
  let server: ChildProcess;
  let address: string;
  let said = '';

  beforeAll(async () => {
    cpSync(planned[1]?.contentDir ?? '', dir, { recursive: true });
    const port = await freePort();
    server = spawn(
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
    for (const stream of [server.stdout, server.stderr])
      stream?.on('data', (text) => (said += text));
    address = `http://localhost:${port}`;
    await vi.waitFor(() => read('/fr/'), waiting);
  });
  afterAll(async () => {
    server.kill();
    await once(server, 'exit');
    rmSync(dir, { recursive: true });
  });

  const read = async (path: string) => {
    const response = await fetch(address + path);
    expect(response.status).toBe(200);
    return response.text();
  };
  /** True as soon as the page says it; throws when it never does. */
  const shows = (path: string, text: string) =>
    vi.waitUntil(async () => (await read(path)).includes(text), waiting);
  const edit = (file: string, from: string, to: string) => {
    const text = readFileSync(join(dir, file), 'utf8');
    expect(text).toContain(from);
    writeFileSync(join(dir, file), text.replace(from, to));
  };
  const meeting = '/zh/news/2024-03-12-premiere-rencontre/';
  const file = 'news/2024-03-12-premiere-rencontre/index.zh.mdx';

  it('shows a text that has been changed, twice in a row', async () => {
    expect(await shows(meeting, '双方谈了三件事')).toBe(true);
    edit(file, '双方谈了三件事', '双方谈了四件事');
    expect(await shows(meeting, '双方谈了四件事')).toBe(true);
    edit(file, '双方谈了四件事', '双方谈了五件事');
    expect(await shows(meeting, '双方谈了五件事')).toBe(true);
  });

  it('shows a fact that has been changed on every page that tells it', async () => {
    edit(file, 'date: 2024-03-12', 'date: 2024-03-13');
    expect(await shows(meeting, 'datetime="2024-03-13"')).toBe(true);
    expect(await shows('/zh/news/page/2/', 'datetime="2024-03-13"')).toBe(true);
  });

  it('shows a name that has been changed in a registry', async () => {
    edit('people/yi-wenjing.yml', '乙文静', '乙文晴');
    expect(await shows('/zh/people/yi-wenjing/', '乙文晴')).toBe(true);
  });

  it('shows what is held back wherever it would stand, for its authors', async () => {
    const draft = '/fr/actualites/rencontre-zibelune/';
    expect(await shows(draft, 'La Zibelune a reçu')).toBe(true);
    expect(await read(draft)).toMatch(/<img[^>]*zibelune-salle/);
    for (const [path, name] of [
      ['/fr/actualites/', 'seance-zibelune'],
      ['/fr/partenaires/exemple-sante/', 'Institut Zibelune'],
      ['/fr/calls.json', 'appel-zibelune'],
      ['/fr/traductions/', 'zibelune-nulle-part'],
    ] as const)
      expect([path, await shows(path, name)]).toEqual([path, true]);
  });

  it('says what is wrong with a text, and goes on serving the others', async () => {
    said = '';
    edit(file, '双方谈了五件事', '双方谈了{1 + 1}件事');
    await vi.waitFor(() => expect(said).toContain('花括号'), waiting);
    expect(await shows('/zh/news/', '</html>')).toBe(true);
    edit(file, '双方谈了{1 + 1}件事', '双方谈了六件事');
    expect(await shows(meeting, '双方谈了六件事')).toBe(true);
  });

  it('leads to the editor whoever forgets the slash', async () => {
    const { url, status } = await fetch(`${address}/admin?a`);
    expect([url, status]).toEqual([`${address}/admin/?a`, 200]);
  });
});

/** Long enough for a busy machine: what never comes is the fault looked for, not what comes late. */
const waiting = { timeout: 50_000, interval: 200 };

async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}
