import { describe, expect, it } from 'vitest';
import { files, meeting, run } from './new-run.ts';

describe('npm run new, without questions', () => {
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
    ['a report that is not named', ['--from'], 2, /--from attend une valeur.*report\.txt/],
    ['a draft that is none', ['news', ...meeting, '--draft', 'false'], 2, /« false »/],
    ['a person as a draft', ['people', '--draft'], 2, /--draft/],
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
});
