import { pageLocale } from '#live/locale.ts';
import type { SearchClient, Suggestion } from '../answer.ts';
import { element } from './draw.ts';
import { comboboxKey, type Deed } from './keys.ts';
import { drawOptions, markActive, type Option } from './options.ts';
import { wordsIn } from './words.ts';

export function attachCombobox(form: HTMLFormElement, client: SearchClient): Combobox {
  return new Combobox(form, client);
}

/**
 * Makes the field of a search form an editable combobox with list autocomplete (WAI-ARIA APG). While
 * an input method composes, nothing happens: what stands in the field is not yet what is meant.
 */
class Combobox {
  readonly #form: HTMLFormElement;
  readonly #input: HTMLInputElement;
  readonly #lang = pageLocale();
  readonly #say = wordsIn(this.#lang);
  readonly #client: SearchClient;
  readonly #list: HTMLElement;
  /** A live region is heard only when it was there before its words. */
  readonly #status = element('p', [], { role: 'status' });
  readonly #panel: HTMLElement;
  #options: Option[] = [];
  #active = -1;
  #open = false;
  #asked = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(form: HTMLFormElement, client: SearchClient) {
    this.#form = form;
    this.#input = form.elements.namedItem('q') as HTMLInputElement;
    this.#client = client;
    const id = `${this.#input.id}-list`;
    this.#list = element('ul', [], { id, role: 'listbox', 'aria-label': this.#say.box.list });
    this.#panel = element('div', [this.#list, this.#status], { class: 'suggestions' });
    this.#input.after(this.#panel);
    const roles = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': id };
    for (const pair of Object.entries(roles)) this.#input.setAttribute(...pair);
    this.#show(false);
    this.#input.addEventListener('input', (event) => {
      if (!(event as InputEvent).isComposing) this.#soon(pause);
    });
    this.#input.addEventListener('compositionend', () => this.#soon(0));
    this.#input.addEventListener('keydown', (event) => this.#onKey(event));
    this.#input.addEventListener('blur', () => this.close());
    form.addEventListener('submit', () => this.close());
    // The field keeps the focus while an option is pressed, else its blur would close the list.
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    this.#list.addEventListener('click', (event) => {
      const item = (event.target as Element).closest('[role="option"]');
      this.#choose([...this.#list.children].indexOf(item as Element));
    });
    // What was typed while this was on its way.
    if (this.#input.value.trim() && document.activeElement === this.#input) this.#soon(0);
  }

  close() {
    clearTimeout(this.#timer);
    this.#asked = '';
    this.#show(false);
  }

  #soon(delay: number) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#ask(), delay);
  }

  async #ask() {
    const typed = this.#input.value.trim();
    if (!typed) return this.close();
    if (typed === this.#asked) return;
    this.#asked = typed;
    this.#form.setAttribute('aria-busy', 'true');
    const found = await this.#suggestions(typed);
    if (typed !== this.#asked) return;
    this.#form.removeAttribute('aria-busy');
    this.#offer(typed, found ?? []);
    this.#status.textContent = found ? this.#say.box.count(found.length) : this.#say.box.error;
  }

  /** Undefined when they cannot be had. */
  async #suggestions(typed: string): Promise<Suggestion[] | undefined> {
    return this.#client.suggest(typed, this.#lang).catch(() => undefined);
  }

  /** The last option asks for all there is, as Enter in the field does. */
  #offer(typed: string, found: Suggestion[]) {
    this.#options = [...found, { text: typed, label: this.#say.box.everywhere(typed) }];
    drawOptions(this.#list, this.#options, typed, this.#say);
    this.#active = -1;
    this.#show(true);
  }

  #onKey(event: KeyboardEvent) {
    const deed = comboboxKey(event, {
      open: this.#open,
      active: this.#active,
      count: this.#options.length,
      empty: this.#input.value === '',
    });
    if (!deed) return;
    if (!('letGo' in deed)) event.preventDefault();
    this.#do(deed);
  }

  #do(deed: Deed) {
    if ('close' in deed) this.close();
    else if ('choose' in deed) this.#choose(deed.choose);
    else if ('show' in deed) this.#goTo(deed.show);
    else {
      this.#activate(-1);
      if ('clear' in deed) this.#input.value = '';
      if ('caret' in deed) {
        const place = deed.caret === 'start' ? 0 : this.#input.value.length;
        this.#input.setSelectionRange(place, place);
      }
    }
  }

  #goTo(index: number) {
    if (this.#options.length === 0 || this.#input.value.trim() !== this.#options.at(-1)?.text)
      return this.#soon(0);
    this.#show(true);
    this.#activate(index);
  }

  #activate(index: number) {
    this.#active = index;
    const item = markActive(this.#list, index);
    if (item) this.#input.setAttribute('aria-activedescendant', item.id);
    else this.#input.removeAttribute('aria-activedescendant');
  }

  #choose(index: number) {
    const option = this.#options[index];
    if (!option) return;
    this.close();
    if (option.url) return location.assign(option.url);
    this.#input.value = option.text;
    this.#form.requestSubmit();
  }

  #show(open: boolean) {
    this.#open = open && document.activeElement === this.#input;
    this.#list.hidden = !this.#open;
    this.#panel.classList.toggle('open', this.#open);
    this.#input.setAttribute('aria-expanded', String(this.#open));
    this.#form.removeAttribute('aria-busy');
    if (!this.#open) {
      this.#activate(-1);
      this.#status.textContent = '';
    }
  }
}

/** Milliseconds without a key before the suggestions are asked for. */
const pause = 130;
