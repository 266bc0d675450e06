import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { locales } from '#i18n/locales.ts';
import { headerRules } from '#output/headers.ts';
import { root } from '../builds.ts';

const read = (path: string) => readFileSync(resolve(root, path), 'utf8');
const recipes = ['HOSTING.md', 'HOSTING.zh.md', 'HOSTING.fr.md'].map((file) => ({
  file,
  text: read(`.github/${file}`),
}));
const hosting = recipes[0]?.text ?? '';
const readme = read('README.md');
const upload = read('.github/upload.sh');

const commandsOf = (text: string) =>
  [...text.matchAll(/^ *```sh\n([^]*?)^ *```/gm)].map(([, command = '']) => command);

describe('the two languages of the recipes', () => {
  const [zh = '', fr = ''] = recipes.slice(1).map(({ text }) => text);
  const steps = (text: string) =>
    text.split(/^## /m).map((part) => [...part.matchAll(/^(\d+)\. /gm)].map(([, step]) => step));
  const found = (text: string, sign: RegExp) =>
    [...text.replaceAll(/^ *```[^]*?```/gm, '').matchAll(sign)]
      .map(([, said = '']) => said)
      .filter((said) => /^[\x20-\x7E…›]+$/.test(said));
  // What the reader fills in has a name in their language.
  const codes = (text: string) =>
    found(text, /`([^`\n]+)`/g).filter((said) => !/compte\.|nom-du-projet|dossier/.test(said));
  const buttons = (text: string) => found(text, /\*\*([^*\n]+)\*\*/g);

  it('have the same steps', () => {
    expect(steps(zh)).toEqual(steps(fr));
    expect(steps(fr).filter((part) => part.length > 3)).toHaveLength(5);
  });

  it('say the same commands, variables and buttons', () => {
    expect(commandsOf(zh)).toEqual(commandsOf(fr));
    expect(new Set(codes(zh))).toEqual(new Set(codes(fr)));
    expect(codes(fr).length).toBeGreaterThan(80);
    // Short French words are of ASCII too.
    expect(buttons(fr)).toEqual(expect.arrayContaining(buttons(zh)));
    expect(buttons(zh).length).toBeGreaterThan(20);
  });
});

describe.each(recipes)('the recipes in $file', ({ file: recipe, text: hosting }) => {
  const commands = commandsOf(hosting);
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const sources = ['src', '.github'].flatMap((folder) =>
    readdirSync(resolve(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:ts|mjs|sh|yml)$/.test(file))
      .map((file) => read(`${folder}/${file}`)),
  );

  it('are reached from the first page', () => {
    expect(readme).toContain(`(.github/${recipe})`);
  });

  it('lead to files that are there', () => {
    const links = [...hosting.matchAll(/\]\(([^):#]+)\)/g)].map(([, path = '']) => path);
    expect(links.length).toBeGreaterThan(1);
    for (const path of [
      ...links,
      ...(hosting.match(/tests\/[\w./-]+\.ts/g) ?? []).map((at) => `../${at}`),
    ])
      expect([path, existsSync(resolve(root, '.github', path))]).toEqual([path, true]);
  });

  it('run scripts that are there, with variables that something reads', () => {
    expect(commands.length).toBeGreaterThan(1);
    for (const command of commands) {
      for (const [, script = ''] of command.matchAll(/npm run ([\w:-]+)/g))
        expect(scripts).toHaveProperty(script);
      for (const [, file = ''] of command.matchAll(/\bsh (\S+\.sh)/g))
        expect([file, existsSync(resolve(root, file))]).toEqual([file, true]);
      for (const [, name = ''] of command.matchAll(/\b([A-Z][A-Z_]+)=/g))
        expect([name, sources.some((source) => source.includes(name))]).toEqual([name, true]);
    }
  });

  it('call jobs and workflows by their names', () => {
    const names = ['check', 'comment', 'publish'].flatMap((file) =>
      [...read(`.github/workflows/${file}.yml`).matchAll(/^ *name: (.* · .*)$/gm)].map(
        ([, name = '']) => name,
      ),
    );
    expect(names).toContain('内容与网站 · Contenu et site');
    for (const [quoted] of hosting.matchAll(/\p{Script=Han}+ · [A-Z][\p{L} ]+(?=`| →)/gu))
      expect(names).toContain(quoted);
  });
});

