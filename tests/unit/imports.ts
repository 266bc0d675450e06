import { globSync, readFileSync } from 'node:fs';
import { posix, resolve, sep } from 'node:path';
import { root } from '../builds.ts';

const src = resolve(root, 'src');

/** Every module under src, as its path from there. */
export const modules: readonly string[] = globSync('**/*.{ts,astro,mjs,js}', { cwd: src })
  .map((file) => file.split(sep).join('/'))
  .toSorted();

export function readModule(file: string): string {
  return readFileSync(resolve(src, file), 'utf8');
}

/** What a module names after `import`, `export … from` and `import()`. */
export function importsOf(file: string, source: string): Import[] {
  const statements = /^\s*(import|export)\b(\s+type\b)?(?:[^'";]*?\bfrom)?\s*['"]([^'"]+)['"]/gm;
  const calls = /\b(?:import|import\.meta\.glob)\(\s*['"`]([^'"`]+)['"`]/g;
  return [
    ...[...source.matchAll(statements)].map(([, , type, name = '']) => ({
      name: locate(file, name),
      typeOnly: type !== undefined,
    })),
    ...[...source.matchAll(calls)].map(([, name = '']) => ({
      name: locate(file, name),
      typeOnly: false,
    })),
  ];
}

/** `#domain/x.ts` and `../domain/x.ts` to `src/domain/x.ts`; packages and `astro:*` as they are. */
function locate(file: string, name: string): string {
  if (name.startsWith('#')) return `src/${name.slice(1)}`;
  return name.startsWith('.') ? posix.join('src', posix.dirname(file), name) : name;
}

export interface Import {
  name: string;
  typeOnly: boolean;
}
