import type { Locale } from '#i18n/locales.ts';
import { pageLocale } from '#live/locale.ts';
import { readQuestion, writeQuestion } from './address.ts';
import type { Answer, Question } from '../answer.ts';
import { createAlarm } from './alarm.ts';
import { openClient } from './box.ts';
import { attachCombobox } from './combobox.ts';
import { AnswerView, step } from './view.ts';

/**
 * The search page in the browser. The address holds the question, so that a search can be sent,
 * kept and gone back to; what the reader does writes the address, and the address is what is asked.
 */
class SearchPage extends HTMLElement {
  readonly #lang: Locale = pageLocale();
  readonly #form = this.querySelector('form') as HTMLFormElement;
  readonly #input = this.#form.elements.namedItem('q') as HTMLInputElement;
  readonly #view = new AnswerView(this, this.#lang);
  readonly #client = openClient();
  /** States of calls follow the clock while they are looked at. */
  readonly #awaitTurn = createAlarm(() => void this.#refresh());
  #question: Question = { query: '', lang: this.#lang };
  #run = 0;

  connectedCallback() {
    this.#form.hidden = false;
    attachCombobox(this.#form, this.#client);
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go(this.#fromForm(this.#input.value));
    });
    this.addEventListener('change', ({ target }) => {
      // A half-typed word is no part of what a filter is applied to.
      if (target !== this.#input) this.#go(this.#fromForm(this.#question.query));
    });
    this.addEventListener('click', (event) => this.#onClick(event));
    this.#form.addEventListener('focusin', () => this.#client.warm(), { once: true });
    // Results come after the browser has tried to scroll to where the reader was.
    history.scrollRestoration = 'manual';
    addEventListener('popstate', () => {
      // A link to a place within the page changes the address as well.
      if (writeQuestion(this.#inAddress()) !== writeQuestion(this.#question)) void this.#return();
    });
    addEventListener('pagehide', () => this.#remember());
    void this.#return();
  }

  #fromForm(query: string): Question {
    const params = new URLSearchParams();
    for (const [name, value] of new FormData(this.#form)) params.append(name, String(value));
    params.set('q', query);
    return readQuestion(params, this.#lang);
  }

  #inAddress(): Question {
    return readQuestion(new URLSearchParams(location.search), this.#lang);
  }

  /** To what the address asks, and to where the reader had come in its results. */
  async #return() {
    const { most = step, scroll } = (history.state ?? {}) as Partial<Remembered>;
    const question = { ...this.#inAddress(), most };
    this.#input.value = question.query;
    if ((await this.#ask(question)) && scroll !== undefined)
      scrollTo({ top: scroll, behavior: 'instant' });
  }

  /** A new question, which the reader can go back from. */
  #go(question: Question) {
    this.#input.value = question.query;
    const address = location.pathname + writeQuestion(question);
    if (address !== location.pathname + location.search) {
      this.#remember();
      history.pushState(null, '', address);
    }
    void this.#ask({ ...question, most: step });
  }

  #remember() {
    const remembered: Remembered = { most: this.#question.most ?? step, scroll: scrollY };
    history.replaceState(remembered, '');
  }

  /** False when it failed, or when something else has been asked since. */
  async #ask(question: Question): Promise<boolean> {
    const run = ++this.#run;
    this.#question = question;
    this.#awaitTurn(undefined);
    this.#view.expect(question);
    if (!question.query) return false;
    try {
      const answer = await this.#client.ask({ ...question, now: Date.now() });
      if (run !== this.#run) return false;
      this.#show(answer, question);
      return true;
    } catch {
      if (run === this.#run) this.#view.fail();
      return false;
    }
  }

  #show(answer: Answer, question: Question) {
    this.#view.show(answer, question);
    this.#awaitTurn(answer.until);
  }

  /** The same once more, without a word. */
  async #refresh() {
    const run = this.#run;
    const question = { ...this.#question, now: Date.now() };
    const answer = await this.#client.ask(question).catch(() => undefined);
    if (run !== this.#run) return;
    if (answer) this.#show(answer, this.#question);
    else this.#awaitTurn(Date.now() + aMinute);
  }

  #onClick(event: MouseEvent) {
    const target = event.target as Element;
    if (target.closest('[data-search-retry]')) return void this.#ask(this.#question);
    if (target.closest('.more')) return void this.#showMore();
    const link = target.closest<HTMLAnchorElement>('a[data-ask]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#go(readQuestion(new URLSearchParams(link.search), this.#lang));
    this.querySelector<HTMLElement>('[data-search-status]')?.focus();
  }

  async #showMore() {
    const { most = step } = this.#question;
    if (await this.#ask({ ...this.#question, most: most + step })) this.#view.focusHit(most);
  }
}

/** Until what could not be refreshed is tried again, in milliseconds. */
const aMinute = 60_000;

customElements.define('search-page', SearchPage);

/** What an entry of the history keeps beside its address: hits shown, and pixels scrolled. */
type Remembered = { most: number; scroll: number };
