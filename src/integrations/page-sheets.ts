import { globSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { joinSheets } from '#output/page-sheets.ts';
import { layersStatement } from './css-layers.ts';

/** Joins the style sheets that the bundler made, once all pages are known that link them. */
export function pageSheets(): AstroIntegration {
  return {
    name: 'portal-page-sheets',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const assets = join(root, '_astro');
        const pages = await texts(root, '**/*.html');
        const sheets = await texts(assets, '*.css');
        const joined = joinSheets(pages, sheets, layersStatement);
        await Promise.all([...sheets.keys()].map((name) => rm(join(assets, name))));
        await Promise.all([
          ...[...joined.pages].map(([file, html]) => writeFile(join(root, file), html)),
          ...[...joined.sheets].map(([name, css]) => writeFile(join(assets, name), css)),
        ]);
      },
    },
  };
}

async function texts(dir: string, pattern: string): Promise<Map<string, string>> {
  const files = globSync(pattern, { cwd: dir }).sort();
  return new Map(
    await Promise.all(
      files.map(async (file): Promise<[string, string]> => [
        file,
        await readFile(join(dir, file), 'utf8'),
      ]),
    ),
  );
}
