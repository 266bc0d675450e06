import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { alt, editorComponents } from '#output/admin/components.ts';
import { adminConfig } from '#output/admin/config.ts';
import { adminPage, viewPage } from '#output/admin/page.ts';
import { shapes } from '#output/admin/shapes.ts';
import type { SiteRecord } from '#schema/index.ts';
import { withOurAddresses } from './literals.ts';
import { completed } from './texts.ts';

/**
 * Makes the folder that is served as `/admin/`: Sveltia with nothing left that another host would
 * have to give, the form made from the schemas, our scripts. Rejects, in both languages, when the
 * bundle is not the one we know.
 */
export async function assembleAdmin(dir: string, { site, address, folder }: Settings) {
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(join(dir, 'fonts'), { recursive: true });
  mkdirSync(join(dir, 'view'));
  const write = (name: string, text: string) => writeFileSync(join(dir, name), text);
  write(
    'sveltia-cms.js',
    withOurAddresses(readFileSync(join(sveltia, 'dist/sveltia-cms.js'), 'utf8')),
  );
  const config = adminConfig({ site, address, folder });
  write(
    'config.json',
    JSON.stringify({ config, shapes: shapes(), components: editorComponents(), alt }),
  );
  write('index.html', adminPage(site.repository));
  write('view/index.html', viewPage());
  cpSync(join(import.meta.dirname, 'admin.css'), join(dir, 'admin.css'));
  cpSync(icons, join(dir, 'fonts/material-symbols-outlined.woff2'));
  copyTexts(dir);
  for (const name of ['boot', 'view']) await bundle(name, dir);
}

/** Where `withOurAddresses` has the bundle look; it learns there that it is the latest version. */
function copyTexts(dir: string) {
  const { version } = JSON.parse(readFileSync(join(sveltia, 'package.json'), 'utf8')) as Package;
  const texts = join(dir, `vendor/@sveltia/cms@${version}/locales`);
  mkdirSync(texts, { recursive: true });
  for (const [lang, file] of [
    ['fr', 'fr.json'],
    ['zh', 'zh-CN.json'],
  ] as const) {
    const theirs = readFileSync(join(sveltia, 'locales', file), 'utf8');
    writeFileSync(join(texts, file), completed(theirs, lang));
  }
  const latest = join(dir, 'vendor/@sveltia/cms');
  mkdirSync(latest, { recursive: true });
  writeFileSync(join(latest, 'package.json'), JSON.stringify({ version }));
  // GitHub's and GitLab's ways to say that all is well.
  const well = { status: { indicator: 'none' }, result: { status_overall: { status_code: 100 } } };
  writeFileSync(join(dir, 'vendor/status.json'), JSON.stringify(well));
}

/** One script of ours as a file that needs no other. */
async function bundle(name: string, dir: string) {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: dir,
      emptyOutDir: false,
      copyPublicDir: false,
      lib: {
        entry: join(import.meta.dirname, `browser/${name}.ts`),
        name,
        formats: ['iife'],
        fileName: () => `${name}.js`,
      },
    },
  });
}

const { resolve } = createRequire(import.meta.url);
const sveltia = dirname(dirname(resolve('@sveltia/cms')));
const icons = resolve(
  '@fontsource-variable/material-symbols-outlined/files/material-symbols-outlined-latin-wght-normal.woff2',
);

type Package = { version: string };
interface Settings {
  site: SiteRecord;
  /** Address of the site's root. */
  address: string;
  /** Folder of the entries in the repository. */
  folder: string;
}
