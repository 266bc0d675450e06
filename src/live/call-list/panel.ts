import { showCounts } from '../choices.ts';
import { facetNames, readQuestion, type FacetName, type Known, type Question } from './question.ts';

/** The choices that the page came with: what can be asked, and how each value is said. */
export class Panel {
  readonly #panel: HTMLElement;
  readonly #inputs: readonly HTMLInputElement[];

  constructor(panel: HTMLElement) {
    this.#panel = panel;
    this.#inputs = [...panel.querySelectorAll('input')];
    panel.hidden = false;
    // Beside the list it stands open; above it would push the list away.
    panel.toggleAttribute('open', matchMedia('(width >= 60rem)').matches);
  }

  known(): Known {
    const values = (name: FacetName) => this.#of(name).map(({ value }) => value);
    return {
      state: values('state'),
      sector: values('sector'),
      country: values('country'),
      partner: values('partner'),
    };
  }

  question(known: Known): Question {
    const chosen = this.#inputs.filter(({ checked }) => checked);
    return readQuestion(new URLSearchParams(chosen.map(({ name, value }) => [name, value])), known);
  }

  show(counts: Record<FacetName, Record<string, number>>, { filters, sort }: Question) {
    for (const input of this.#of('sort')) input.checked = input.value === sort;
    for (const name of facetNames) {
      const group = this.#of(name)[0]?.closest('fieldset');
      if (group) group.hidden = !showCounts(this.#of(name), counts[name], filters[name] ?? []);
    }
  }

  /** A value as a sentence words it. */
  said(name: FacetName, value: string): string {
    const input = this.#of(name).find((each) => each.value === value);
    return input?.dataset.said ?? input?.nextElementSibling?.textContent ?? value;
  }

  /** A sentence as nodes: what is in the other language is tagged as it is beside its box. */
  tagged(sentence: string): (string | Node)[] {
    let pieces: (string | Node)[] = [sentence];
    for (const run of this.#panel.querySelectorAll<HTMLElement>('label:has(:checked) [lang]'))
      pieces = pieces.flatMap((piece) => {
        const [before, after] =
          typeof piece === 'string' ? split(piece, run.textContent ?? '') : [];
        return before === undefined || after === undefined
          ? [piece]
          : [before, run.cloneNode(true), after];
      });
    return pieces;
  }

  #of(name: string): HTMLInputElement[] {
    return this.#inputs.filter((input) => input.name === name);
  }
}

function split(text: string, part: string): [string?, string?] {
  const at = text.indexOf(part);
  return at < 0 ? [] : [text.slice(0, at), text.slice(at + part.length)];
}