describe('the upload', () => {
  const dir = mkdtempSync(join(tmpdir(), 'upload-'));
  afterAll(() => rmSync(dir, { recursive: true }));
  // A stand-in that writes down how it was called.
  mkdirSync(join(dir, 'bin'));
  writeFileSync(
    join(dir, 'bin/rclone'),
    `#!/bin/sh\nif test "$1" = lsf; then printf "$THERE"; exit \${LIST:-0}; fi\nfor each; do echo "$each"; done >> "${dir}/calls"\necho >> "${dir}/calls"\nexit \${FAILS:-0}\n`,
  );
  chmodSync(join(dir, 'bin/rclone'), 0o755);
  mkdirSync(join(dir, 'dist'));

  const run = (args: string[], env: NodeJS.ProcessEnv = {}) => {
    rmSync(join(dir, 'calls'), { force: true });
    const path = `${join(dir, 'bin')}${delimiter}${process.env['PATH']}`;
    const { status } = spawnSync('sh', [resolve(root, '.github/upload.sh'), ...args], {
      cwd: dir,
      env: { ...process.env, PATH: path, OUT_DIR: '', ...env },
    });
    const calls = existsSync(join(dir, 'calls')) ? readFileSync(join(dir, 'calls'), 'utf8') : '';
    return {
      status,
      calls: calls
        .split('\n\n')
        .filter(Boolean)
        .map((call) => call.split('\n')),
    };
  };

  it('refuses a place that is not said, and a build that is not there: it would delete the site', () => {
    expect(run([])).toEqual({ status: 2, calls: [] });
    expect(run(['site:bucket'])).toEqual({ status: 1, calls: [] });
  });

  it('sends first what pages load, and deletes only after everything has come', () => {
    writeFileSync(join(dir, 'dist/index.html'), 'x');
    expect(run(['site:bucket'])).toEqual({ status: 1, calls: [] });
    mkdirSync(join(dir, 'dist/pagefind'));
    writeFileSync(join(dir, 'dist/pagefind/tables.json'), '{}');
    const { status, calls } = run(['site:bucket/portail']);
    expect(status).toBe(0);
    expect(calls.map(([verb]) => verb)).toEqual(['copy', 'sync']);
    for (const call of calls)
      expect(call).toEqual(expect.arrayContaining(['--checksum', 'dist', 'site:bucket/portail']));
    expect(calls[1]).toContain('--delete-after');
    expect(run(['site:bucket'], { FAILS: '1' }).calls).toHaveLength(1);
  });

  it.each(['site:', 'site:/', 'bucket', '/'])('refuses %s, which is no bucket', (place) => {
    expect(run([place])).toEqual({ status: 2, calls: [] });
  });

  it('deletes nothing where something else is kept', () => {
    const at = (there: string, code = '0') => run(['site:bucket'], { THERE: there, LIST: code });
    expect(at('archives/\\nindex.html\\n')).toEqual({ status: 1, calls: [] });
    expect(at('my_astro/\\n')).toEqual({ status: 1, calls: [] });
    expect(at('_astro/\\nfr/\\nindex.html\\n').status).toBe(0);
    // The first upload, and the second where the first broke off.
    expect(at('').status).toBe(0);
    expect(at('', '3').status).toBe(0);
    expect(at('pagefind/\\n').status).toBe(0);
    // A place that cannot be looked at.
    expect(at('', '1')).toEqual({ status: 1, calls: [] });
  });

  it('caches as the headers of the site say', () => {
    const { calls } = run(['site:bucket']);
    const after = (flag: string, call: string[] = []) =>
      call.filter((_, index) => call[index - 1] === flag);
    const rules = headerRules('/').map(({ pattern, headers }) => [
      pattern,
      headers['Cache-Control'],
    ]);
    const forever = rules.filter(([, cache]) => cache?.includes('immutable'));
    const language = new RegExp(`/(?:${locales.join('|')})/`);
    const hashed = forever.map(([pattern = '']) => `${pattern.replace(language, '/*/')}*`);
    expect(new Set(after('--include', calls[0]))).toEqual(new Set(hashed));
    expect(new Set(after('--exclude', calls[1]))).toEqual(new Set([...hashed, '/_headers']));
    const [page] = rules.find(([pattern]) => pattern === '/zh/*')?.slice(1) ?? [];
    expect(after('--header-upload', calls[0])).toEqual([`Cache-Control: ${forever[0]?.[1]}`]);
    expect(after('--header-upload', calls[1])).toEqual([`Cache-Control: ${page}`]);
  });

  it('is what the recipe says it is', () => {
    expect(upload).toMatch(/^#!\/bin\/sh\n/);
    expect(hosting).toContain('(upload.sh)');
  });
});
