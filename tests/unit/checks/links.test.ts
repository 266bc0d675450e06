import { describe, expect, it } from 'vitest';
import { check } from '#checks/run.ts';
import { readTree } from '#source/tree.ts';
import { expectFindings, type Row } from './table.ts';
import { edit, withTree, type Changes } from './tree.ts';

const zh = 'news/suite/index.zh.mdx';
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
    'to calendars and data': [
      body(
        '[a](/fr/calendar.ics) [b](/fr/calendar/calls/appel.ics) [c](/fr/calls.csv) [d](/graph.json) [e](/fr/cooperation/2025/)',
      ),
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

/** Of the site, wherever it stands, and of the preview. */
describe('full addresses', () => {
  const facts = (url: string) => ({
    [zh]: edit('title', `links: [{ url: '${url}', label: { zh: 页, fr: page } }]\ntitle`),
  });
  const site = { siteUrl: new URL('https://portail.example/'), basePath: '/portail/' };
  const found = async (changes: Changes) =>
    (
      await withTree(changes, async (dir) =>
        check(await readTree(dir), '2026-01-01', new Map(), site),
      )
    ).issues
      .filter(({ rule }) => rule.startsWith('links.'))
      .map(({ rule, severity, file, line, message }) => {
        expect(message.zh).toMatch(/\p{Script=Han}/u);
        return [severity, rule, file, line, message];
      });
  const said = (...words: string[]) => ({
    zh: expect.stringContaining(words[0] ?? ''),
    fr: expect.stringContaining(words[1] ?? words[0] ?? ''),
  });

  it.each([
    ['https://portail.example/portail/fr/partenaires/hote/', '/fr/partenaires/hote/'],
    ['http://www.Portail.example/portail/fr/engagements/?q=x#y', '/fr/engagements/?q=x#y'],
    ['https://portail.example.:443/portail/fr/', '/fr/'],
    ['https://portail.example/fr/actualites/page/2/', '/fr/actualites/page/2/'],
    ['https://portail.example/portail', '/'],
    [
      'https://portail.example/portail/fr/calendar/deadlines/appel.depot.ics',
      '/fr/calendar/deadlines/appel.depot.ics',
    ],
  ])('of the site are to be written by their path: %s', async (url, path) => {
    const written = said(`“${path}”`, `« ${path} »`);
    for (const text of [`[x](${url})`, `[**x**](${url})`, `[x][n]\n\n[n]: ${url}`])
      expect(await found(body(text))).toEqual([
        ['warning', 'links.full', fr, text.includes('\n') ? 9 : 7, written],
      ]);
  });

  it.each([
    'https://portail.example/portail/fr/x/',
    'https://portail.example/fr/x/',
    'https://portail.example/portail/fr/partenaires/hote',
    'http://localhost:4321/fr/x/',
  ])('of no page are dead: %s', async (url) => {
    const dead = (file: string, line: number) => ['error', 'links.dead', file, line, said(url)];
    expect(await found(body(`[x](${url})`))).toEqual([dead(fr, 7)]);
    expect(await found(facts(url))).toEqual([dead(zh, 5)]);
    const links = `links: [{ url: '${url}', label: { zh: 页, fr: page } }]\n`;
    const person = 'people/jeanne.yml';
    expect(await found({ [person]: (text) => text + links })).toEqual([dead(person, 6)]);
  });

  it.each([
    ['http://localhost:4321/fr/partenaires/hote/', '/fr/partenaires/hote/'],
    ['http://127.0.0.1:3000/portail/fr/', '/fr/'],
    ['http://0.0.0.0:4321/fr/', '/fr/'],
    ['http://localhost.:4321/fr/', '/fr/'],
  ])('of the preview lead nowhere: %s', async (url, path) => {
    const local = (file: string, line: number, message: object) => [
      ['error', 'links.full', file, line, message],
    ];
    expect(await found(body(`[x](${url})`))).toEqual(local(fr, 7, said(path)));
    expect(await found(facts(url))).toEqual(local(zh, 5, said('公开', 'publique')));
  });

  it('that a text tells are to be read, up to where Chinese begins, and must be right too', async () => {
    const told = (url: string) => ({ [zh]: edit('正文。', `请用手机打开${url}即可。好`) });
    const [home, none] = ['https://portail.example/portail/zh/', 'https://portail.example/zh/x/'];
    expect(await found(told(home))).toEqual([]);
    expect(await found(told(none))).toEqual([
      ['error', 'links.dead', zh, 9, said(`“${none}”`, `« ${none} »`)],
    ]);
    expect(await found(told('http://localhost:4321/zh/'))).toEqual([
      ['error', 'links.full', zh, 9, said('公开', 'publique')],
    ]);
  });

  it.each(['https://autre.example/', 'www.autre.example', 'https://portail.example/portail/fr/'])(
    'as the label of a link hide nothing of where it leads: %s',
    async (label) => {
      expect(await found(body(`[${label}](/fr/nulle-part/)`))).toEqual([
        ['error', 'links.dead', fr, 7, said('“/fr/nulle-part/”', '« /fr/nulle-part/ »')],
      ]);
    },
  );

  it('are what fields take', async () => {
    expect(await found(facts('https://portail.example/portail/fr/'))).toEqual([]);
  });

  it.each([
    'https://portail.example/',
    'https://portail.example/autre/fr/x/',
    'https://portail.example.org/portail/fr/x/',
    'https://portail.example:8443/portail/fr/x/',
    'https://autre.example/fr/x/',
    'mailto:a@portail.example',
  ])('of others are no matter of ours: %s', async (url) => {
    expect(await found(body(`[x](${url})`))).toEqual([]);
  });
});
