import { describe } from 'vitest';
import { expectFindings } from './table.ts';
import { edit } from './tree.ts';

const call = 'calls/appel/index.zh.mdx';
/** The call of the sound tree with further facts, from line 4 on. */
const facts = (...lines: string[]) => ({
  [call]: edit('partners: [hote]', ['partners: [hote]', ...lines].join('\n')),
});
const at = (day: string) => `2031-${day}T17:00:00+08:00`;
const two = [
  'deadlines:',
  `  - { id: a, at: ${at('03-01')} }`,
  `  - { id: b, at: ${at('04-01')} }`,
];
const same = ['03', '05'].map((month) => `  - { id: premier, at: ${at(`${month}-01`)} }`);
same.unshift('deadlines:');
const sided = [
  'deadlines:',
  `  - { id: a, side: cn, at: ${at('03-01')} }`,
  `  - { id: b, side: fr, at: ${at('03-01')} }`,
];
const condition = (answer: string) =>
  facts('eligibility:', '  - text: { zh: 条件, fr: condition }', `    ${answer}`);
const choices = (...fits: boolean[]) =>
  `choices: [${fits.map((each, index) => `{ text: { zh: 甲${index}, fr: a${index} }, fits: ${each} }`).join(', ')}]`;
const side = '{ requires: [{ zh: 要求, fr: exigence }] }';

describe('deadlines and how they follow one another', () => {
  expectFindings({
    'several, in an order unsaid': [facts(...two), ['calls.model', call, 4, 'deadlineModel']],
    'several, each told': [facts('deadlineModel: cut-offs', ...two)],
    'one for each side': [facts(...sided)],
    'one for each side, where there is but one': [facts('deadlineModel: single', ...sided)],
    'several that are said to be one': [
      facts('deadlineModel: single', ...two),
      ['calls.model', call, 4, 'single'],
    ],
    'two stages, of which one is dated': [
      facts('deadlineModel: two-stage', ...two.slice(0, 2)),
      ['calls.model', call, 4, 'two-stage'],
    ],
    'two stages not yet dated': [facts('deadlineModel: two-stage')],
    'an end to what has none': [
      facts('deadlineModel: rolling', ...two.slice(0, 2)),
      ['calls.model', call, 4, 'rolling'],
    ],
    'two, one without an id': [
      facts('deadlineModel: cut-offs', ...two.slice(0, 2), `  - at: ${at('04-01')}`),
      ['calls.deadline-id', call, 7, 'id'],
    ],
    'one without an id': [facts('deadlines:', `  - at: ${at('04-01')}`)],
    'two of one id': [
      facts('deadlineModel: cut-offs', ...same),
      ['facts.duplicate', call, 7, 'premier'],
    ],
    'one named as the place of another': [
      facts(
        'deadlineModel: cut-offs',
        'deadlines:',
        `  - { id: deadline-2, at: ${at('03-01')} }`,
        `  - { at: ${at('05-01')} }`,
      ),
      ['calls.deadline-id', call, 7, 'id'],
      ['facts.duplicate', call, 7, 'deadline-2'],
    ],
  });
});

describe('the two sides of a call', () => {
  expectFindings({
    'both described': [facts('coFiling: true', `sides: { cn: ${side}, fr: ${side} }`)],
    'one empty': [
      facts(`sides: { cn: ${side}, fr: {} }`),
      ['calls.side', call, 4, { zh: '法方', fr: 'français' }],
    ],
    'one that holds nothing but empty lists': [
      facts('sides: { fr: { files: [], filing: {} } }'),
      ['calls.side', call, 4, { zh: '法方', fr: 'français' }],
    ],
    'none in sides': [facts('sides: {}'), ['calls.side', call, 4, 'sides']],
    'both to be filed, nowhere': [
      facts('coFiling: true'),
      ['calls.side', call, 4, { zh: 'coFiling', fr: 'sides' }],
    ],
    'both to be filed, one described': [
      facts('coFiling: true', `sides: { cn: ${side} }`),
      ['calls.side', call, 4, { zh: '法方', fr: 'français' }],
    ],
    'a deadline of the one that is not described': [
      facts(`sides: { cn: ${side} }`, 'deadlines:', `  - { side: fr, at: ${at('03-01')} }`),
      ['calls.side', call, 6, { zh: '法方', fr: 'français' }],
    ],
    'a deadline of one where neither is described': [
      facts('deadlines:', `  - { side: fr, at: ${at('03-01')} }`),
    ],
    'a condition of the one that is not described': [
      {
        [call]: edit(
          'partners: [hote]',
          `sides: { fr: ${side} }\neligibility: [{ side: cn, text: { zh: 条件, fr: condition } }]`,
        ),
      },
      ['calls.side', call, 4, { zh: '中方', fr: 'chinois' }],
    ],
  });
});

