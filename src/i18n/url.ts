/**
 * Where the site will stand, read once from the environment: `SITE_URL` (origin, default the
 * local server) and `BASE_PATH` (folder on that origin, default `/`).
 */
export const basePath: string = withSlashes(process.env.BASE_PATH ?? '/');

export const siteUrl: URL = new URL(process.env.SITE_URL ?? 'http://localhost:4321/');

/** Path inside the site (`/zh/news/`) to the path on the host (`/portal/zh/news/`). */
export function withBase(path: string): string {
  return basePath + path.replace(/^\//, '');
}

/** Path inside the site to an absolute URL. */
export function absolute(path: string): string {
  return new URL(withBase(path), siteUrl).href;
}

function withSlashes(path: string): string {
  return `/${path}/`.replace(/\/{2,}/g, '/');
}
