import type { Element, Properties, Text } from 'hast';
import type { HastPluginDefinition, HastVisitorContext, PluginFactoryContext } from 'satteri';
import { blocksOf } from './blocks.ts';
import type { Block } from './blocks.ts';
import { endedAutolinks } from './autolinks.ts';
import { alignedCells } from './cells.ts';
import { cut, runs } from './foreign.ts';
import type { Run } from './foreign.ts';
import { noteLabels } from './notes.ts';
import { ordinals } from './ordinals.ts';
import { languageOf, typesetPieces } from './typeset.ts';
import type { TextLanguage } from './typeset.ts';

export { typeset } from './typeset.ts';

/**
 * The options of the Markdown processor that set every `*.zh.md(x)` and `*.fr.md(x)` by the rules of
 * its language; other files are left alone. `frenchNames` are tagged as French in Chinese text.
 */
export function typography(options: TypographyOptions = {}) {
  return {
    // The processor's own quotes are English ones.
    features: { smartPunctuation: false },
    hastPlugins: [
      ({ fileURL }: PluginFactoryContext): HastPluginDefinition | false => {
        const lang = languageOf(fileURL?.pathname ?? '');
        if (!lang) return false;
        const { frenchNames = [] } = options;
        const names = typeof frenchNames === 'function' ? frenchNames() : frenchNames;
        return {
          name: `typography-${lang}`,
          before(root, ctx) {
            for (const block of blocksOf(root)) {
              const own = languageOf(block.lang ?? lang);
              if (own) setBlock(block, own, names, ctx);
            }
          },
          element: [...noteLabels(lang), alignedCells, endedAutolinks],
        };
      },
    ],
  };
}

function setBlock(
  { pieces }: Block,
  lang: TextLanguage,
  names: readonly string[],
  ctx: HastVisitorContext,
) {
  const set = typesetPieces(
    pieces.map((piece) => piece.text),
    lang,
  );
  const parts = cut(runs(set.join(''), lang, names), set);
  pieces.forEach(({ node, text, raised }, index) => {
    if (!node) return;
    const content = (parts[index] ?? []).flatMap((part) => toNodes(part, lang === 'fr' && !raised));
    const [only] = content;
    if (content.length > 1 || only?.type === 'element') ctx.replaceNode(node, content);
    else if (set[index] !== text) ctx.setProperty(node, 'value', set[index]);
  });
}

function toNodes(run: Run, withOrdinals: boolean): (Text | Element)[] {
  if (run.lang) return [element('span', { lang: run.lang }, run.text)];
  if (!withOrdinals) return [{ type: 'text', value: run.text }];
  return ordinals(run.text).map((part) =>
    part.sup ? element('sup', {}, part.text) : { type: 'text', value: part.text },
  );
}

function element(tagName: string, properties: Properties, value: string): Element {
  return { type: 'element', tagName, properties, children: [{ type: 'text', value }] };
}

export type TypographyOptions = { frenchNames?: readonly string[] | (() => readonly string[]) };
