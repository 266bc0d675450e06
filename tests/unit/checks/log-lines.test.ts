import { describe, expect, it } from 'vitest';
import { withRecords, type LogRecord } from '#checks/log-lines.ts';
import { parseMdx } from '#source/document.ts';

const from = '2031-05-31T17:00:00+02:00';
const to = '2031-06-30T17:00:00+02:00';
const record: LogRecord = { date: '2031-03-02', field: 'deadlines.depot', from, to };
const line = `{ date: 2031-03-02, field: deadlines.depot, from: ${from}, to: ${to} }`;
const older = '{ date: 2031-03-01, field: opens, to: 2031-04-01T09:00:00+02:00 }';
const newer = '{ date: 2031-03-09, field: reference, from: A, to: B }';

const file = (...header: string[]) =>
  ['---', ...header, '---', '', '# x', '', 'changes: []', ''].join('\n');
const deadlines = ['deadlines:', `  - { id: depot, at: ${to} }`];

/** A header, and the header with the record. */
const cases: Record<string, [before: string[], after: string[]]> = {
  'after the last fact that it tells of': [
    ['original: fr', ...deadlines, 'partners: [a]', 'title: x'],
    ['original: fr', ...deadlines, 'changes:', `  - ${line}`, 'partners: [a]', 'title: x'],
  ],
  'with the indent of the other lists': [
    ['deadlines:', `- { id: depot, at: ${to} }`, '# partenaires', 'partners: [a]'],
    [
      'deadlines:',
      `- { id: depot, at: ${to} }`,
      'changes:',
      `- ${line}`,
      '# partenaires',
      'partners: [a]',
    ],
  ],
  'past a comment on the line of the fact': [
    ['deadlines:', '  - id: depot', `    at: ${to} # midi à Paris`, '', 'title: x'],
    [
      'deadlines:',
      '  - id: depot',
      `    at: ${to} # midi à Paris`,
      'changes:',
      `  - ${line}`,
      '',
      'title: x',
    ],
  ],
  'at the end of a header that has none of those facts': [
    ['title: x', 'summary: y # fin'],
    ['title: x', 'summary: y # fin', 'changes:', `  - ${line}`],
  ],
  'past a text of several lines': [
    ['contact:', '  name:', '    zh: 甲', '    fr: |', '      a', '      # b', 'title: x'],
    [
      'contact:',
      '  name:',
      '    zh: 甲',
      '    fr: |',
      '      a',
      '      # b',
      'changes:',
      `  - ${line}`,
      'title: x',
    ],
  ],
  'in a log, in its order': [
    ['changes:', `  - ${older} # ouverture`, '  # puis', `  - ${newer}`, 'title: x'],
    ['changes:', `  - ${older} # ouverture`, `  - ${line}`, '  # puis', `  - ${newer}`, 'title: x'],
  ],
  'at the end of a log': [
    ['changes:', `  - ${older}`, '# fin', 'title: x'],
    ['changes:', `  - ${older}`, `  - ${line}`, '# fin', 'title: x'],
  ],
  'at the head of a log': [
    ['changes: # journal', '  # référence', `  - ${newer}`],
    ['changes: # journal', `  - ${line}`, '  # référence', `  - ${newer}`],
  ],
  'in the style of the log': [
    [
      'changes:',
      '    - date: 2031-03-01',
      '      field: reference',
      "      from: 'A'",
      '      note:',
      '        zh: 甲',
      '        fr: a',
      'title: x',
    ],
    [
      'changes:',
      '    - date: 2031-03-01',
      '      field: reference',
      "      from: 'A'",
      '      note:',
      '        zh: 甲',
      '        fr: a',
      '    - date: 2031-03-02',
      '      field: deadlines.depot',
      `      from: ${from}`,
      `      to: ${to}`,
      'title: x',
    ],
  ],
  'in a log on one line': [
    [`changes: [${older}, ${newer}] # x`],
    [`changes: [${older}, ${line}, ${newer}] # x`],
  ],
  'at the head of a log on one line': [[`changes: [${newer}]`], [`changes: [${line}, ${newer}]`]],
  'in an empty log': [
    ['changes: [] # vide', 'title: x'],
    [`changes: [${line}] # vide`, 'title: x'],
  ],
};

describe('a record in the log of a call', () => {
  it.each(Object.entries(cases))('is written %s', (_, [before, after]) => {
    const [text, wanted] = [file(...before), file(...after)];
    expect(withRecords(text, [record])).toBe(wanted);
    const crlf = (some: string) => `\uFEFF${some.replaceAll('\n', '\r\n')}`;
    expect(withRecords(crlf(text), [record])).toBe(crlf(wanted));
  });

  it.each<LogRecord>([
    { date: '2031-03-02', field: 'reference', from: '2025', to: '〔2025〕07号' },
    { date: '2031-03-02', field: 'reference', from: 'a, b: c # d', to: "l’« un » 'x' [y]" },
    { date: '2031-03-02', field: 'reference', from: 'true', to: '- x' },
    { date: '2031-03-02', field: 'reference', to: `${'long '.repeat(40)}x` },
    { date: '2031-03-02', field: 'contact.url', to: 'https://a.example/?q=1&r=#x' },
  ])('is read again as it was: $from > $to', (each) => {
    for (const log of [
      'title: x',
      `changes:\n  - ${older}`,
      'changes:\n  - date: 2031-03-01\n    field: opens',
      'changes: []',
    ]) {
      const text = withRecords(file(log), [each]) ?? '';
      expect((parseMdx(text).data as { changes: LogRecord[] }).changes.at(-1)).toEqual(each);
    }
  });

  it('may be several', () => {
    const text = withRecords(file('title: x'), [
      record,
      { date: '2031-03-03', field: 'opens', to },
    ]);
    expect(text).toContain(`${line}\n  - { date: 2031-03-03, field: opens, to: ${to} }\n---`);
  });

  it.each([
    ['no header', 'text'],
    ['a header on one line', file('{ title: x }')],
    ['a log that is no list', file('changes: none')],
    ['a header that cannot be read', file('title: [')],
    [
      'a text that would lose its last line',
      file('contact:', '  name: { zh: 甲, fr: a }', 'changes: &x', `  - ${older}`),
    ],
  ])('is not written into %s', (_, text) => {
    expect(withRecords(text, [record])).toBeUndefined();
  });
});
