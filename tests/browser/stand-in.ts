import type { Page } from 'playwright-core';

/**
 * Puts a worker in the place of the search engine, for states that no content brings about by
 * itself. What it answers depends on the words alone: many, strange, slip; anything else is found
 * nowhere, and suggestions for “broken” cannot be had.
 */
export async function standIn(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const hit = (lang: string, index: number) => ({
      url: `${location.pathname.replace(/(zh|fr)\/.*/, '$1/')}#${index}`,
      lang,
      title: [{ text: `${lang === 'zh' ? '结果' : 'Résultat'} ${index}` }],
      excerpt: [{ text: 'avant ' }, { text: 'ici', mark: true }, { text: ' après' }],
      type: index % 2 ? 'news' : 'calls',
      date: '2025-03-11',
      match: index % 3 ? 'text' : 'alias',
      sections: [],
    });
    const hits = (lang: string, count: number) =>
      Array.from({ length: count }, (_, index) => hit(lang, index));

    const answer = ({ query, lang, most = 10, filters = {} }: Asked) => {
      const elsewhere = lang === 'zh' ? 'fr' : 'zh';
      const total = { many: filters.type ? 12 : 25, strange: 0, slip: 2 }[query] ?? 0;
      return {
        question: { query, lang },
        total,
        hits: hits(lang, Math.min(most, total)),
        facets: {
          type: total > 2 ? { news: 12, calls: 13 } : {},
          partner: {},
          year: total > 2 ? { 2024: 5, 2025: 20 } : {},
          state: {},
        },
        ...(query === 'slip' ? { corrected: 'slap' } : {}),
        ...(query === 'strange'
          ? { other: { lang: elsewhere, total: 4, hits: hits(elsewhere, 3) } }
          : {}),
      };
    };
    const suggestions = (typed: string, lang: string) =>
      typed === 'many'
        ? ['one', 'two', 'three'].map((text) => ({ text: `many ${text}`, lang, url: '#there' }))
        : [];

    class StandIn extends EventTarget {
      postMessage({ id, kind, question, typed = '', lang = '' }: Asking) {
        const value =
          kind === 'ask' ? answer(question) : kind === 'suggest' ? suggestions(typed, lang) : null;
        const data = typed === 'broken' ? { id, error: 'broken' } : { id, value };
        queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data })));
      }
      terminate() {}
    }
    Object.assign(window, { Worker: StandIn });

    type Asked = {
      query: string;
      lang: string;
      most?: number;
      filters?: { type?: string[] };
    };
    type Asking = { id: number; kind: string; question: Asked; typed?: string; lang?: string };
  });
}
