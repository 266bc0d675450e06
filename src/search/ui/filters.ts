import type { Locale } from '#i18n/locales.ts';
import { showCounts } from '#live/choices.ts';
import type { Answer, Filters, Question } from '../answer.ts';
import { facetNames, sorts } from './address.ts';
import { draw, element } from './draw.ts';
import type { Words } from './results.ts';

/**
 * The panel that sorts and filters: check boxes that belong to the search form, each with the number
 * of results it would leave.
 */
export class FilterPanel {
  readonly #panel: HTMLElement;
  readonly #body: HTMLElement;
  readonly #form: string;
  readonly #lang: Locale;
  readonly #labels: Words['labels'];
  readonly #groups = new Map<string, HTMLFieldSetElement>();

  constructor(panel: HTMLElement, { form, labels, lang, say }: Setting) {
    this.#panel = panel;
    this.#body = panel.querySelector('.body') as HTMLElement;
    this.#form = form;
    this.#lang = lang;
    // Beside the results it stands open; above them it would push them away.
    this.#panel.toggleAttribute('open', matchMedia('(width >= 60rem)').matches);
    this.#labels = labels;
    const order = this.#group('sort', say.refine.sort);
    for (const sort of sorts)
      order.append(this.#choice('radio', 'sort', sort, say.refine.by[sort]));
    for (const name of facetNames) this.#group(name, say.refine[name]);
  }

  show({ facets, total }: Answer, { filters, sort = 'relevance' }: Question): void {
    for (const input of this.#inputs('sort')) input.checked = input.value === sort;
    let useful = total > 1;
    for (const name of facetNames) {
      const chosen = filters?.[name] ?? [];
      useful = this.#showFacet(name, facets[name], chosen) || useful;
    }
    this.#panel.hidden = !useful;
  }

  /** Names of what is chosen, as a sentence says them: types and states stay keys. */
  scope({ type = [], partner = [], year = [], state = [] }: Filters) {
    const partners = partner.map((id) => this.#labelOf('partner', id));
    return { types: type, partners, years: year, states: state };
  }

  /** True when there is something to choose between, or to take back. */
  #showFacet(name: keyof Filters, counts: Record<string, number>, chosen: string[]): boolean {
    const group = this.#groups.get(name);
    if (!group) return false;
    const known = new Set(this.#inputs(name).map(({ value }) => value));
    for (const value of new Set([...Object.keys(counts), ...chosen]))
      if (!known.has(value)) this.#insert(group, name, value);
    group.hidden = !showCounts(this.#inputs(name), counts, chosen);
    return !group.hidden;
  }

  /** In the order of the labels that the page gave; years, which have none, the latest first. */
  #insert(group: HTMLElement, name: keyof Filters, value: string) {
    const order = Object.keys(this.#labels[name] ?? {});
    const isAfter = (other: string) =>
      name === 'year' ? other < value : order.indexOf(other) > order.indexOf(value);
    const next = this.#inputs(name).find((input) => isAfter(input.value));
    const choice = this.#choice('checkbox', name, value, this.#labelOf(name, value));
    choice.append(' ', element('span', [], { class: 'count' }));
    group.insertBefore(choice, next?.closest('label') ?? null);
  }

  #choice(type: string, name: string, value: string, text: string): HTMLLabelElement {
    const input = element('input', [], { type, name, value, form: this.#form });
    return element('label', [input, element('span', draw([{ text }], this.#lang))]);
  }

  #group(name: string, title: string): HTMLFieldSetElement {
    const group = element('fieldset', [element('legend', [title])]);
    this.#groups.set(name, group);
    this.#body.append(group);
    return group;
  }

  #inputs(name: string): HTMLInputElement[] {
    return [...(this.#groups.get(name)?.querySelectorAll('input') ?? [])];
  }

  #labelOf(name: string, value: string): string {
    return this.#labels[name]?.[value] ?? value;
  }
}

/** `form`: id of the form that the choices belong to. */
type Setting = Words & { form: string };
