import type { Locale } from '#i18n/locales.ts';
import { isFiltered, writeQuestion } from './address.ts';
import type { Answer, Question } from '../answer.ts';
import { element } from './draw.ts';
import { FilterPanel } from './filters.ts';
import { drawHit, drawOther, type Labels } from './results.ts';
import { wordsIn, type SearchWords } from './words.ts';

/**
 * What the search page shows. Contract: results in `[data-search-results]` as `li[data-lang]` with
 * one link first; `[data-search-status]` announces, and carries the state.
 */
export class AnswerView {
  readonly #page: HTMLElement;
  readonly #say: SearchWords;
  readonly #lang: Locale;
  readonly #labels: Labels;
  readonly #filters: FilterPanel;
  readonly #elsewhere = document.querySelector<HTMLAnchorElement>('.language-switch');
  readonly #title = document.title;
  readonly #otherPage = this.#elsewhere?.href ?? '';
  #shown = '';

  constructor(page: HTMLElement, lang: Locale) {
    this.#page = page;
    this.#say = wordsIn(lang);
    this.#lang = lang;
    this.#labels = JSON.parse(page.dataset.labels ?? '{}') as Labels;
    this.#filters = new FilterPanel(part(page, '.filters'), {
      form: page.querySelector('form')?.id ?? '',
      labels: this.#labels,
      lang,
      say: this.#say,
    });
  }

  /** A question is on its way; what refines the one before leaves its results until then. */
  expect(question: Question) {
    const { query } = question;
    document.title = query ? this.#say.title(query, this.#title) : this.#title;
    if (this.#elsewhere) this.#elsewhere.href = this.#otherPage + writeQuestion(question);
    hide(this.#page, query ? notices : [...notices, '.filters', '.more']);
    if (query !== this.#shown) {
      part(this.#page, results).replaceChildren();
      hide(this.#page, ['.more']);
    }
    this.#shown = query;
    if (query) return announce(this.#page, 'busy', this.#say.busy);
    this.#advise([]);
    announce(this.#page, 'idle', this.#say.idle);
  }

  /** `question`: as it was asked, filters and all. */
  show(answer: Answer, question: Question) {
    const { total, hits, corrected, other } = answer;
    const words = { say: this.#say, lang: this.#lang, labels: this.#labels };
    const elsewhere =
      this.#otherPage + writeQuestion({ ...question, query: corrected ?? question.query });
    const list = part(this.#page, results);
    const held = list.contains(document.activeElement) ? document.activeElement : undefined;
    list.replaceChildren(
      ...hits.map((hit) => drawHit(hit, words)),
      ...(other && other.total > 0 ? [drawOther(other, { ...words, elsewhere })] : []),
    );
    if (held) this.#holdFocus((held as HTMLAnchorElement).href);
    this.#filters.show(answer, question);
    this.#offerMore(total - hits.length);
    this.#offerLinks(question, corrected);
    // Where filters may be the reason, spelling is not, and nothing is known of the other language.
    const advice = isFiltered(question) ? [] : [this.#say.emptyHint];
    if (advice.length > 0 && !other?.total) advice.push(this.#say.other.none);
    if (total === 0) this.#advise(advice);
    announce(this.#page, 'done', this.#sentence(answer, question));
  }

  focusHit(index: number) {
    const hits = part(this.#page, results).querySelectorAll<HTMLElement>(
      ':scope > [data-lang] > a',
    );
    hits[index]?.focus();
  }

  /** Where the list is drawn anew under a reader: on the same link, or where the change is told. */
  #holdFocus(href: string) {
    const links = part(this.#page, results).querySelectorAll('a');
    const same = [...links].find((link) => link.href === href);
    (same ?? part(this.#page, '[data-search-status]')).focus({ preventScroll: true });
  }

  fail() {
    hide(this.#page, ['.filters', '.more', '.corrected', '.clear']);
    part(this.#page, results).replaceChildren();
    part(this.#page, '[data-search-retry]').hidden = false;
    this.#advise([]);
    announce(this.#page, 'error', this.#say.error);
  }

  #sentence({ total, corrected }: Answer, question: Question): string {
    const among = isFiltered(question)
      ? this.#say.among(this.#filters.scope(question.filters ?? {}))
      : undefined;
    return corrected
      ? this.#say.instead(total, corrected, question.query, among)
      : this.#say.count(total, question.query, among);
  }

  #offerMore(left: number) {
    const more = part(this.#page, '.more');
    more.hidden = left <= 0;
    more.textContent = this.#say.more(Math.min(step, left));
  }

  #offerLinks(question: Question, corrected: string | undefined) {
    const offer = (selector: string, asked: Question | undefined, text: string) => {
      const link = part<HTMLAnchorElement>(this.#page, selector);
      link.hidden = !asked;
      if (asked) link.href = writeQuestion(asked);
      link.textContent = text;
    };
    const { query, lang, sort = 'relevance' } = question;
    const instead = corrected ? { ...question, query: corrected } : undefined;
    offer('.corrected', instead, this.#say.didYouMean(corrected ?? ''));
    offer(
      '.clear',
      isFiltered(question) ? { query, lang, sort } : undefined,
      this.#say.refine.clear,
    );
  }

  #advise(advice: string[]) {
    const fallback = part(this.#page, '.fallback');
    part(fallback, '.advice').replaceChildren(...advice.map((text) => element('p', [text])));
    fallback.hidden = false;
  }
}

/** Results shown at a time. */
export const step = 10;

const results = '[data-search-results]';
const notices = ['.corrected', '.clear', '[data-search-retry]', '.fallback'];

function announce(page: HTMLElement, state: 'idle' | 'busy' | 'done' | 'error', text: string) {
  const status = part(page, '[data-search-status]');
  status.textContent = text;
  status.dataset.state = state;
}

function hide(page: HTMLElement, selectors: readonly string[]) {
  for (const selector of selectors) part(page, selector).hidden = true;
}

function part<E extends HTMLElement = HTMLElement>(page: HTMLElement, selector: string): E {
  return page.querySelector<E>(selector) as E;
}
