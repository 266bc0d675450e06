import { describe, expect, it } from 'vitest';
import { decodeReport } from '#authoring/decode.ts';
import { factsOf, type Make } from '#authoring/fields.ts';
import { slugOf } from '#authoring/ids.ts';
import { terminalLanguage } from '#authoring/language.ts';
import { hourOf, instantIn, readValue } from '#authoring/values.ts';

const fieldOf = (what: Make, name: string) => {
  const field = factsOf(what).find((each) => each.name === name);
  if (!field) throw new Error(name);
  return field;
};

describe('a value as it is typed', () => {
  it.each<[Make, string, string, unknown]>([
    ['news', 'date', '2030-05-20', '2030-05-20'],
    ['news', 'date', '2030年5月20日', '2030-05-20'],
    ['news', 'date', '2030/5/2', '2030-05-02'],
    ['news', 'date', '20/05/2030', '2030-05-20'],
    ['news', 'date', 'demain', 'demain'],
    ['news', 'partners', 'aifc, exemple', ['aifc', 'exemple']],
    ['news', 'partners', 'aifc，exemple', ['aifc', 'exemple']],
    ['news', 'partners', '[aifc, exemple]', ['aifc', 'exemple']],
    [
      'news',
      'people',
      'jean:host,zhang-san:guest,li',
      [{ person: 'jean', side: 'host' }, { person: 'zhang-san', side: 'guest' }, { person: 'li' }],
    ],
    ['news', 'people', '{ person: jean, side: host }', [{ person: 'jean', side: 'host' }]],
    [
      'news',
      'followUps',
      '2025-03-11-shenfu:liste:kept',
      [{ meeting: '2025-03-11-shenfu', commitment: 'liste', outcome: 'kept' }],
    ],
    [
      'calls',
      'deadlines',
      '2030-09-30T18:00:00+02:00:depot-fr:fr',
      [{ at: '2030-09-30T18:00:00+02:00', id: 'depot-fr', side: 'fr' }],
    ],
    [
      'calls',
      'funding',
      '{ amount: 5000, currency: EUR, label: { zh: 甲, fr: a } }',
      [{ amount: 5000, currency: 'EUR', label: { zh: '甲', fr: 'a' } }],
    ],
    ['calls', 'coFiling', 'true', true],
    ['calls', 'countries', 'FR,CN', ['FR', 'CN']],
    [
      'partners',
      'milestones',
      '{ date: 2024, text: { zh: 成立, fr: création } }',
      [{ date: '2024', text: { zh: '成立', fr: 'création' } }],
    ],
    ['programmes', 'start', '2030', '2030'],
    // Too many parts for the record: left as it is, for the schema to refuse.
    ['news', 'people', 'a:host:b:c', ['a:host:b:c']],
  ])('of %s %s: %s', (what, name, typed, value) => {
    expect(readValue(fieldOf(what, name), typed)).toEqual(value);
  });

  it('is no record when its braces do not close', () => {
    expect(() => readValue(fieldOf('news', 'links'), '{ url: a, label: { zh: b')).toThrow(
      /flow|brace|end/i,
    );
  });
});

describe('an hour', () => {
  it.each([
    ['2030-09-30 18:00', '2030-09-30T18:00'],
    ['2030年9月30日 8:05', '2030-09-30T08:05'],
    ['30/09/2030 18h30', '2030-09-30T18:30'],
    ['2030-09-30 18h', '2030-09-30T18:00'],
    ['2030-09-30', undefined],
    ['2030年9月30日18:00', '2030-09-30T18:00'],
    ['18:00', undefined],
  ])('%s', (typed, hour) => {
    expect(hourOf(typed)).toBe(hour);
  });

  it.each([
    ['Europe/Paris', '2030-07-01T18:00', '2030-07-01T18:00:00+02:00'],
    ['Europe/Paris', '2030-01-01T18:00', '2030-01-01T18:00:00+01:00'],
    // The clocks of Paris go forward at 2 on 31 March 2030, back at 3 on 27 October.
    ['Europe/Paris', '2030-03-31T01:30', '2030-03-31T01:30:00+01:00'],
    ['Europe/Paris', '2030-10-27T01:30', '2030-10-27T01:30:00+02:00'],
    ['Asia/Shanghai', '2030-07-01T18:00', '2030-07-01T18:00:00+08:00'],
  ])('in %s at %s has the offset of that day', (zone, hour, instant) => {
    expect(instantIn(zone, hour)).toBe(instant);
  });
});

describe('an address', () => {
  it.each([
    ['L’association et Exemple préparent un salon', 'association-exemple-preparent-salon'],
    ['Œuvre de l’Été à Saint-Étienne', 'oeuvre-ete-saint-etienne'],
    ['协会与示例机构筹备展会', 'xiehui-shili-jigou-choubei-zhan-hui'],
    ['AIFC访问江阴', 'aifc-fangwen-jiangyin'],
    ['Zhu Hongyu', 'zhu-hongyu'],
    ['！？', ''],
  ])('of %s', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });
});

describe('a report', () => {
  const text = '会议报告\nRéunion à l’été';
  const gbk = Buffer.from('bbe1d2e9b1a8b8e60a52a8a6756e696f6e', 'hex');
  it.each<[string, Uint8Array, string]>([
    ['UTF-8', Buffer.from(text), text],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`), text],
    ['UTF-16 with a mark', Buffer.from(`\uFEFF${text}`, 'utf16le'), text],
    ['UTF-16, the other way round', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(), text],
    ['UTF-16 without', Buffer.from(text, 'utf16le'), text],
    ['GBK', gbk, '会议报告\nRéunion'],
    ['Windows-1252', Buffer.from('Réunion à l\x92été', 'latin1'), 'Réunion à l’été'],
    ['Windows line ends', Buffer.from('a\r\nb'), 'a\nb'],
  ])('is read as %s', (_, bytes, expected) => {
    expect(decodeReport(bytes)).toEqual({ text: expected });
  });

  it.each([
    ['docx', 'PK\x03\x04…', /另存为/],
    ['pdf', '%PDF-1.7', /另存为/],
    ['rtf', '{\\rtf1', /另存为/],
    ['a picture', '\x89PNG\r\n\x1A\n\x00\x00', /编码/],
    ['nothing', ' \n', /空的/],
  ])('is refused as %s', (_, bytes, sentence) => {
    const { refused } = decodeReport(Buffer.from(bytes, 'latin1')) as { refused: { zh: string } };
    expect(refused.zh).toMatch(sentence);
  });
});

describe('the language of a terminal', () => {
  it.each<[Record<string, string>, string, string | undefined]>([
    [{ LANG: 'fr_FR.UTF-8' }, 'en-US', 'fr'],
    [{ LANG: 'fr_FR.UTF-8', LC_ALL: 'zh_CN.UTF-8' }, 'en-US', 'zh'],
    [{ LANG: 'fr_FR', LC_MESSAGES: 'zh_TW' }, 'en-US', 'zh'],
    [{ LANG: 'en_GB' }, 'fr-FR', undefined],
    [{ LANG: 'C.UTF-8' }, 'fr-FR', 'fr'],
    [{}, 'zh-CN', 'zh'],
    [{}, 'en-US', undefined],
  ])('of %j on a system in %s', (env, system, lang) => {
    expect(terminalLanguage(env, system)).toBe(lang);
  });
});
