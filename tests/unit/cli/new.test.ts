import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '#checks/run.ts';
import { readTree } from '#source/tree.ts';
import { dir, files, meeting, run } from './new-run.ts';

const read = (file: string) => readFileSync(join(dir, file), 'utf8');
const errors = async () =>
  check(await readTree(dir)).issues.filter(({ severity }) => severity === 'error');

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
    const first = made[0]?.replace(/\/index\.\w+\.mdx$|\.yml$/, '');
    expect(stdout).toMatch(new RegExp(`npm run check ${first}[，,]`));
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
    const { code, stdout } = run(['news', '--draft', ...meeting, '--dry-run']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/index\.zh\.mdx\n---\ntitle: 协会与示例机构筹备展会\n/);
    expect(files()).toEqual(before);
  });

  it('leaves no unfinished folder behind', () => {
    expect(run(['news', ...meeting, '--id', '2030-05-20-entier']).code).toBe(0);
    expect(files().filter((file) => /(^|\/)\./.test(file))).toEqual([]);
    expect(existsSync(join(dir, 'news/2030-05-20-entier'))).toBe(true);
  });
});
