import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { IncomingHttpHeaders } from 'node:http';
import type { Place } from '#checks/issue.ts';
import { contentDir } from '#source/tree.ts';

/** Where a finding leads: to the line in the author's editor, or on the clipboard. */
export function placed({ file, line, column }: Place, folder?: string): Spot {
  const path = join(contentDir, file);
  const isInside = folder !== undefined && file.startsWith(`${folder}/`);
  return {
    label: `${isInside ? file.slice(folder.length + 1) : file}:${line}`,
    copy: `${file}:${line}`,
    editor: `${path}:${line}:${column}`,
    // https://code.visualstudio.com/docs/configure/command-line#_opening-vs-code-with-urls
    vscode: `vscode://file${pathToFileURL(path).pathname}:${line}:${column}`,
  };
}

/**
 * Whether a page of this server asks. Vite opens whatever file it is told to, whoever asks: another
 * site cannot read the answer, but it could send its visitor here, or load the address as a picture.
 */
export function isOwnRequest(headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site'];
  // Sent by every browser to an address it trusts, such as localhost.
  if (site !== undefined) return site === 'same-origin';
  const from = headers.origin ?? headers.referer ?? '';
  return URL.canParse(from) && new URL(from).host === headers.host;
}

export type Spot = {
  /** For people: `index.fr.mdx:12` within its folder. */
  label: string;
  /** For the clipboard: `news/x/index.fr.mdx:12`. */
  copy: string;
  /** What Vite's `/__open-in-editor` takes: absolute path, line and column. */
  editor: string;
  vscode: string;
};
