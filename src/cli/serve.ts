import { lstatSync, readFileSync } from 'node:fs';
import { createServer, IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { headerRules, headersFor } from '#output/headers.ts';
import { CompressedResponse } from './compress.ts';

/**
 * Serves a build as its host would: same headers, same redirects, mounted under `base`. The folder
 * is looked at anew for every request, so that a rebuild shows without a restart.
 * Rejects with the system's error when the port cannot be opened (`EADDRINUSE`, `EACCES`).
 */
export async function serve(options: ServeOptions): Promise<RunningServer> {
  const { dir, base = '/', port = 0, host = 'localhost', admin } = options;
  const handler = createHandler(dir, base, admin);
  const server = createServer({ IncomingMessage, ServerResponse: CompressedResponse }, handler);
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });

  await new Promise<void>((opened, failed) => {
    server.once('error', failed);
    // Not the name: it may mean ::1 alone, and then http://127.0.0.1/ answers nothing.
    server.listen(port, host === 'localhost' ? '127.0.0.1' : host, opened);
  });
  const actual = (server.address() as AddressInfo).port;
  const name = ['0.0.0.0', '::', '127.0.0.1'].includes(host) ? 'localhost' : host;
  const origin = `http://${name.includes(':') ? `[${name}]` : name}:${actual}`;
  return { port: actual, origin, url: origin + base, close, [Symbol.asyncDispose]: close };
}

function createHandler(dir: string, base: string, admin?: string) {
  const rules = headerRules(base);
  const folders = [dir, ...(admin ? [admin] : [])];
  const sends = new Map(
    folders.map((folder) => [folder, sirv(folder, { dev: true, etag: true, extensions: [] })]),
  );
  const apology = () =>
    isPublished(dir, '404.html') ? readFileSync(join(dir, '404.html')) : Buffer.from('404');

  return (request: IncomingMessage, response: CompressedResponse): void => {
    const { pathname, search } = split(request.url ?? '/');
    const setHeaders = (path: string) => {
      for (const header of Object.entries(headersFor(path, rules))) response.setHeader(...header);
    };
    const answer = (status: number, headers: Record<string, string>, body?: Buffer) => {
      setHeaders(`${base}404.html`);
      response.writeHead(status, { ...headers, 'Content-Length': body?.length ?? 0 });
      response.end(body);
    };
    const notFound = () => answer(404, { 'Content-Type': 'text/html; charset=utf-8' }, apology());

    if (!['GET', 'HEAD'].includes(request.method ?? '')) return answer(405, { Allow: 'GET, HEAD' });
    if (`${pathname}/` === base) return answer(308, { Location: base + search });
    const path = insideBase(pathname, base);
    if (path === undefined) return notFound();

    const isAdmin = admin !== undefined && /^admin(?:\/|$)/.test(path);
    const folder = isAdmin ? admin : dir;
    const inside = isAdmin ? path.slice('admin/'.length) : path;
    const file = path.endsWith('/') || path === '' ? `${inside}index.html` : inside;
    if (isPublished(folder, file)) {
      request.url = `/${encodeURI(file)}`;
      setHeaders(pathname);
      return sends.get(folder)?.(request, response, notFound);
    }
    const index = [...(inside ? [inside] : []), 'index.html'].join('/');
    if (path && isPublished(folder, index))
      return answer(308, { Location: `${pathname}/${search}` });
    return notFound();
  };
}

/**
 * True for a plain file of the folder. No step upwards, no hidden file, no link (it may lead
 * anywhere); hosts read `_headers` and do not publish it.
 */
function isPublished(dir: string, path: string): boolean {
  const steps = path.split('/');
  if (path === '_headers' || path.includes('\0') || path.includes('\\')) return false;
  if (steps.some((step) => step === '' || step.startsWith('.'))) return false;
  try {
    const found = steps.map((_, index) => lstatSync(join(dir, ...steps.slice(0, index + 1))));
    return found.at(-1)?.isFile() === true && !found.some((stats) => stats.isSymbolicLink());
  } catch {
    return false;
  }
}

/** As sent, not resolved by `new URL`, which takes `//zh` for a host name. */
function split(url: string): { pathname: string; search: string } {
  const [pathname = '/', ...query] = url.split('?');
  return { pathname, search: query.length > 0 ? `?${query.join('?')}` : '' };
}

/** The decoded path below `base`; undefined when it lies elsewhere or is malformed. */
function insideBase(pathname: string, base: string): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  try {
    return decodeURIComponent(pathname.slice(base.length));
  } catch {
    return undefined;
  }
}

export interface ServeOptions {
  /** Folder of the build. */
  dir: string;
  /** Folder of the editor, served as `admin/` although it is no part of the build. */
  admin?: string | undefined;
  /** Path the site stands under, with both slashes. */
  base?: string;
  /** 0 asks for any free port. */
  port?: number;
  host?: string;
}

export interface RunningServer {
  port: number;
  /** `http://localhost:4321`, without a trailing slash. */
  origin: string;
  /** Address of the site's root, base path included. */
  url: string;
  close: () => Promise<void>;
  [Symbol.asyncDispose]: () => Promise<void>;
}
