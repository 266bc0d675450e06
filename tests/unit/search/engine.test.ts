import { afterAll, describe, expect, it } from 'vitest';
import type { Locale } from '#i18n/locales.ts';
import type { Hit, Question, Run } from '#search/answer.ts';
import { pages, parts } from './small-pages.ts';
import { indexSmallSite } from './small-site.ts';
import { typings } from './typings.ts';

const site = await indexSmallSite(pages, parts);
afterAll(site.close);

const ask = (lang: Locale, query: string, more: Partial<Question> = {}) =>
  site.engine.ask({ query, lang, ...more });
const paths = (hits: readonly Hit[]) => hits.map(({ url }) => url.replace('/base', ''));
const found = async (lang: Locale, query: string) => paths((await ask(lang, query)).hits);
const marked = (runs: readonly Run[]) => runs.filter(({ mark }) => mark).map(({ text }) => text);

describe('in Chinese', () => {
  it.each([
    // A word, and two characters across the border of two.
    ['合作', ['/zh/partners/p/', '/zh/a/', '/zh/b/']],
    ['抚示', ['/zh/partners/p/', '/zh/a/']],
    // A phrase is the phrase: the second page holds every pair of it, elsewhere.
    ['法国企业', ['/zh/b/']],
    ['中医药', ['/zh/a/']],
    ['KPI考核', ['/zh/a/']],
    ['１２０００万欧元', ['/zh/b/']],
    ['示范区 法国企业', ['/zh/b/']],
    ['科创（江阴）合作', ['/zh/partners/p/']],
    ['科创江阴', []],
    ['“合作 企业”', []],
    // Nothing is found for what stands nowhere, or outside of the article.
    ['不存在的词', []],
    ['别处', []],
    ['zzz', []],
    ['示', ['/zh/partners/p/', '/zh/a/', '/zh/b/']],
  ])('%s finds %j', async (query, expected) => {
    expect((await found('zh', query)).sort()).toEqual([...expected].sort());
  });

  it.each([
    ['traditional characters', '示範區'],
    ['pinyin', 'shifanqu'],
    ['pinyin in syllables', 'shi fan qu'],
    ['the French name', 'zone pilote de Shenfu'],
    ['a part of the French name', 'Shenfu'],
    ['a name that begins with an elision', 'zone d’essai'],
  ])('finds by %s, the page of that name first', async (_, query) => {
    const { hits, corrected } = await ask('zh', query);
    expect(paths(hits)[0]).toBe('/zh/partners/p/');
    expect(paths(hits)).toContain('/zh/a/');
    expect(corrected).toBeUndefined();
    expect(hits.find(({ url }) => url.endsWith('/zh/a/'))?.match).toBe('alias');
  });

  it('reads pinyin with a slip, and says what it took it for', async () => {
    const { hits, corrected } = await ask('zh', 'shifamqu');
    expect(corrected).toBe('示范区');
    expect(paths(hits)[0]).toBe('/zh/partners/p/');
  });

  it('takes a run that stands nowhere for the words it is made of', async () => {
    const { hits } = await ask('zh', '示范区报告');
    expect(paths(hits)).toEqual(['/zh/b/']);
    expect(hits[0]?.match).toBe('words');
  });

  it('marks the whole match, in title, text and headings', async () => {
    const [first, second] = (await ask('zh', '抚示范')).hits;
    expect(marked(first?.title ?? [])).toEqual(['抚示范']);
    expect(marked(second?.excerpt ?? [])).toEqual(['抚示范']);
    expect((await ask('zh', '中医药')).hits[0]?.sections).toMatchObject([
      { url: '/base/zh/a/#%E5%87%BA%E5%8F%A3', title: [{ text: '出口' }] },
    ]);
  });
});

describe('in French', () => {
  it.each([
    ['incubateur', ['/fr/a/']],
    ["l'incubateur", ['/fr/a/']],
    ['l’incubateur', ['/fr/a/']],
    ['incubateurs', ['/fr/a/']],
    ['INCUBATEUR', ['/fr/a/']],
    ['incub', ['/fr/a/']],
    ['cooperation', ['/fr/a/', '/fr/b/']],
    ['oeuvre', ['/fr/b/']],
    ['œuvre', ['/fr/b/']],
    ['12000', ['/fr/b/']],
    ['12 000', ['/fr/b/']],
    ['aujourd’hui', ['/fr/b/']],
    ['franco-chinois', ['/fr/a/']],
    ['"centre d’échange"', ['/fr/a/']],
    ['"échange centre"', []],
    ['le centre pour la coopération', ['/fr/a/']],
    ['AFCI', []],
    ['xqzwvk', []],
    ['pied', []],
  ])('%s finds %j', async (query, expected) => {
    expect((await found('fr', query)).sort()).toEqual(expected);
  });

  it.each(['incubatuer', 'incubatteur', 'imcubateur', 'incubater'])(
    'offers the right word for %s',
    async (query) => {
      const { hits, corrected } = await ask('fr', query);
      expect(corrected).toBe('incubateur');
      expect(paths(hits)).toEqual(['/fr/a/']);
    },
  );

  it.each(['示范区', '示範區', 'shifanqu'])('finds what %s is called', async (query) => {
    expect(await found('fr', query)).toContain('/fr/partenaires/p/');
  });

  it('shows the text as it was set', async () => {
    const [hit] = (await ask('fr', 'incubateur')).hits;
    expect(hit?.excerpt.map(({ text }) => text).join('')).toContain(
      'de l’incubateur franco-chinois\u00A0: il',
    );
    expect(marked(hit?.excerpt ?? [])).toContain('incubateur');
  });
});

describe('an answer', () => {
  it('counts what each value of a filter would leave under the others', async () => {
    const { total, facets, hits } = await ask('zh', '示范区', { filters: { type: ['news'] } });
    expect(total).toBe(2);
    expect(paths(hits).sort()).toEqual(['/zh/a/', '/zh/b/']);
    expect(facets.type).toEqual({ news: 2, partners: 1 });
    expect(facets.partner).toEqual({ p: 1 });
    expect(facets.year).toEqual({ 2024: 1, 2025: 1 });
  });

  it('is sorted by date when asked, what has none last', async () => {
    const { hits } = await ask('zh', '示范区', { sort: 'date' });
    expect(paths(hits)).toEqual(['/zh/b/', '/zh/a/', '/zh/partners/p/']);
    expect(hits.map(({ date }) => date)).toEqual(['2025-03', '2024-02-01', undefined]);
  });

  it('shows no more than asked for, and counts all', async () => {
    expect(await ask('zh', '示范区', { most: 1 })).toMatchObject({ total: 3, hits: [{}] });
  });

  it('tells what the other language has when this one has little', async () => {
    const { total, other } = await ask('fr', '中医药');
    expect(total).toBe(0);
    expect(other).toMatchObject({ lang: 'zh', total: 1, hits: [{ lang: 'zh' }] });
    expect((await ask('zh', '示范区')).other).toBeUndefined();
  });

  it('comes for whatever is typed, in either language', async () => {
    for (const query of typings(60))
      for (const lang of ['zh', 'fr'] as const) {
        const { total, hits } = await ask(lang, query);
        expect(total).toBeGreaterThanOrEqual(hits.length);
      }
  });
});
