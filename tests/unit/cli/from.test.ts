import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { check } from '#checks/run.ts';
import { joinFacts } from '#domain/entry.ts';
import { readTree } from '#source/tree.ts';
import { root } from '../../builds.ts';

const id = '2025-03-11-shenfu-aifc';
const folder = `news/${id}`;
const seed = readFileSync(resolve(root, 'tests/fixtures/seed.txt'), 'utf8');
const at = seed.indexOf('Le 11 mars');
const [chinese, french] = [seed.slice(0, at), seed.slice(at)];

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'from-'));
  cpSync(resolve(root, 'content'), dir, { recursive: true });
  rmSync(join(dir, folder), { recursive: true });
});
afterEach(() => rmSync(dir, { recursive: true }));

/** Without a terminal; the report comes from a file. */
function run(report: string | Uint8Array, { lang = 'fr', args = [] as string[] } = {}) {
  const file = join(dir, '..', `${dir.slice(-6)}.txt`);
  writeFileSync(file, report);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve(root, 'src/cli/new.ts'), '--content', dir, '--from', file, ...args],
    { encoding: 'utf8', input: '', cwd: root, env: { ...process.env, LC_ALL: lang } },
  );
  rmSync(file);
  return { code: status, stdout, stderr };
}

const files = () => (readdirSync(dir, { recursive: true }) as string[]).toSorted();
const read = (file: string) => readFileSync(join(dir, file), 'utf8');
const errors = async () =>
  check(await readTree(dir)).issues.filter(({ severity }) => severity === 'error');

/** As somebody does who has read it and changes nothing. */
async function confirmed(file: string) {
  const text = read(file);
  expect(text).toContain('\ndraft: true\n');
  writeFileSync(join(dir, file), text.replace('draft: true\n', ''));
  return errors();
}

describe('npm run new -- --from, without a terminal', () => {
  it.each<[string, string | Uint8Array]>([
    ['the Chinese first', seed],
    ['the French first', `${french}\n${chinese}`],
    ['with line ends of Windows', `\uFEFF${seed.replaceAll('\n', '\r\n')}`],
  ])('makes a draft of both texts, %s, that lacks only confirmation', async (_, report) => {
    const { code, stdout, stderr } = run(report);
    expect([code, stderr]).toEqual([0, '']);
    expect(files().filter((file) => file.startsWith(`${folder}/`))).toEqual([
      `${folder}/index.fr.mdx`,
      `${folder}/index.zh.mdx`,
    ]);
    expect(await errors()).toEqual([]);
    const { issues } = check(await readTree(dir));
    const typography = issues.filter(
      ({ rule, file }) => rule.startsWith('typo') && file.includes(id),
    );
    expect(typography).toEqual([]);
    expect(stdout).toContain('aucun mot n’a changé');
    const entry = (await readTree(dir)).entries.find((each) => each.id === id);
    expect(entry && joinFacts(entry).facts).toMatchObject({
      original: 'zh',
      draft: true,
      date: '2025-03-11',
      venue: 'jiangyin-centre',
    });
    expect(stdout).toMatch(/npm run dev.*npm run check.*draft: true/s);
    expect(await confirmed(`${folder}/index.zh.mdx`)).toEqual([]);
  });

  it('reads what Windows writes in China', () => {
    // 2025年3月11日，朱红宇部长来到江阴，窦豆主席接待。 in GBK.
    const gbk = Buffer.from(
      '32303235c4ea33d4c23131c8d5a3acd6ecbaecd3eeb2bfb3a4c0b4b5bdbdadd2f5a3acf1bcb6b9d6f7cfafbdd3b4fda1a3',
      'hex',
    );
    const { code, stdout } = run(gbk, { lang: 'zh', args: ['--dry-run'] });
    expect(code).toBe(0);
    expect(stdout).toContain('\n\n2025年3月11日，朱红宇部长来到江阴，窦豆主席接待。\n');
    expect(stdout).toContain('person: zhu-hongyu');
  });

  it.each([
    ['zh', chinese, 'fr'],
    ['fr', french, 'zh'],
  ])('writes one file of a text in one language: %s', async (lang, report, other) => {
    const { code, stdout } = run(report);
    expect(code).toBe(0);
    const made = files().filter((file) => /^news\/.*\.mdx$/.test(file));
    expect(made).toHaveLength(1);
    expect(made[0]).toMatch(new RegExp(`/index\\.${lang}\\.mdx$`));
    expect(stdout).toContain(`index.${other}.mdx`);
    expect(read(String(made[0]))).toContain(`\noriginal: ${lang}\n`);
    expect(await errors()).toEqual([]);
    expect(await confirmed(String(made[0]))).toEqual([]);
  });

  it.each<[string, string | Uint8Array, RegExp, RegExp]>([
    [
      'a text in English',
      'The association and the delegation of the park met in Paris on 11 March 2025.\n',
      /其他语言请先翻译/,
      /tout autre texte est à traduire/,
    ],
    ['a document of Word', Buffer.from('PK\x03\x04\x14\x00', 'latin1'), /另存为/, /Enregistre/],
    ['an empty file', ' \n\n', /空的/, /vide/],
    ['a book', `${'Le 11 mars 2025, une réunion. '.repeat(4000)}\n`, /10万字/, /100\s000/],
  ])('refuses %s in the language of its reader, and writes nothing', (_, report, zh, fr) => {
    const before = files();
    for (const [lang, own, other] of [
      ['zh_CN.UTF-8', zh, fr],
      ['fr_FR.UTF-8', fr, zh],
    ] as const) {
      const { code, stdout, stderr } = run(report, { lang });
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(own);
      expect(stderr).not.toMatch(other);
      expect(stderr).not.toMatch(/^\s+at /m);
    }
    expect(files()).toEqual(before);
  });

  it('asks for the day where the text has none, and for nothing else', () => {
    const { code, stderr } = run('朱红宇部长来到江阴，窦豆主席接待，双方举行会谈，交流合作。');
    expect(code).toBe(2);
    expect(stderr.match(/--\w+/g)?.filter((flag) => !flag.startsWith('--title'))).toEqual([
      '--date',
    ]);
  });

  it('writes nothing with --dry-run', () => {
    const before = files();
    const { code, stdout } = run(seed, { args: ['--dry-run'] });
    expect(code).toBe(0);
    expect(stdout).toMatch(/index\.zh\.mdx\n---\ntitle: .*index\.fr\.mdx\n---\ntitle: /s);
    expect(files()).toEqual(before);
  });
});
