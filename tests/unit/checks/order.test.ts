import { describe } from 'vitest';
import { expectFindings } from './table.ts';
import { edit } from './tree.ts';

const meeting = 'news/rencontre/index.zh.mdx';
const call = 'calls/appel/index.zh.mdx';
const salon = 'programmes/salon/index.zh.mdx';
const promise = (added: string) => ({ [meeting]: edit('    evidence: suite', added) });

const reversed = { zh: '早于', fr: 'précède' };

describe('facts that cannot all be true', () => {
  expectFindings({
    'a meeting that ends before it begins': [
      { [meeting]: edit('date: 2025-03-11', 'date: 2025-03-11\nend: 2025-03-10') },
      ['facts.order', meeting, 5, reversed],
    ],
    'a programme that ends before it begins': [
      { [salon]: edit('kind: exhibition', 'kind: exhibition\nstart: 2025-06\nend: 2025-05-31') },
      ['facts.order', salon, 5, reversed],
    ],
    'a programme that ends without beginning': [
      { [salon]: edit('kind: exhibition', 'kind: exhibition\nend: 2025-06') },
      ['facts.order', salon, 4, 'start'],
    ],
    'a programme within one month': [
      { [salon]: edit('kind: exhibition', 'kind: exhibition\nstart: 2025-06-12\nend: 2025-06') },
    ],
    'a deadline before the opening': [
      {
        [call]: edit(
          'partners: [hote]',
          "partners: [hote]\nopens: '2026-03-01T09:00:00+01:00'\ndeadlines:\n  - at: '2026-02-01T09:00:00+01:00'",
        ),
      },
      ['facts.order', call, 6, reversed],
    ],
    'an office left before it was taken': [
      {
        'people/jeanne.yml': edit('directrice }', "directrice }\n    from: '2025'\n    to: '2024'"),
      },
      ['facts.order', 'people/jeanne.yml', 7, reversed],
    ],
    'an open promise that is settled': [
      promise('    settled: 2025-05-01'),
      ['facts.order', meeting, 16, 'settled'],
    ],
    'a promise kept before it was made': [
      promise('    state: kept\n    settled: 2025-01-01'),
      ['facts.order', meeting, 17, reversed],
    ],
    'a promise proved by its own meeting': [
      promise('    evidence: rencontre'),
      ['facts.order', meeting, 16, 'evidence'],
    ],
    'two promises under one name': [
      promise('  - id: promesse\n    by: [hote]\n    text: { zh: 二, fr: deux }'),
      ['facts.duplicate', meeting, 16, 'promesse'],
    ],
    'a person on both sides': [
      { [meeting]: edit('side: host }', 'side: host }\n  - { person: jeanne, side: guest }') },
      ['facts.duplicate', meeting, 9, 'jeanne'],
    ],
  });
});

describe('pages that readers expect', () => {
  expectFindings({
    'no legal notice': [
      { 'pages/legal/index.zh.mdx': null, 'pages/legal/index.fr.mdx': null },
      ['page.missing', 'pages/legal', 1, 'pages/legal'],
    ],
  });
});
