/**
 * Where the site will stand, read once from the environment: `SITE_URL` (origin, default the
 * local server) and `BASE_PATH` (folder on that origin, default `/`). Importing this throws, with
 * a sentence in both languages, when one of them cannot be.
 */
export const basePath: string = parseBase(process.env.BASE_PATH || '/');

export const siteUrl: URL = parseSite(process.env.SITE_URL || 'http://localhost:4321/');

/** Path inside the site (`/zh/news/`) to the path on the host (`/portal/zh/news/`). */
export function withBase(path: string): string {
  return basePath + path.replace(/^\//, '');
}

/** Path inside the site to an absolute URL. */
export function absolute(path: string): string {
  return new URL(withBase(path), siteUrl).href;
}

/** The folder with one slash at each end; only characters that no host, header or page need escape. */
function parseBase(value: string): string {
  const path = `/${value}/`.replace(/\/{2,}/g, '/');
  if (/^\/(?:(?!\.{1,2}\/)[\w.~-]+\/)*$/.test(path)) return path;
  throw new Error(
    `BASE_PATH “${value}” 不可用：只能用字母、数字、. _ ~ - 和斜线，例如 /portail/。\n` +
      `BASE_PATH « ${value} » ne convient pas : lettres, chiffres, . _ ~ - et barres obliques seulement, par exemple /portail/.`,
  );
}

function parseSite(value: string): URL {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search) return url;
  throw new Error(
    `SITE_URL “${value}” 不可用：请写完整的网址，例如 https://portal.example；子目录请用 BASE_PATH。\n` +
      `SITE_URL « ${value} » ne convient pas : donnez une adresse complète, par exemple https://portal.example ; un sous-dossier se met dans BASE_PATH.`,
  );
}