const unit = 'unit: { zh: 岁, fr: ans }';
describe('conditions that a visitor checks alone', () => {
  expectFindings({
    'with a yes or a no': [condition('question: { zh: 是吗, fr: Est-ce le cas }')],
    'with a number': [condition(`measure: { max: 50, ${unit} }`)],
    'with a number of one value': [condition(`measure: { min: 5, max: 5, ${unit} }`)],
    'with a number without limits': [
      condition(`measure: { ${unit} }`),
      ['calls.condition', call, 6, 'min'],
    ],
    'that nobody can meet': [
      condition(`measure: { min: 50, max: 18, ${unit} }`),
      ['calls.condition', call, 6, '50'],
    ],
    'answered twice': [
      condition(`measure: { max: 50, ${unit} }\n    ${choices(true, false)}`),
      ['calls.condition', call, 7, 'measure'],
    ],
    'with choices': [condition(choices(true, false))],
    'with no choice that fits': [
      condition(choices(false, false)),
      ['calls.condition', call, 6, 'fits: true'],
    ],
    'with choices that all fit': [
      condition(choices(true, true)),
      ['calls.condition', call, 6, 'choices'],
    ],
    'with one choice': [
      condition(choices(true)),
      ['schema.invalid', call, 6, { zh: '至少要有2项', fr: 'au moins 2' }],
    ],
  });
});

const terms = (added: string) => ({ 'terms.yml': edit('Lyon }\n', `Lyon }\n${added}`) });
const term = (id: string, rest: string) =>
  `${id}:\n  ${rest}\n  name: { zh: ${id}名, fr: ${id} }\n`;
const meeting = 'news/rencontre/index.zh.mdx';

describe('terms', () => {
  expectFindings({
    'of the kinds that fields ask for': [
      {
        ...facts('sectors: [eau]', 'seeks: [eau, labo]', 'offers: [labo]'),
        ...terms(term('eau', 'kind: sector') + term('labo', 'kind: resource')),
      },
    ],
    'of another kind': [
      { ...facts('sectors: [lyon]'), ...terms(term('lyonnais', 'kind: sector')) },
      ['relations.kind', call, 4, 'lyonnais'],
    ],
    'that are no place': [
      { [meeting]: edit('place: lyon', 'place: eau'), ...terms(term('eau', 'kind: sector')) },
      ['relations.kind', meeting, 5, 'lyon'],
    ],
    'under one that does not exist': [
      terms(term('eau', 'kind: sector\n  broader: lion')),
      ['relations.dangling', 'terms.yml', 6, 'lyon'],
    ],
    'under themselves': [
      terms(term('eau', 'kind: sector\n  broader: eau')),
      ['relations.self', 'terms.yml', 6, 'eau'],
    ],
    'under one of another kind': [
      terms(term('eau', 'kind: sector\n  broader: lyon')),
      ['relations.kind', 'terms.yml', 6, 'place'],
    ],
    'under one another': [
      terms(
        term('a', 'kind: sector\n  broader: b') +
          term('b', 'kind: sector\n  broader: c') +
          term('c', 'kind: sector\n  broader: b'),
      ),
      ['relations.cycle', 'terms.yml', 10, 'b', [['terms.yml', 14]]],
    ],
  });
});

describe('countries', () => {
  expectFindings({
    'that exist': [facts('countries: [CN, FR, CI]')],
    'that are written otherwise': [facts('countries: [FR, UK]'), ['facts.country', call, 4, 'GB']],
    'that nobody knows': [facts('countries: [QX]'), ['facts.country', call, 4, 'QX']],
    'that are left open': [facts('countries: [ZZ]'), ['facts.country', call, 4, 'ZZ']],
    'written twice': [facts('countries: [FR, CN, FR]'), ['facts.duplicate', call, 4, 'FR']],
    'of a place': [
      { 'terms.yml': edit('kind: place', 'kind: place\n  country: XQ') },
      ['facts.country', 'terms.yml', 3, 'XQ'],
    ],
  });
});
