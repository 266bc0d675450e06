import { pageLocale } from '../locale.ts';
import {
  isFiltered,
  readQuestion,
  writeQuestion,
  type FacetName,
  type Question,
} from './question.ts';
import { Panel } from './panel.ts';
import { sentence } from './sentence.ts';
import { sift, type Item } from './sift.ts';

/**
 * The list of calls in the browser. The address holds the question, so that a choice can be sent,
 * kept and gone back to. States are those that the page's turns have set, and are asked for again
 * at each of them.
 */
class CallList extends HTMLElement {
  readonly #lang = pageLocale();
  readonly #panel = new Panel(this.#part('details'));
  readonly #known = this.#panel.known();
  readonly #list = this.#part('ul');
  readonly #elsewhere = document.querySelector<HTMLAnchorElement>('.language-switch');
  readonly #otherPage = this.#elsewhere?.href ?? '';
  readonly #calls = new Map(
    [...this.#list.children].map((call) => [call as HTMLElement, dataOf(call as HTMLElement)]),
  );
  #question = this.#inAddress();

  connectedCallback() {
    this.addEventListener('change', () => this.#go(this.#panel.question(this.#known)));
    this.addEventListener('click', (event) => this.#onClick(event));
    addEventListener('popstate', () => this.#show(this.#inAddress()));
    document.addEventListener('turn', () => this.#show(this.#question));
    this.#show(this.#question);
  }

  #inAddress(): Question {
    return readQuestion(new URLSearchParams(location.search), this.#known);
  }

  /** A new question, which the reader can go back from. */
  #go(question: Question) {
    const address = location.pathname + writeQuestion(question);
    if (address !== location.pathname + location.search) history.pushState(null, '', address);
    this.#show(question);
  }

  #show(question: Question) {
    this.#question = question;
    const items = Array.from(this.#calls, ([element, data]) => ({
      ...data,
      element,
      state: element.dataset.callState ?? '',
    }));
    const { kept, counts } = sift(items, question, Date.now());
    this.#panel.show(counts, question);
    this.#arrange(kept.map(({ element }) => element));
    this.#say(kept.length, question);
    // Where nothing is left, the way out stands in its place.
    this.#part('.clear').hidden = !isFiltered(question) || kept.length === 0;
    this.#part('.empty').hidden = kept.length > 0;
    if (this.#elsewhere) this.#elsewhere.href = this.#otherPage + writeQuestion(question);
  }

  /** What is in its place stays untouched, and keeps the focus that it may have. */
  #arrange(kept: readonly HTMLElement[]) {
    const rest = [...this.#calls.keys()].filter((element) => !kept.includes(element));
    const held = document.activeElement as HTMLElement | null;
    for (const element of kept) element.hidden = false;
    for (const element of rest) element.hidden = true;
    const order = [...kept, ...rest];
    if (order.some((element, index) => this.#list.children[index] !== element))
      this.#list.append(...order);
    // A browser drops the focus from what is moved or hidden.
    if (kept.some((element) => element.contains(held))) held?.focus({ preventScroll: true });
    if (rest.some((element) => element.contains(held))) this.#part('[role="status"]').focus();
  }

  /** Untouched when right: what a live region is given anew is read out anew. */
  #say(count: number, question: Question) {
    const status = this.#part('[role="status"]');
    const name = (facet: FacetName, value: string) => this.#panel.said(facet, value);
    const text = sentence(this.#lang, count, question, name);
    if (status.textContent !== text) status.replaceChildren(...this.#panel.tagged(text));
  }

  #onClick(event: MouseEvent) {
    const link = (event.target as Element).closest('[data-all]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#go({ ...this.#question, filters: {} });
    // The link is gone, and with it the focus.
    this.#part('[role="status"]').focus();
  }

  #part(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector) as HTMLElement;
  }
}

const dataOf = ({ dataset }: HTMLElement) =>
  JSON.parse(dataset.call ?? '{}') as Omit<Item, 'state'>;

customElements.define('call-list', CallList);
