import type { Locale } from '#i18n/locales.ts';
import { cut, runs as languageRuns } from '#typography/foreign.ts';
import type { Run } from '../answer.ts';

/** A text of `lang` as nodes: what was found is marked, what is in the other language is tagged. */
export function draw(marked: readonly Run[], lang: Locale): Node[] {
  const pieces = marked.map(({ text }) => text);
  const tagged = cut(languageRuns(pieces.join(''), lang), pieces);
  return marked.flatMap(({ mark }, index) => {
    const nodes = (tagged[index] ?? []).map(({ text, lang: tag }) =>
      tag ? element('span', [text], { lang: tag }) : document.createTextNode(text),
    );
    return mark ? [element('mark', nodes)] : nodes;
  });
}

export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  children: readonly (Node | string)[],
  attributes: Record<string, string> = {},
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  // Attributes, for the ARIA properties of elements came late to Firefox (119).
  for (const pair of Object.entries(attributes)) made.setAttribute(...pair);
  made.append(...children);
  return made;
}
