import { languageTag } from '#i18n/locales.ts';
import type { Suggestion } from '../answer.ts';
import { element } from './draw.ts';
import type { SearchWords } from './words.ts';

/** Fills a listbox: a suggestion, what is typed marked in it, and what kind of page it leads to. */
export function drawOptions(
  list: HTMLElement,
  options: readonly Option[],
  typed: string,
  say: SearchWords,
): void {
  const items = options.map((option, index) =>
    element('li', [nameOf(option, typed), ...kindOf(option, say)], {
      id: `${list.id}-${index}`,
      role: 'option',
      'aria-selected': 'false',
    }),
  );
  list.replaceChildren(...items);
}

/** Marks one option and no other, and brings it into sight. */
export function markActive(list: HTMLElement, index: number): Element | undefined {
  for (const [place, item] of [...list.children].entries())
    item.setAttribute('aria-selected', String(place === index));
  const item = list.children[index];
  item?.scrollIntoView({ block: 'nearest' });
  return item;
}

function nameOf({ text, label, lang }: Option, typed: string): HTMLElement {
  if (label !== undefined) return element('span', [label]);
  const attributes: Record<string, string> = lang ? { lang: languageTag[lang] } : {};
  const at = text.toLowerCase().indexOf(typed.toLowerCase());
  // Lower case may be longer than what it stands for (İ); then nothing is marked.
  if (at < 0 || text.length !== text.toLowerCase().length)
    return element('span', [text], attributes);
  const end = at + typed.length;
  const parts = [text.slice(0, at), element('mark', [text.slice(at, end)]), text.slice(end)];
  return element('span', parts, attributes);
}

function kindOf({ type }: Option, say: SearchWords): HTMLElement[] {
  const label = type && (say.kind as Record<string, string>)[type];
  return label ? [element('span', [label], { class: 'kind' })] : [];
}

/** `label`: shown in place of the text that is searched for. */
export type Option = Omit<Suggestion, 'lang'> & { lang?: Suggestion['lang']; label?: string };
