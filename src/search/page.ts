import { tools as fr } from '#i18n/fr/tools.ts';
import { languageTag, locales, type Locale } from '#i18n/locales.ts';
import { indexedQuery, restored } from './feed.ts';
import { tools as zh } from '#i18n/zh/tools.ts';

/**
 * The search page in the browser. Contract: results in `[data-search-results]` as
 * `li[data-lang]` with one link first; `[data-search-status]` announces, and carries the state.
 */
class SearchPage extends HTMLElement {
  #lang: Locale = locales.find((lang) => languageTag[lang] === this.dataset.lang) ?? 'zh';
  #say = { zh, fr }[this.#lang].search;
  #form = this.#find<HTMLFormElement>('form');
  #input = this.#find<HTMLInputElement>('input');
  #status = this.#find('[data-search-status]');
  #results = this.#find('[data-search-results]');
  #more = this.#find<HTMLButtonElement>('.more');
  #fallback = this.#find('[data-search-fallback]');
  #pending: PagefindHit[] = [];
  #run = 0;

  connectedCallback() {
    this.#form.hidden = false;
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      const query = this.#input.value.trim();
      history.pushState(null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname);
      void this.#search(query);
    });
    this.#more.addEventListener('click', () => void this.#showMore(this.#run));
    addEventListener('popstate', () => this.#fromAddress());
    this.#fromAddress();
  }

  #fromAddress() {
    const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
    this.#input.value = query;
    if (!query) this.#input.focus();
    void this.#search(query);
  }

  async #search(query: string) {
    const run = ++this.#run;
    this.#results.replaceChildren();
    this.#more.hidden = true;
    this.#fallback.hidden = true;
    if (!query) return this.#announce('idle', this.#say.idle);
    this.#announce('busy', this.#say.busy);
    try {
      const pagefind = await this.#load();
      const { results } = await pagefind.search(indexedQuery(query, this.#lang));
      if (run !== this.#run) return;
      const { length } = results;
      this.#pending = [...results];
      await this.#showMore(run);
      if (run !== this.#run) return;
      if (length === 0) this.#offerSections();
      this.#announce('done', this.#say.count(length, query));
    } catch {
      if (run === this.#run) this.#announce('error', this.#say.error);
    }
  }

  async #load(): Promise<Pagefind> {
    const pagefind = (await import(
      /* @vite-ignore */ `${this.dataset.index}pagefind.js`
    )) as Pagefind;
    await pagefind.init();
    return pagefind;
  }

  async #showMore(run: number) {
    const batch = this.#pending.splice(0, batchSize);
    const pages = await Promise.all(batch.map((hit) => hit.data()));
    if (run !== this.#run) return;
    this.#results.append(...pages.map((page) => this.#item(page)));
    this.#more.hidden = this.#pending.length === 0;
    this.#more.textContent = this.#say.more(Math.min(batchSize, this.#pending.length));
  }

  #item({ url, meta, excerpt }: PagefindPage): HTMLLIElement {
    const item = document.createElement('li');
    item.dataset.lang = this.#lang;
    item.lang = languageTag[this.#lang];
    const link = document.createElement('a');
    link.href = url;
    link.textContent = restored(meta.title ?? url);
    const text = document.createElement('p');
    // Pagefind escapes the text of a page and adds nothing but <mark>.
    text.innerHTML = restored(excerpt);
    item.append(link, text);
    return item;
  }

  #offerSections() {
    const hint = this.#fallback.querySelector<HTMLElement>('[data-empty-hint]');
    if (hint) hint.textContent = hint.dataset.emptyHint ?? '';
    this.#fallback.hidden = false;
  }

  #announce(state: 'idle' | 'busy' | 'done' | 'error', message: string) {
    this.#status.dataset.state = state;
    this.#status.textContent = message;
  }

  #find<E extends HTMLElement = HTMLElement>(selector: string): E {
    return this.querySelector<E>(selector) as E;
  }
}

/** Results shown at a time: each costs the reader one small request. */
const batchSize = 10;

customElements.define('search-page', SearchPage);

type PagefindPage = { url: string; meta: Record<string, string>; excerpt: string };
type PagefindHit = { data: () => Promise<PagefindPage> };
type Pagefind = {
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: PagefindHit[] }>;
};
