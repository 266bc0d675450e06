import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type RunningServer } from '#cli/serve.ts';

const page = `<!doctype html><title>首页</title><p>${'合作 '.repeat(800)}`;
const files: Record<string, string> = {
  'site/index.html': '<!doctype html><title>AIFC</title>',
  'site/404.html': '<!doctype html><title>404 找不到 introuvable</title>',
  'site/zh/index.html': page,
  'site/zh/rss.xml': '<rss/>',
  'site/_astro/a.Bx12.css': 'a{}',
  'site/_headers': '/*',
  'site/pagefind/zh/index/zh_1.pf_index': 'x',
  'secret.txt': 'secret',
};

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
const dir = join(folder, 'site');

beforeAll(() => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  symlinkSync(join(folder, 'secret.txt'), join(dir, 'link.txt'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(['/', '/portail/'])('a build served under %s', (base) => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await serve({ dir, base });
  });
  afterAll(() => server.close());
  const get = (path: string, headers = {}, method = 'GET') =>
    fetchRaw(server.port, base + path, headers, method);

  it('answers with the page and the headers of its host', async () => {
    const { status, headers, body } = await get('zh/');
    expect(status).toBe(200);
    expect(headers['content-type']).toMatch(/^text\/html; ?charset=utf-8$/);
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['cache-control']).toContain('must-revalidate');
    expect(body.toString()).toBe(page);
    expect((await get('zh/rss.xml')).headers['content-type']).toContain('application/rss+xml');
    expect((await get('_astro/a.Bx12.css')).headers['cache-control']).toContain('immutable');
    expect((await get('pagefind/zh/index/zh_1.pf_index')).status).toBe(200);
  });

  it('adds the slash a page address ends with, and keeps the query', async () => {
    const { status, headers } = await get('zh?q=%E5%90%88');
    expect(status).toBe(308);
    expect(headers.location).toBe(`${base}zh/?q=%E5%90%88`);
  });

  it('answers 404 with the page of the site, for reading and for caches', async () => {
    for (const path of ['nowhere/', 'zh/nowhere', '_astro/old.css', 'zh//', '404/', '_headers']) {
      const { status, headers, body } = await get(path);
      expect([path, status]).toEqual([path, 404]);
      expect(body.toString()).toBe(files['site/404.html']);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(headers['cache-control']).not.toContain('immutable');
    }
  });

  it.each([
    '../secret.txt',
    '%2e%2e/secret.txt',
    '..%2fsecret.txt',
    '..%5csecret.txt',
    'zh/../../secret.txt',
    '%00',
    '%E0%A4%A',
    'link.txt',
    '/zh',
  ])('reads nothing outside the folder: %s', async (path) => {
    const { status, body } = await get(path);
    expect(status).toBe(404);
    expect(body.toString()).not.toContain('secret');
  });

  it.each([
    ['br', 'gzip, deflate, br;q=1.0', brotliDecompressSync],
    ['gzip', 'gzip, br;q=0', gunzipSync],
  ])('sends text in %s to a client that says %s', async (coding, accepted, decode) => {
    const { headers, body } = await get('zh/', { 'Accept-Encoding': accepted });
    expect(headers['content-encoding']).toBe(coding);
    expect(headers.vary).toBe('Accept-Encoding');
    expect(headers['content-length']).toBeUndefined();
    expect(body.length).toBeLessThan(page.length / 5);
    expect(decode(body).toString()).toBe(page);
  });

  it('gives HEAD the headers of GET and no body', async () => {
    const head = await get('zh/', {}, 'HEAD');
    expect(head.status).toBe(200);
    expect(head.headers['content-length']).toBe(String(Buffer.byteLength(page)));
    expect(head.body.length).toBe(0);
    const packed = await get('zh/', { 'Accept-Encoding': 'br' }, 'HEAD');
    expect(packed.headers['content-encoding']).toBe('br');
    expect((await get('nowhere/', {}, 'HEAD')).status).toBe(404);
  });

  it('answers 304 to a client that has the page already', async () => {
    const { etag } = (await get('zh/')).headers;
    const again = await get('zh/', { 'If-None-Match': etag });
    expect(again.status).toBe(304);
    expect(again.body.length).toBe(0);
  });

  it('sends a part of a file as it is', async () => {
    const headers = { Range: 'bytes=0-1999', 'Accept-Encoding': 'br' };
    const { status, headers: sent, body } = await get('zh/', headers);
    expect(status).toBe(206);
    expect(sent['content-encoding']).toBeUndefined();
    expect(body).toEqual(Buffer.from(page).subarray(0, 2000));
  });

  it('only reads', async () => {
    const { status, headers } = await get('zh/', {}, 'POST');
    expect(status).toBe(405);
    expect(headers.allow).toBe('GET, HEAD');
  });
});

describe('the base path', () => {
  it('is the only place where anything is served', async () => {
    await using server = await serve({ dir, base: '/portail/' });
    expect((await fetchRaw(server.port, '/zh/')).status).toBe(404);
    const bare = await fetchRaw(server.port, '/portail?a=1');
    expect([bare.status, bare.headers.location]).toEqual([308, '/portail/?a=1']);
    expect(server.url).toBe(`http://localhost:${server.port}/portail/`);
  });
});

describe('the port', () => {
  it('is refused with the reason of the system when taken', async () => {
    await using first = await serve({ dir });
    await expect(serve({ dir, port: first.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});

/** The path goes out as written; `fetch` would tidy it first. */
function fetchRaw(port: number, path: string, headers = {}, method = 'GET'): Promise<Answer> {
  return new Promise((done, failed) => {
    const sent = request({ port, host: '127.0.0.1', path, headers, method }, async (response) => {
      const body = Buffer.concat(await Array.fromAsync(response));
      done({ status: response.statusCode, headers: response.headers, body });
    });
    sent.on('error', failed).end();
  });
}

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: Buffer;
}
