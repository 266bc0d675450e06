import { describe } from 'vitest';
import { expectFindings, type Row } from './table.ts';
import { edit, entry, type Changes } from './tree.ts';

/** The meeting of 11 March 2025 promised `promesse`; that of 11 April follows up. */
const promised = 'news/rencontre/index.zh.mdx';
const later = 'news/suite/index.zh.mdx';
const latest = 'news/derniere/index.zh.mdx';
const item = (outcome: string, rest = '') =>
  `  - { meeting: rencontre, commitment: promesse, outcome: ${outcome}${rest} }`;
/** From line 5 on, the list; its first item stands on line 6. */
const follow = (...items: string[]): Changes => ({
  [later]: edit('date: 2025-04-11', ['date: 2025-04-11', 'followUps:', ...items].join('\n')),
});
const again = (outcome: string) =>
  entry('news/derniere', `kind: meeting\ndate: 2025-05-11\nfollowUps:\n${item(outcome)}`);
const byHand = (state: string) => ({ [promised]: edit('    evidence: suite', `    ${state}`) });

describe('what a later meeting did with a promise', () => {
  expectFindings({
    kept: [follow(item('kept'))],
    'confirmed, then kept': [{ ...follow(item('confirmed')), ...again('kept') }],
    amended: [follow(item('amended', ', due: 2025-09'))],
    'amended in nothing': [
      follow(item('amended')),
      ['commitments.outcome', later, 6, { zh: 'text', fr: 'due' }],
    ],
    'confirmed with another date': [
      follow(item('confirmed', ', due: 2025-09')),
      ['commitments.outcome', later, 6, 'due'],
    ],
    'kept with another wording': [
      follow(item('kept', ', text: { zh: 新, fr: nouveau }')),
      ['commitments.outcome', later, 6, 'text'],
    ],
    'told twice in one meeting': [
      follow(item('confirmed'), item('kept')),
      ['facts.duplicate', later, 7, 'promesse'],
    ],
    'after it was kept': [
      { ...follow(item('kept')), ...again('confirmed') },
      ['commitments.settled', latest, 6, 'kept', [[later, 6]]],
    ],
    'of a misspelt promise': [
      follow(item('kept').replace('promesse', 'promese')),
      ['commitments.unknown', later, 6, 'promesse'],
    ],
    'of a promise unlike any other': [
      follow(item('kept').replace('promesse', 'x')),
      [
        'commitments.unknown',
        later,
        6,
        { zh: '那里的承诺是：promesse', fr: 'Ses engagements : promesse' },
      ],
    ],
    'of a meeting that promised nothing': [
      {
        ...entry('news/vide', 'kind: meeting\ndate: 2025-01-11'),
        ...follow(item('kept').replace('rencontre', 'vide')),
      },
      ['commitments.unknown', later, 6, 'meeting'],
    ],
    'of a meeting that does not exist': [
      follow(item('kept').replace('rencontre', 'rencontr')),
      ['relations.dangling', later, 6, 'rencontre'],
    ],
    'of a meeting yet to come': [
      { [later]: edit('date: 2025-04-11', `date: 2025-02-11\nfollowUps:\n${item('kept')}`) },
      ['facts.order', later, 6, '2025-03-11', [[promised, 4]]],
    ],
    'of its own meeting': [
      { [promised]: edit('commitments:', `followUps:\n${item('kept')}\ncommitments:`) },
      ['relations.self', promised, 13, 'rencontre'],
    ],
  });

  const agreements: [state: string, outcome: string, agrees: boolean][] = [
    ['state: open', 'confirmed', true],
    ['state: open', 'kept', false],
    ['state: kept', 'kept', true],
    ['state: kept', 'dropped', false],
    ['state: dropped', 'kept', false],
    ['state: kept\n    settled: 2025-04-01', 'confirmed', false],
    ['state: kept\n    settled: 2025-06-01', 'confirmed', true],
    ['state: kept', 'confirmed', true],
  ];
  expectFindings(
    Object.fromEntries(
      agreements.map(([state, outcome, agrees]): [string, Row] => {
        const changes = { ...byHand(state), ...follow(item(outcome)) };
        const written = state.split('\n')[0] as string;
        return [
          `${state.replace('\n    ', ', ')}, against ${outcome}`,
          agrees
            ? [changes]
            : [changes, ['commitments.state', promised, 16, written, [[later, 6]]]],
        ];
      }),
    ),
  );
});

const hours = (...lines: string[]): Changes => ({
  [later]: edit('date: 2025-04-11', ['date: 2025-04-11', ...lines].join('\n')),
});
const future = (more = '', kind = 'event') =>
  entry('news/derniere', `kind: ${kind}\ndate: 2190-05-14${more}`);

describe('hours and announcement of an event', () => {
  expectFindings({
    'on its day': [
      hours('startsAt: 2025-04-11T09:00:00+08:00', 'endsAt: 2025-04-11T18:00:00+08:00'),
    ],
    'on its day, where it is another elsewhere': [hours('startsAt: 2025-04-11T23:30:00-10:00')],
    'on another day': [
      hours('startsAt: 2025-04-12T09:00:00+08:00'),
      ['facts.order', later, 5, { zh: 'startsAt', fr: '2025-04-11' }],
    ],
    'on the last of several days': [
      hours(
        'end: 2025-04-13',
        'startsAt: 2025-04-11T09:00:00+08:00',
        'endsAt: 2025-04-13T18:00:00+08:00',
      ),
    ],
    'not on the last of several days': [
      hours(
        'end: 2025-04-13',
        'startsAt: 2025-04-11T09:00:00+08:00',
        'endsAt: 2025-04-12T18:00:00+08:00',
      ),
      ['facts.order', later, 7, '2025-04-13'],
    ],
    'into the night': [
      hours('startsAt: 2025-04-11T20:00:00+08:00', 'endsAt: 2025-04-12T01:30:00+08:00'),
    ],
    'over a day that is not said': [
      hours('startsAt: 2025-04-11T09:00:00+08:00', 'endsAt: 2025-04-12T18:00:00+08:00'),
      ['facts.order', later, 6, 'endsAt'],
    ],
    'that ends before it begins, in another zone': [
      hours('startsAt: 2025-04-11T12:00:00+02:00', 'endsAt: 2025-04-11T13:00:00+08:00'),
      ['facts.order', later, 6, 'startsAt'],
    ],
    'that ends without beginning': [
      hours('endsAt: 2025-04-11T13:00:00+08:00'),
      ['facts.order', later, 5, 'startsAt'],
    ],
    'announced after it': [hours('announced: 2025-04-12'), ['facts.order', later, 5, 'announced']],
    'yet to come, announced': [future('\nannounced: 2026-01-01')],
    'yet to come, unannounced': [future(), ['news.announced', latest, 4, 'announced']],
    'spoken of in an announcement': [future('', 'announcement')],
  });
});
