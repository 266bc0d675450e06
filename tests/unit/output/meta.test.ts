import { describe, expect, it } from 'vitest';
import { headOf } from '#output/head.ts';
import { entityJsonLd, jsonLdGraph } from '#output/jsonld.ts';
import { entityMeta, homeMeta, listMeta } from '#output/meta.ts';
import { translationNotice } from '#output/notice.ts';
import { find, site, view } from './fixture-view.ts';

const origin = 'http://localhost:4321';

describe('entityMeta', () => {
  it('pairs the two languages of a translated entry', () => {
    const meta = entityMeta(view('fr'), find('news', '2024-03-12-premiere-rencontre'));
    expect(meta.noindex).toBe(false);
    expect(Object.keys(meta.alternates)).toEqual(['zh', 'fr']);
    expect(meta.canonical).toBe(origin + meta.path);
    expect(meta.otherPath).toBe('/zh/news/2024-03-12-premiere-rencontre/');
  });

  it('sends a missing translation to the original and keeps it out of indexes', () => {
    const meta = entityMeta(view('fr'), find('news', '2025-06-03-atelier'));
    expect(meta.noindex).toBe(true);
    expect(meta.canonical).toBe(`${origin}/zh/news/2025-06-03-atelier/`);
    expect(Object.keys(meta.alternates)).toEqual(['zh']);
    expect(meta.jsonLd).toEqual([]);
  });

  it('names the page of a list, and hides the search page', () => {
    expect(listMeta(view('fr'), 'news', 2, 2).title).toBe('Actualités (page 2 sur 2)');
    expect(listMeta(view('fr'), 'news').path).toBe('/fr/actualites/');
    expect(listMeta(view('zh'), 'search').noindex).toBe(true);
    expect(homeMeta(view('zh')).xDefault).toBe(`${origin}/`);
  });
});

describe('translationNotice', () => {
  it.each([
    ['fr', '2025-06-03-atelier', 'missing'],
    ['fr', '2026-01-08-calendrier', 'stale'],
    ['zh', '2026-02-26-rapport', 'summary'],
    ['fr', '2024-03-12-premiere-rencontre', 'full'],
  ] as const)('in %s, %s is %s', (lang, id, kind) => {
    const { strings } = view(lang);
    const notice = translationNotice(view(lang), find('news', id));
    expect(notice?.title).toBe(strings.translation[kind].title);
    expect(notice?.link.hreflang).toBe(lang === 'fr' ? 'zh-Hans' : 'fr');
    expect(notice?.pressing).toBe(kind === 'missing' || kind === 'stale');
  });

  it('says of a summary that it is one, stale or not', () => {
    const entry = find('news', '2026-02-26-rapport');
    const stale = {
      ...entry,
      translation: { ...entry.translation, state: 'stale' },
    } as typeof entry;
    const { title, pressing } = translationNotice(view('zh'), stale) ?? {};
    expect([title, pressing]).toEqual([view('zh').strings.translation.staleSummary.title, true]);
  });

  it('says nothing on the original', () => {
    expect(translationNotice(view('zh'), find('news', '2026-01-08-calendrier'))).toBeUndefined();
  });
});

describe('structured data', () => {
  it.each([
    ['news', 'NewsArticle'],
    ['partners', 'Organization'],
    ['calls', 'WebPage'],
    ['people', 'Person'],
  ] as const)('%s are %s', (collection, type) => {
    for (const entity of site[collection])
      expect(entityJsonLd(view('zh'), entity)).toMatchObject({ '@type': type });
  });

  it('takes a dated programme for an event and another for a project', () => {
    for (const programme of site.programmes)
      expect(entityJsonLd(view('fr'), programme)).toMatchObject({
        '@type':
          programme.facts.start && ['exhibition', 'delegation'].includes(programme.facts.kind)
            ? 'Event'
            : 'Project',
      });
  });

  it('says when a call expires', () => {
    const call = entityJsonLd(view('fr'), find('calls', 'delegation-2024'));
    expect(call).toMatchObject({
      expires: find('calls', 'delegation-2024').facts.deadlines[0]?.at,
    });
  });

  it('stands in one graph', () => {
    expect(jsonLdGraph([])).toEqual({ '@context': 'https://schema.org', '@graph': [] });
  });
});

describe('headOf', () => {
  it('reads back what the head says, and nothing from the body', () => {
    const html =
      '<head><link rel="alternate" hreflang="fr" href="https://a.example/fr/?a=1&amp;b"></head>' +
      '<body><link hreflang="zh-Hans" href="/x"><meta name="robots" content="noindex"></body>';
    expect(headOf(html)).toEqual({
      alternates: [{ lang: 'fr', url: 'https://a.example/fr/?a=1&b' }],
      noindex: false,
    });
    expect(headOf('<head><meta name="robots" content="noindex"></head>').noindex).toBe(true);
  });
});
