import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { serve } from '#cli/serve.ts';

const command = resolve(import.meta.dirname, '../../../src/cli/start.ts');

/** A project whose build writes a single page. */
const project = mkdtempSync(join(tmpdir(), 'start-'));
writeFileSync(
  join(project, 'build.mjs'),
  "import fs from 'node:fs'; fs.mkdirSync('dist/zh', { recursive: true }); fs.writeFileSync('dist/zh/index.html', 'page');",
);
const manifest = (build: string) =>
  writeFileSync(join(project, 'package.json'), JSON.stringify({ scripts: { build } }));
afterAll(() => rmSync(project, { recursive: true }));

describe('npm start', () => {
  it('says that the port is taken, before it builds anything', async () => {
    manifest('node build.mjs');
    await using other = await serve({ dir: project });
    const { code, output } = await start({ PORT: String(other.port) });
    expect(code).toBe(1);
    expect(output).toContain(`端口 ${other.port} 已被其他程序占用`);
    expect(output).toContain(`Le port ${other.port} est déjà pris`);
    expect(output).toContain(`PORT=${other.port + 1}`);
    expect(existsSync(join(project, 'dist'))).toBe(false);
  });

  it('says that a port is no port', async () => {
    const { code, output } = await start({ PORT: 'http' });
    expect(code).toBe(1);
    expect(output).toContain('“http”不是端口号');
    expect(output).toContain('n’est pas un numéro de port');
  });

  it('says that nothing was built yet', async () => {
    const { code, output } = await start({ PORT: '0' }, ['--no-build']);
    expect(code).toBe(1);
    expect(output).toContain('找不到已生成的网站');
    expect(output).toContain('Aucun site construit');
  });

  it('stops with the exit code of a failed build', async () => {
    manifest('exit 3');
    expect((await start({ PORT: '0' })).code).toBe(3);
  });

  it('builds, shows both homes under the base path, and stops when asked', async () => {
    manifest('node build.mjs');
    let home = '';
    const { code, output } = await start(
      { PORT: '0', BASE_PATH: '/portail' },
      [],
      async (url, stop) => {
        home = await (await fetch(url)).text();
        stop();
      },
    );
    expect(home).toBe('page');
    expect(output).toMatch(/中文 +http:\/\/localhost:\d+\/portail\/zh\/\n/);
    expect(output).toMatch(/Français +http:\/\/localhost:\d+\/portail\/fr\/\n/);
    expect(code).toBe(0);
  });
});

/** Runs the command to its end; `ready` is called with the Chinese home once it is printed. */
function start(
  env: NodeJS.ProcessEnv,
  args: string[] = [],
  ready: (url: string, stop: () => void) => Promise<void> = async () => {},
): Promise<{ code: number | null; output: string }> {
  const { npm_execpath: _, HOST: __, OUT_DIR: ___, BASE_PATH: ____, ...inherited } = process.env;
  const child = spawn(process.execPath, [command, ...args], {
    cwd: project,
    env: { ...inherited, ...env },
  });
  let output = '';
  let announced = false;
  const read = (chunk: Buffer) => {
    output += chunk.toString();
    const url = /中文 +(\S+)\n[^]*Ctrl\+C pour/.exec(output)?.[1];
    if (!url || announced) return;
    announced = true;
    ready(url, () => child.kill('SIGTERM')).catch(() => child.kill('SIGKILL'));
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  return new Promise((done) => child.once('close', (code) => done({ code, output })));
}
