import { describe } from 'vitest';
import { expectFindings, type Row } from './table.ts';
import { edit } from './tree.ts';

const fr = 'news/suite/index.fr.mdx';
const body = (text: string) => ({ [fr]: edit('Texte.', text) });

const dead: [string, string][] = [
  ['[x](/fr/partenaires/hot/)', '/fr/partenaires/hote/'],
  ['[x](/fr/partenaires/hote)', '/fr/partenaires/hote/'],
  ['[x](index.zh.mdx)', 'index.zh.mdx'],
  ['[x](./photo.jpg)', './photo.jpg'],
  ['[x][n]\n\n[n]: /zh/nowhere/', '/zh/nowhere/'],
];

describe('links within the site', () => {
  expectFindings({
    'to entities, people, pages, sections and homes': [
      body(
        '[a](/fr/) [b](/zh/news/) [c](/fr/actualites/rencontre/) [d](/fr/personnes/jeanne/) [e](/fr/legal/)',
      ),
    ],
    'to the choice of language, a feed, a later page of a list': [
      body('[a](/) [b](/fr/rss.xml) [c](/fr/actualites/page/2/)'),
    ],
    'to an entry that has an error of its own': [
      {
        ...body('[a](/fr/partenaires/hote/)'),
        'partners/hote/index.zh.mdx': edit('kind: centre', 'kind: center'),
      },
      ['schema.not-allowed', 'partners/hote/index.zh.mdx', 3, 'centre'],
    ],
    'with a fragment or a query': [
      body('[a](/fr/engagements/#rencontre-promesse) [b](/fr/recherche/?q=x) [c](#note)'),
    ],
    ...Object.fromEntries(
      dead.map(([text, word]): [string, Row] => [
        `dead: ${text}`,
        [body(text), ['links.dead', fr, text.includes('\n') ? 9 : 7, word]],
      ]),
    ),
  });
});
