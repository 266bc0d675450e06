import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check } from '#checks/run.ts';
import { readTree } from '#source/tree.ts';
import { root } from '../../builds.ts';

let dir = '';
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'new-'));
  cpSync(resolve(root, 'tests/fixtures/content'), dir, { recursive: true });
});
afterAll(() => rmSync(dir, { recursive: true }));

/** Without a terminal, as a program calls it. */
function run(args: readonly string[], { lang = 'fr', input = '' } = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve(root, 'src/cli/new.ts'), '--content', dir, ...args],
    { encoding: 'utf8', input, cwd: root, env: { ...process.env, LC_ALL: lang, NO_COLOR: '1' } },
  );
  return { code: status, stdout, stderr };
}

const files = () => (readdirSync(dir, { recursive: true }) as string[]).toSorted();
const read = (file: string) => readFileSync(join(dir, file), 'utf8');
const errors = async () =>
  check(await readTree(dir)).issues.filter(({ severity }) => severity === 'error');

const meeting = [
  ['--date', '2030-05-20'],
  ['--kind', 'meeting'],
  ['--title.zh', '协会与示例机构筹备展会'],
  ['--title.fr', 'L’association et Exemple préparent un salon'],
  ['--summary.zh', '2030年5月20日，协会访问示例机构。'],
  ['--summary.fr', 'Le 20 mai 2030, l’association s’est rendue chez Exemple.'],
  ['--place', 'lyon'],
  ['--people', 'camille-exemple:host,wu-yifan:guest'],
  ['--original', 'fr'],
].flat();

