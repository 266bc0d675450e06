import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatOf } from '#admin/browser/format.ts';
import { shapes } from '#output/admin/shapes.ts';

const root = resolve(import.meta.dirname, '../../..');
const formats = Object.fromEntries(
  Object.entries(shapes()).map(([name, shape]) => [name, formatOf(shape)]),
);
const formatFor = (path: string) => {
  const [name = ''] = path.replace(/\.yml$/, '').split('/');
  return formats[path.endsWith('.mdx') ? `${name}-frontmatter` : name]!;
};

describe.each(['content', 'tests/fixtures/content'])('files of %s', (dir) => {
  const files = (readdirSync(join(root, dir), { recursive: true }) as string[]).filter((name) =>
    /\.(mdx|yml)$/.test(name),
  );

  it.each(files)('%s is saved as it was read', (name) => {
    const text = readFileSync(join(root, dir, name), 'utf8');
    const { fromFile, toFile } = formatFor(name);
    const trimmed = `${text
      .replace(/^\uFEFF/, '')
      .replaceAll('\r\n', '\n')
      .trim()}\n`;
    expect(`${toFile(fromFile(trimmed.trim())).trim()}\n`).toBe(trimmed);
  });
});
