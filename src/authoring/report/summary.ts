import type { Locale } from '#i18n/locales.ts';
import { passage, sentencesOf } from '#parity/passage.ts';
import type { Block } from './blocks.ts';

/** The first sentence of a text, and the second where both are short: its own words, never others. */
export function summaryOf(blocks: readonly Block[], lang: Locale): string | undefined {
  const first =
    blocks.find((block) => block.type === 'paragraph' && isProse(block.text)) ??
    blocks.find(({ type }) => type === 'paragraph');
  const text =
    first && 'text' in first
      ? first.text.replace(/\s+/g, lang === 'zh' ? '' : ' ')
      : firstItem(blocks);
  if (text === undefined) return undefined;
  const whole = passage(lang, 'text', [{ text, line: 1, column: 1 }]);
  let end = 0;
  for (const span of sentencesOf(whole)) {
    if (end > 0 && span.end > room[lang]) break;
    end = span.end;
  }
  const said = whole.slice({ start: 0, end });
  return said.length <= room[lang] * 2 ? said : `${said.slice(0, cutAt(said, room[lang] * 2))}…`;
}

/** What a list or a search engine shows of it without cutting. */
const room: Record<Locale, number> = { zh: 110, fr: 260 };

const isProse = (text: string) =>
  /[.。!！?？…][”’»）)"]*$|\p{Extended_Pictographic}\uFE0F?$/u.test(text);

function firstItem(blocks: readonly Block[]): string | undefined {
  const [first] = blocks;
  if (!first) return undefined;
  return first.type === 'list' ? first.items[0]?.text : first.text;
}

/** After the last comma or space within the room. */
function cutAt(text: string, most: number): number {
  const within = text.slice(0, most);
  const last = Math.max(
    ...['，', '、', ',', ' ', '；', ';'].map((sign) => within.lastIndexOf(sign)),
  );
  return last > most / 2 ? last : most;
}