describe('npm run new, without questions', () => {
  it.each<[string, string[], string[], boolean[]]>([
    [
      'a meeting',
      ['news', ...meeting, '--partners', 'centre-lyon,association-fictive'],
      ['fr', 'zh'].map(
        (lang) => `news/2030-05-20-centre-lyon-association-fictive/index.${lang}.mdx`,
      ),
      [false, true],
    ],
    [
      'a partner',
      [
        'partners',
        '--kind',
        'centre',
        '--title.fr',
        'Parc d’été',
        '--summary.fr',
        'Un parc.',
        '--place',
        'lyon',
      ],
      ['partners/parc-ete/index.fr.mdx'],
      [true],
    ],
    [
      'a programme',
      [
        'programmes',
        '--kind',
        'exhibition',
        '--title.zh',
        '春季展会',
        '--summary.zh',
        '一次展会。',
        '--start',
        '2031',
        '--id',
        'salon-printemps',
      ],
      ['programmes/salon-printemps/index.zh.mdx'],
      [true],
    ],
    [
      'a call with its deadlines',
      [
        'calls',
        '--title.fr',
        'Appel',
        '--summary.fr',
        'Un appel.',
        '--deadlineModel',
        'cut-offs',
        '--deadlines',
        '2090-03-01T18:00:00+01:00:premier',
        '--deadlines',
        '{ at: 2090-09-01T18:00:00+02:00, id: second }',
        '--contact.email',
        'a@example.org',
        '--coFiling',
      ],
      ['calls/appel/index.fr.mdx'],
      [true],
    ],
    [
      'a person',
      [
        'people',
        '--name.zh',
        '张三',
        '--name.fr',
        'Zhang San',
        '--native',
        'zh',
        '--roles',
        '{ organisation: centre-lyon, title: { zh: 负责人, fr: responsable } }',
      ],
      ['people/zhang-san.yml'],
      [false],
    ],
  ])('writes %s, and the check has no error', async (_, args, made, drafts) => {
    const before = files();
    const { code, stdout, stderr } = run(args);
    expect([code, stderr]).toEqual([0, '']);
    const added = files().filter((file) => !before.includes(file) && /\.\w+$/.test(file));
    expect(added).toEqual(made);
    for (const file of made) expect(stdout).toContain(file);
    // Facts stand in the first file alone; a person is no entry, and can be no draft.
    expect(made.map((file) => /^draft: true$/m.test(read(file)))).toEqual(drafts);
    expect(stdout).toContain('npm run check');
    expect(await errors()).toEqual([]);
  });

  it('adds a term after the others, which stay as they are', () => {
    const before = read('terms.yml');
    expect(run(['terms', '--kind', 'place', '--name.zh', '里尔', '--name.fr', 'Lille']).code).toBe(
      0,
    );
    expect(read('terms.yml')).toBe(
      `${before}lille:\n  kind: place\n  name: { zh: 里尔, fr: Lille }\n`,
    );
  });

  it('shows what it would write', () => {
    const before = files();
    const { code, stdout } = run(['news', ...meeting, '--dry-run']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/index\.zh\.mdx\n---\ntitle: 协会与示例机构筹备展会\n/);
    expect(files()).toEqual(before);
  });

  it.each<[string, string[], number, RegExp]>([
    ['nothing', [], 2, /quoi créer/],
    ['a word of no meaning', ['newz'], 2, /« news »/],
    ['an unknown option', ['news', '--dat', '2030-05-20'], 2, /Vouliez-vous écrire --date/],
    ['a word without its language', ['news', '--title', 'X'], 2, /--title\.zh ou --title\.fr/],
    ['an option without a value', ['news', '--date'], 2, /--date attend une valeur/],
    [
      'what is missing',
      ['news', '--kind', 'visit'],
      2,
      /--date 2025-03-11 {4}Date\n.*--title\.fr/s,
    ],
    ['a bad id', ['news', ...meeting, '--id', 'Été'], 2, /« Été » ne peut pas servir/],
    ['a folder that exists', ['news', ...meeting, '--id', '2026-02-26-rapport'], 2, /existe déjà/],
    ['a day that is none', ['news', ...meeting, '--date', '2030-02-30'], 2, /« 2030-02-30 »/],
    ['nobody', ['news', ...meeting, '--people', 'camille-exmple'], 2, /« camille-exemple »/],
    [
      'a term of another kind',
      ['news', ...meeting, '--place', 'eau'],
      1,
      /relations\.kind\n {2}\S/,
    ],
    ['an end before its beginning', ['news', ...meeting, '--end', '2030-05-19'], 1, /facts\.order/],
    ['a report that is not there', ['--from', 'nulle-part.txt'], 2, /« nulle-part\.txt »/],
    ['a report of a partner', ['partners', '--from', '-'], 2, /--from/],
    ['a language of its own', ['--lang', 'en'], 2, /zh ou fr|zh 或 fr/],
    ['braces that do not close', ['news', '--links', '{ url: a'], 2, /accolade/],
  ])('refuses %s, and writes nothing', (_, args, expected, sentence) => {
    const before = files();
    const { code, stdout, stderr } = run(args);
    expect([code, stdout]).toEqual([expected, '']);
    expect(stderr).toMatch(sentence);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(files()).toEqual(before);
  });

  it('refuses a report in a third language, in the words of its author', () => {
    const { code, stderr } = run(['--from', '-'], {
      lang: 'zh',
      input: 'The meeting was held in Paris, and that is all.',
    });
    expect(code).toBe(2);
    expect(stderr).toBe(
      '这份文件里既没有中文段落，也没有法文段落。请粘贴中文或法文的报告；其他语言请先翻译。\n',
    );
  });

  it('refuses the file of a word processor', () => {
    const { code, stderr } = run(['--from', '-'], { lang: 'zh', input: '%PDF-1.7' });
    expect(code).toBe(2);
    expect(stderr).toMatch(/另存为/);
  });

  it('says it in both languages to whom it does not know', () => {
    const { stderr } = run([], { lang: 'en_GB.UTF-8' });
    expect(stderr).toMatch(/\p{Script=Han}.*\nDites/u);
    expect(run([], { lang: 'zh_CN.UTF-8' }).stderr).not.toMatch(/Dites/);
  });

  it.each(['zh', 'fr'])('explains itself in %s', (lang) => {
    const { code, stdout } = run(['news', '--help'], { lang });
    expect(code).toBe(0);
    expect(stdout).toMatch(lang === 'zh' ? /出席人员/ : /Participants/);
    expect(stdout).not.toMatch(lang === 'zh' ? /Participants/ : /\p{Script=Han}/u);
  });

  it('leaves no unfinished folder behind', () => {
    expect(files().filter((file) => /(^|\/)\./.test(file))).toEqual([]);
    expect(existsSync(join(dir, 'news/2030-05-20-centre-lyon-association-fictive'))).toBe(true);
  });
});
