import { locales, type Locale } from '#i18n/locales.ts';
import { blocksOf, type Block } from './blocks.ts';
import { titleIn } from './headings.ts';
import { markdownOf } from './markdown.ts';
import { recut } from './marks.ts';
import type { Line, Split } from './split.ts';
import { unwrapped } from './wrapped.ts';

/** The text of each language: its title, if it has one, and its body, with what was made of it. */
export function bodiesOf({ parts }: Split): Partial<Record<Locale, Text>> {
  return Object.fromEntries(
    locales.flatMap((lang) => {
      const lines = parts[lang];
      return lines ? [[lang, textOf(lines)]] : [];
    }),
  );
}

function textOf(lines: readonly Line[]): Text {
  const { lines: whole, cuts } = recut(unwrapped(lines));
  const title = titleIn(whole);
  const blocks = blocksOf(title === undefined ? whole : whole.toSpliced(title.at, 1));
  const headings = blocks.flatMap((block) => (block.type === 'heading' ? [block.text] : []));
  return { title: title?.text, body: markdownOf(blocks), blocks, cuts, headings };
}

export type Text = {
  title: string | undefined;
  body: string;
  blocks: Block[];
  /** Items that were cut out of the line they stood in. */
  cuts: string[];
  /** Lines that were taken for headings. */
  headings: string[];
};
