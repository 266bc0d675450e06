import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { path } from '#i18n/routes.ts';
import { basePath } from '#i18n/url.ts';
import { cacheDir } from '#source/cache.ts';
import { portProblem } from './port.ts';
import { serve, type RunningServer } from './serve.ts';

const port = Number(process.env.PORT || 4321);
const host = process.env.HOST || 'localhost';
const dir = resolve(process.env.OUT_DIR || 'dist');

/** The port comes first: nobody waits for a build to learn that it cannot be shown. */
async function start(): Promise<number> {
  const problem = await portProblem(port, host);
  if (problem) return refuse(sentences[problem]);
  if (!process.argv.includes('--no-build')) {
    const code = await build();
    if (code !== 0) return code;
  }
  if (!existsSync(dir)) return refuse(sentences.unbuilt);
  // Somebody may have taken it while the site was being built.
  const late = await portProblem(port, host);
  if (late) return refuse(sentences[late]);
  const admin = await editor();
  const server = await serve({ dir, base: basePath, port, host, admin });
  announce(server, admin !== undefined);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await server.close();
  return 0;
}

/**
 * The editor of the local folder, beside the build and never in it. Browsers open folders to this
 * computer's own pages alone, so to any other host it is not served.
 */
async function editor(): Promise<string | undefined> {
  if (!['localhost', '127.0.0.1', '::1'].includes(host)) return undefined;
  const folder = join(cacheDir, 'admin');
  try {
    // Late: it brings the bundler, which a taken port should not have to wait for.
    const { makeAdmin } = await import('#admin/make.ts');
    await makeAdmin(folder);
    return folder;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return undefined;
  }
}

async function build(): Promise<number> {
  const args = ['run', '--silent', 'build'];
  // On Windows npm is a script that only a shell can start; its own path needs none.
  const npm = process.env.npm_execpath;
  const child = npm
    ? spawn(process.execPath, [npm, ...args], { stdio: 'inherit' })
    : spawn('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  const forward = (signal: NodeJS.Signals) => child.kill(signal);
  process.on('SIGINT', forward).on('SIGTERM', forward);
  const [code] = await once(child, 'exit');
  process.off('SIGINT', forward).off('SIGTERM', forward);
  return code ?? 130;
}

function announce({ origin }: RunningServer, hasEditor: boolean): void {
  const home = (lang: 'zh' | 'fr') => origin + basePath + path.home(lang).slice(1);
  console.log(`
  网站已启动，请在浏览器中打开：
  Le site est prêt. Ouvrez dans un navigateur :

    中文      ${home('zh')}
    Français  ${home('fr')}
${hasEditor ? `    编辑 · Rédaction  ${origin}${basePath}admin/\n` : ''}
  按 Ctrl+C 停止。
  Ctrl+C pour arrêter.
`);
}

function refuse(lines: readonly string[]): number {
  console.error(lines.join('\n'));
  return 1;
}

const otherPort = Number.isInteger(port) && port > 1024 && port < 65535 ? port + 1 : 4321;
const remedy =
  process.platform === 'win32'
    ? // The same in the command prompt, where the guide leads, and in PowerShell.
      `cmd /c "set PORT=${otherPort}&& npm start"`
    : `PORT=${otherPort} npm start`;

const sentences = {
  taken: [
    `端口 ${port} 已被其他程序占用，网站没有启动。请关闭那个程序，或换一个端口：${remedy}`,
    `Le port ${port} est déjà pris par un autre programme : le site n’a pas été lancé. Fermez ce programme ou choisissez un autre port : ${remedy}`,
  ],
  forbidden: [
    `没有权限使用端口 ${port}，网站没有启动。请换一个端口：${remedy}`,
    `Le port ${port} n’est pas autorisé pour ce compte : le site n’a pas été lancé. Choisissez un autre port : ${remedy}`,
  ],
  invalid: [
    `PORT 的值“${process.env.PORT}”不是端口号（应为 0 到 65535 之间的整数）。请改为：${remedy}`,
    `PORT vaut « ${process.env.PORT} », qui n’est pas un numéro de port (un entier de 0 à 65535). Essayez : ${remedy}`,
  ],
  unreachable: [
    `HOST 的值“${host}”不是本机的地址，网站没有启动。请删去 HOST，或改为 0.0.0.0。`,
    `HOST vaut « ${host} », qui n’est pas une adresse de cette machine : le site n’a pas été lancé. Retirez HOST ou mettez 0.0.0.0.`,
  ],
  unbuilt: [
    `找不到已生成的网站（${dir}）。请先运行 npm run build，或去掉 --no-build。`,
    `Aucun site construit dans ${dir}. Lancez d’abord npm run build, ou retirez --no-build.`,
  ],
} as const;

process.exitCode = await start();
