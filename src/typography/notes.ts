import type { Element } from 'hast';
import type { HastVisitorContext } from 'satteri';
import type { TextLanguage } from './typeset.ts';

/**
 * Puts the words that the Markdown processor adds to notes into the language of the file: its own
 * option for them is one for the whole site.
 */
export function noteLabels(lang: TextLanguage) {
  const words = WORDS[lang];
  return [
    {
      filter: ['h2'],
      visit(node: Readonly<Element>, ctx: HastVisitorContext) {
        const [label] = node.children;
        if (node.properties['id'] === 'footnote-label' && label?.type === 'text')
          ctx.setProperty(label, 'value', words.heading);
      },
    },
    {
      filter: ['a'],
      visit(node: Readonly<Element>, ctx: HastVisitorContext) {
        if (!('dataFootnoteBackref' in node.properties)) return;
        const reference = /[\d-]+$/.exec(String(node.properties['ariaLabel']))?.[0] ?? '';
        ctx.setProperty(node, 'ariaLabel', words.back(reference));
      },
    },
  ];
}

const WORDS = {
  zh: { heading: '注释', back: (reference: string) => `返回正文引用处${reference}` },
  fr: {
    heading: 'Notes',
    back: (reference: string) => `Retour à l’appel de note\u00A0${reference}`,
  },
};
