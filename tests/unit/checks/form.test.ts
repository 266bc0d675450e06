import { describe } from 'vitest';
import { expectFindings } from './table.ts';
import { edit } from './tree.ts';

const zh = 'news/rencontre/index.zh.mdx';
const fr = 'news/rencontre/index.fr.mdx';
const call = 'calls/appel/index.zh.mdx';
const before = (line: string, added: string) => edit(line, `${added}\n${line}`);

describe('a sound tree', () => {
  expectFindings({
    'has nothing to be said of': [{}],
    'may state a fact in the translation alone': [
      { [zh]: edit('date: 2025-03-11\n', ''), [fr]: before('summary', 'date: 2025-03-11') },
    ],
    'may state a fact twice, in another style': [
      { [fr]: before('summary', "date: '2025-03-11'\npeople: [{ side: host, person: jeanne }]") },
    ],
    'may hold a guide for authors': [{ 'GUIDE.fr.md': '# Guide', 'guide/save.fr.webp': '' }],
  });
});

describe('fields', () => {
  expectFindings({
    'unknown, close to a known one': [
      { [fr]: before('summary', 'slgu: titre') },
      ['schema.unknown-field', fr, 3, 'slug'],
    ],
    'unknown, deep': [
      { [zh]: edit('side: host', 'sid: host') },
      ['schema.unknown-field', zh, 8, 'sid'],
    ],
    'misspelt, and so missing': [
      { [zh]: edit('summary:', 'sumary:') },
      ['schema.missing', zh, 2, 'summary'],
      ['schema.unknown-field', zh, 18, 'summary'],
    ],
    'not among the choices': [
      { [zh]: edit('kind: meeting', 'kind: meting') },
      ['schema.not-allowed', zh, 3, 'meeting'],
    ],
    'no such day': [{ [zh]: edit('2025-03-11', '2025-02-30') }, ['schema.invalid', zh, 4, 'date']],
    'bare midnight': [
      { [call]: before('title', 'opens: 2026-04-15T00:00:00+08:00') },
      ['schema.invalid', call, 4, '2026-04-15T17:00:00+08:00'],
    ],
    'text where a list belongs': [
      { [zh]: edit('[hote, invite]', 'hote') },
      ['schema.invalid', zh, 9, 'partners'],
    ],
    'a year without quotes, which is a number': [
      { [zh]: edit('    evidence', '    due: 2025\n    evidence') },
      ['schema.invalid', zh, 16, "'2025'"],
    ],
    'a field left blank': [
      { [zh]: edit('place: lyon', 'place:') },
      ['schema.empty', zh, 5, 'place'],
    ],
    'an amount below zero': [
      {
        [call]: before(
          'title',
          'funding: [{ amount: -3, currency: EUR, label: { zh: 甲, fr: a } }]',
        ),
      },
      ['schema.invalid', call, 4, { zh: '大于零', fr: 'supérieur à zéro' }],
    ],
    'an empty title': [{ [fr]: edit('Titre', "''") }, ['schema.invalid', fr, 2, 'title']],
    'no title': [{ [zh]: edit('title: 标题\n', '') }, ['schema.missing', zh, 2, 'title']],
    'no date in either file': [
      { [zh]: edit('date: 2025-03-11\n', '') },
      ['facts.missing', zh, 2, 'date'],
    ],
    'no kind in either file': [
      { [zh]: edit('kind: meeting\n', '') },
      ['facts.missing', zh, 2, 'kind'],
    ],
    'no original language': [
      { [zh]: edit('original: zh\n', '') },
      ['facts.missing', zh, 2, 'original'],
    ],
    'a commitment without an id': [
      { [zh]: edit('- id: promesse\n    by', '- by') },
      ['schema.missing', zh, 13, 'id'],
    ],
    'the two languages contradict each other': [
      { [fr]: before('summary', 'date: 2025-03-12') },
      ['facts.date.contradiction', fr, 3, '2025-03-12', [[zh, 4]]],
    ],
    'the two languages contradict each other in a list': [
      { [fr]: before('originalHash', 'partners: [invite, hote]') },
      ['facts.partners.contradiction', fr, 4, 'partners', [[zh, 9]]],
    ],
    'in a person': [
      { 'people/jeanne.yml': edit('native: fr', 'native: en') },
      ['schema.not-allowed', 'people/jeanne.yml', 2, 'native'],
    ],
    'in a term': [
      { 'terms.yml': edit('kind: place', 'kind: town') },
      ['schema.not-allowed', 'terms.yml', 2, 'lyon.kind'],
    ],
    'in the site': [
      { 'site.yml': edit('tagline:', 'tagLine:') },
      ['schema.missing', 'site.yml', 1, 'tagline'],
      ['schema.unknown-field', 'site.yml', 3, 'tagline'],
    ],
  });
});
