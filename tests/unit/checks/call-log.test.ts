import { describe } from 'vitest';
import { expectFindings } from './table.ts';
import { edit } from './tree.ts';

const call = 'calls/appel/index.zh.mdx';
const may = '2031-05-31T17:00:00+02:00';
const june = '2031-06-30T17:00:00+02:00';
const july = '2031-07-31T17:00:00+02:00';

/** A call with a deadline (line 5) and a sum (line 7); its log begins on line 9. */
const log = (...records: string[]) => ({
  [call]: edit(
    'partners: [hote]',
    [
      'partners: [hote]',
      'deadlines:',
      `  - { id: depot, at: ${june} }`,
      'funding:',
      '  - { amount: 5000, currency: EUR, label: { zh: 每项, fr: par projet } }',
      'changes:',
      ...records.map((record) => `  - { ${record} }`),
    ].join('\n'),
  ),
});
const moved = (from: string, to: string, date = '2026-01-02') =>
  `date: ${date}, field: deadlines.depot, from: ${from}, to: ${to}`;
const other = (field: string, values: string) => `date: 2026-01-02, field: ${field}, ${values}`;

describe('the log of a call', () => {
  expectFindings({
    'that agrees with it': [
      log(moved(may, june), other('funding.1', 'from: 4000 EUR, to: 5000 EUR')),
    ],
    'that agrees with it in another zone': [log(moved(may, '2031-06-30T23:00:00+08:00'))],
    'that says what was withdrawn': [
      log(other('deadlines.lettre', `from: ${may}`), other('reference', 'from: R1')),
    ],
    'that ends elsewhere': [
      log(moved(may, july)),
      ['facts.change.last', call, 9, june, [[call, 5]]],
    ],
    'that withdraws what stands': [
      log(other('deadlines.depot', `from: ${may}`)),
      ['facts.change.last', call, 9, june, [[call, 5]]],
    ],
    'that gives what is nowhere': [
      log(other('reference', 'to: R2')),
      ['facts.change.last', call, 9, 'R2'],
    ],
    'with a step that is missing': [
      log(moved(may, may.replace('17', '18')), moved(july, june)),
      ['facts.change.chain', call, 10, july, [[call, 9]]],
    ],
    'with other facts in between': [
      log(moved(may, july), other('funding.1', 'to: 5000 EUR'), moved(july, june)),
    ],
    'of a misspelt deadline': [
      log(moved(may, june).replace('depot', 'depots')),
      ['facts.change.unknown', call, 9, 'deadlines.depot'],
    ],
    'of a sum that is none': [
      log(other('funding.4', 'from: 1 EUR, to: 2 EUR')),
      ['facts.change.unknown', call, 9, 'funding.1'],
    ],
    'ahead of its time': [
      log(moved(may, june, '2190-01-02')),
      ['facts.change.date', call, 9, '2190-01-02'],
    ],
    'out of order': [
      log(moved(may, july), moved(july, june, '2026-01-01')),
      ['facts.change.date', call, 10, '2026-01-01', [[call, 9]]],
    ],
    'with values that are none': [
      log(moved('mai', june), other('funding.1', 'from: 4 000 euros, to: 5000 EUR')),
      ['facts.change.value', call, 9, { zh: 'mai', fr: 'jamais minuit' }],
      ['facts.change.value', call, 10, '150000 EUR'],
    ],
    'with an address that is none': [
      log(other('contact.email', 'from: x'), other('contact.url', 'from: depot.example')),
      ['facts.change.value', call, 9, '@'],
      ['facts.change.value', call, 10, 'https://'],
    ],
    'with nothing in it': [
      log('date: 2026-01-02, field: opens'),
      ['facts.change.value', call, 9, 'opens'],
    ],
    'of no change': [
      log(moved('2031-06-30T23:00:00+08:00', june)),
      ['facts.change.value', call, 9, june],
    ],
  });
});
