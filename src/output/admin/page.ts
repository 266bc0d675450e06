import { locales, languageTag, type Localized } from '#i18n/locales.ts';
import type { SiteRecord } from '#schema/index.ts';

/**
 * The page of the editor. Everything on it comes from the folder it stands in; scripts run in the
 * order written, and `boot.js` waits for the document.
 */
export function adminPage(repository: SiteRecord['repository']): string {
  return document({
    root: './',
    title: '编辑 · Rédaction',
    mark: repository ? '' : 'is-local',
    policy: adminPolicy(repository),
    head: ['boot.js', 'sveltia-cms.js'].map((src) => `<script defer src="./${src}"></script>`),
    body: notice('without-folder', withoutFolder) + notice('without-script', withoutScript),
  });
}

/** Leads from an entry in the editor to its page: segments differ by language, templates cannot. */
export function viewPage(): string {
  return document({
    root: '../',
    title: '查看页面 · Voir la page',
    policy:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'",
    head: ['<script defer src="../view.js"></script>'],
    body: '',
  });
}

/**
 * Sveltia writes styles into the page, shows pictures of the chosen folder as blobs, and asks the
 * host of the repository, where one is named. Nothing else may be asked: neither for fonts nor for
 * updates, places, translations or stock photographs.
 */
export function adminPolicy(repository: SiteRecord['repository']): string {
  const api = repository ? ` ${apiOf[repository.host]}` : '';
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "font-src 'self'",
    `connect-src 'self' blob: data:${api}`,
    "worker-src 'self' blob:",
    "frame-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

const apiOf = {
  github: 'https://api.github.com',
  gitlab: 'https://gitlab.com',
  gitea: 'https://gitea.com',
} as const;

function document({ root, title, policy, head, body, mark = '' }: Parts): string {
  return `<!doctype html>
<html lang="${languageTag.zh}"${mark && ` class="${mark}"`}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${root}admin.css">
${head.join('\n')}
</head>
<body>${body}</body>
</html>
`;
}

const notice = (id: string, text: Localized) =>
  `<div id="${id}" class="notice">${locales
    .map((lang) => `<p lang="${languageTag[lang]}">${text[lang]}</p>`)
    .join('')}</div>`;

const withoutFolder: Localized = {
  zh: '这个浏览器不能编辑电脑上的文件夹。请用电脑上的 Chrome 或 Edge 打开本页。',
  fr: 'Ce navigateur ne sait pas modifier un dossier de l’ordinateur. Ouvrez cette page avec Chrome ou Edge, sur un ordinateur.',
};

const withoutScript: Localized = {
  zh: '编辑页正在打开。如果一直停在这里，请确认浏览器允许运行 JavaScript。',
  fr: 'L’éditeur s’ouvre. S’il n’apparaît pas, vérifiez que le navigateur autorise JavaScript.',
};

interface Parts {
  /** From the page to the folder of the editor. */
  root: string;
  title: string;
  /** Class of the page. */
  mark?: string;
  policy: string;
  head: string[];
  body: string;
}
