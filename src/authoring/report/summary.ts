import type { Locale } from '#i18n/locales.ts';
import { passage, sentencesOf } from '#parity/passage.ts';
import type { Block } from './blocks.ts';
import { listHead } from './undertakings.ts';

/**
 * The first sentence of a text, and the second where both are short; where the first is too long, the
 * sentence that tells what came of it. Its own words, never others.
 */
export function summaryOf(blocks: readonly Block[], lang: Locale): string | undefined {
  const prose =
    blocks.find((block) => block.type === 'paragraph' && isProse(block.text)) ??
    blocks.find(({ type }) => type === 'paragraph');
  const text = prose && 'text' in prose ? flat(prose.text, lang) : firstItem(blocks);
  if (text === undefined) return undefined;
  const first = opening(text, lang);
  return first.length > room[lang] ? (result(blocks, lang) ?? first) : first;
}

/** As many whole sentences as there is room for; at least one, cut where it has no end. */
function opening(text: string, lang: Locale): string {
  const whole = passage(lang, 'text', [{ text, line: 1, column: 1 }]);
  let end = 0;
  for (const span of sentencesOf(whole)) {
    if (end > 0 && span.end > room[lang]) break;
    end = span.end;
  }
  const said = whole.slice({ start: 0, end });
  return said.length <= room[lang] * 2 ? said : `${said.slice(0, cutAt(said, room[lang] * 2))}…`;
}

/** What came of it, and what follows, where the first sentence is too long to be a summary. */
function result(blocks: readonly Block[], lang: Locale): string | undefined {
  for (const block of blocks) {
    if (block.type !== 'paragraph') continue;
    const text = flat(block.text, lang);
    const whole = passage(lang, 'text', [{ text, line: 1, column: 1 }]);
    const start = sentencesOf(whole).find((span) => {
      const said = whole.text.slice(span.start, span.end);
      return outcome[lang].test(said) && !listHead[lang].test(said);
    })?.start;
    if (start === undefined) continue;
    const said = opening(whole.slice({ start, end: whole.text.length }), lang);
    if (said.length <= room[lang]) return said;
  }
  return undefined;
}

const outcome: Record<Locale, RegExp> = {
  zh: /^(?:[^，。；]{0,20}[，,])?[^，。；]{0,20}(?:达成了?|签署了?|签订了?|形成了?)[^，。；]{0,20}(?:意向|共识|协议|一致|备忘录|合同|成果)/,
  fr: /^[^.;]{0,80}(?<!\p{L})(?:ont (?:signé|conclu)|sont convenue?s?|se sont (?:accordée?s?|entendue?s?)|sont parvenue?s? à)(?!\p{L})/iu,
};

const flat = (text: string, lang: Locale) => text.replace(/\s+/g, lang === 'zh' ? '' : ' ');

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
