import { describe, expect, it } from 'vitest';
import { createSite } from '#domain/site.ts';
import { headline, linkHtml, textHtml } from '#output/feed-html.ts';
import { ledgerFeed } from '#output/ledger-feed.ts';
import { createView } from '#output/view.ts';
import { site, view } from './fixture-view.ts';

type Item = {
  id: string;
  url: string;
  title: string;
  content_html: string;
  date_published: string;
};
const items = (now = site.now, lang: 'zh' | 'fr' = 'fr'): Item[] =>
  JSON.parse(ledgerFeed(createView(createSite(site, now), lang)).json1()).items;

describe('the feed of the ledger', () => {
  const french = items();
  const of = (promise: string) => french.filter(({ url }) => url.endsWith(`-${promise}`));

  it('tells the whole life of a promise, the latest first', () => {
    expect(
      of('travaux').map(({ title, date_published }) => [date_published.slice(0, 10), title]),
    ).toEqual([
      ['2026-03-19', 'Modifié\u00A0: Achever les travaux du rez-de-chaussée du centre d’échanges'],
      // Paris is the last to end the 31st.
      ['2025-08-31', 'En retard\u00A0: Achever les travaux du centre d’échanges'],
      ['2025-07-09', 'Nouvel engagement\u00A0: Achever les travaux du centre d’échanges'],
    ]);
  });

  it('has an item for every word of a known day, and every date that passed, once', () => {
    const told = site.commitments.flatMap(({ history }) => history.filter(({ on }) => on));
    const late = french.filter(({ id }) => /:overdue:[\d-]+$/.test(id));
    expect(late.map(({ id }) => id.replace(/^.*#/, '')).sort()).toEqual(
      [
        '2025-03-11-table-ronde-charte-donnees:overdue:2025-06',
        '2025-07-09-point-d-etape-inventaire:overdue:2025',
        '2025-07-09-point-d-etape-travaux:overdue:2025-08-31',
        '2024-03-12-premiere-rencontre-bulletin:overdue:2024-06-30',
      ].sort(),
    );
    expect(french).toHaveLength(told.length + late.length);
    expect(new Set(french.map(({ id }) => id)).size).toBe(french.length);
    const days = french.map(({ date_published }) => date_published);
    expect(days).toEqual(days.toSorted().toReversed());
  });

  it('tells nothing before what tells it was out: the meeting, and the one that speaks of it again', () => {
    const late = (publishAt: Record<string, string>) => {
      const news = site.news.map((entry) => {
        const at = publishAt[entry.id];
        return at ? { ...entry, facts: { ...entry.facts, publishAt: at } } : entry;
      });
      const feed = ledgerFeed(createView(createSite({ ...site, news }, site.now), 'fr'));
      return (JSON.parse(feed.json1()).items as Item[])
        .filter(({ url }) => url.endsWith('-travaux'))
        .map(({ date_published }) => date_published.slice(0, 16));
    };
    const [made, amended] = ['2025-07-09-point-d-etape', '2026-03-19-seminaire'];
    expect(late({ [amended]: '2026-04-01T09:00:00+02:00' })).toEqual([
      '2026-04-01T07:00',
      '2025-08-31T22:00',
      '2025-07-09T12:00',
    ]);
    expect(late({ [made]: '2025-10-01T09:00:00+02:00' })).toEqual([
      '2026-03-19T12:00',
      '2025-10-01T07:00',
      '2025-10-01T07:00',
    ]);
  });

  it('has the same events in both languages', () => {
    const events = (list: Item[]) => list.map(({ id }) => id.replace(/^.*#/, ''));
    expect(events(items(site.now, 'zh'))).toEqual(events(french));
  });

  it('only ever grows: what was told is told again in the same words', () => {
    const before = items(new Date('2025-10-01T12:00:00Z'));
    expect(before.length).toBeGreaterThan(10);
    const old = new Set(before.map(({ id }) => id));
    expect(french.filter(({ id }) => old.has(id))).toEqual(before);
    expect(french.length).toBeGreaterThan(before.length);
  });

  it.each([
    ['zh', 'guide-accueil', '新承诺：Rédiger un guide', '<span lang="fr">', '承诺内容仅有法文。'],
    [
      'fr',
      'actes',
      'Nouvel engagement\u00A0: 整理并刊印',
      '<span lang="zh-Hans">',
      'Énoncé en chinois seulement.',
    ],
  ] as const)(
    'says in %s of a promise in the other language alone that it is',
    (lang, id, title, tag, note) => {
      const [item] = items(site.now, lang).filter(({ url }) => url.endsWith(`-${id}`));
      expect(item?.title).toContain(title);
      expect(item?.content_html).toContain(tag);
      expect(item?.content_html).toContain(`<p>${note}</p>`);
      const own = items(site.now, lang === 'zh' ? 'fr' : 'zh').filter(({ url }) =>
        url.endsWith(`-${id}`),
      );
      expect(own[0]?.content_html).not.toContain('lang=');
    },
  );

  it('leaves no title without words', () => {
    for (const lang of ['zh', 'fr'] as const)
      for (const { title } of items(site.now, lang)) expect(title).not.toMatch(/[:：]\s*$/);
  });

  it('names in each item the parties, the dates, the former wording and the meetings', () => {
    const [amended] = of('travaux');
    const text = amended?.content_html.replace(/<[^>]+>/g, '') ?? '';
    for (const part of [
      'Échéance\u00A0: juin 2090 (auparavant 31\u00A0août 2025)',
      'Énoncé précédent\u00A0: Achever les travaux du centre d’échanges',
      'Modifié le 19\u00A0mars 2026\u00A0: Statuts de l’institut commun, deuxième séance',
      'Pris le 9\u00A0juillet 2025\u00A0: Point d’étape',
      'Par\u00A0: Parc d’essai A',
      'Envers\u00A0: Association fictive',
    ])
      expect(text).toContain(part);
  });

  it('knows what a meeting says by the meeting, and what is noted by hand by its day', () => {
    const names = (promise: string) => of(promise).map(({ id }) => id.replace(/^.*#/, ''));
    expect(names('traduction-guide')).toEqual([
      '2025-03-11-table-ronde-traduction-guide:confirmed:2025-07-09-point-d-etape',
      '2025-03-11-table-ronde-traduction-guide',
    ]);
    expect(names('liste-exposants')[0]).toBe(
      '2025-03-11-table-ronde-liste-exposants:kept:2025-04-28',
    );
  });

  it('is the same feed whenever the same content is built', () => {
    const build = () => ledgerFeed(view('zh'));
    expect(build().rss2()).toBe(build().rss2());
    expect(build().atom1()).toContain('<feed xml:lang="zh-Hans"');
  });

  it('can be empty', () => {
    const none = ledgerFeed(createView(createSite({ ...site, news: [] }, site.now), 'fr'));
    expect(JSON.parse(none.json1()).items).toEqual([]);
    expect(none.rss2()).toContain('<lastBuildDate>Thu, 01 Jan 1970');
  });
});

describe('titles of items', () => {
  it.each([
    ['fr', 'Une phrase courte.', 'Une phrase courte'],
    ['fr', `${'mot '.repeat(30)}fin`, `${'mot '.repeat(22).trim()}…`],
    ['zh', '双方将合作建立交流中心。', '双方将合作建立交流中心'],
  ] as const)('in %s: %s', (lang, text, expected) => {
    expect(headline(text, lang)).toBe(expected);
  });

  it('break a Chinese text between two words, and stay short', () => {
    const short = headline('合作引进一批欧洲优质科技项目，'.repeat(5), 'zh');
    expect(short).toMatch(/[^，]…$/);
    expect(short.length).toBeLessThanOrEqual(41);
  });
});

describe('the HTML of items', () => {
  it('escapes what stands in texts and addresses', () => {
    expect(textHtml([{ text: 'a < b & "c"' }])).toBe('a &#60; b &#38; &#34;c&#34;');
    expect(linkHtml({ href: '/a?b&c', text: [{ text: '甲', lang: 'zh-Hans' }] })).toBe(
      '<a href="http://localhost:4321/a?b&#38;c"><span lang="zh-Hans">甲</span></a>',
    );
  });
});
