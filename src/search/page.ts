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
  /** What is shown; undefined before the first search. */
  #query: string | undefined;
  #run = 0;

  connectedCallback() {
    this.#form.hidden = false;
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      const query = this.#input.value.trim();
      history.pushState(null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname);
      void this.#search(query);
    });
    this.#more.addEventListener('click', () => void this.#continue());
    addEventListener('popstate', () => this.#fromAddress());
    this.#fromAddress();
  }

  #fromAddress() {
    const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
    this.#input.value = query;
    if (query === this.#query) return;
    void this.#search(query);
  }

  async #search(query: string) {
    this.#query = query;
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
    const batch = this.#pending.slice(0, batchSize);
    const pages = await Promise.all(batch.map((hit) => hit.data()));
    if (run !== this.#run) return;
    this.#pending.splice(0, batch.length);
    this.#results.append(...pages.map((page) => this.#item(page)));
    this.#more.hidden = this.#pending.length === 0;
    this.#more.textContent = this.#say.more(Math.min(batchSize, this.#pending.length));
  }

  /** More results at the reader's wish; the first new one takes the focus the button had. */
  async #continue() {
    const shown = this.#results.children.length;
    try {
      await this.#showMore(this.#run);
      this.#results.children[shown]?.querySelector('a')?.focus();
    } catch {
      this.#announce('error', this.#say.error);
    }
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
