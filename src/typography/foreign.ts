/**
 * Cuts a text into runs of one language, so that a reader's voice, font and hyphenation follow
 * (WCAG 3.1.2, RGAA 8.7). The runs joined are the text. Expects typeset text of language `lang`.
 */
export function runs(text: string, lang: 'zh' | 'fr', frenchNames: readonly string[] = []): Run[] {
  const foreign = lang === 'fr' ? chineseSpans(text) : frenchSpans(text, frenchNames);
  const tag = lang === 'fr' ? 'zh-Hans' : 'fr';
  const found: Run[] = [];
  let from = 0;
  for (const { start, end } of foreign) {
    if (start > from) found.push({ text: text.slice(from, start) });
    found.push({ text: text.slice(start, end), lang: tag });
    from = end;
  }
  if (from < text.length || found.length === 0) found.push({ text: text.slice(from) });
  return found;
}

/** Cuts the runs of a text at the borders of its pieces: the runs of each piece, in order. */
export function cut(all: readonly Run[], pieces: readonly string[]): Run[][] {
  const left = [...all].reverse();
  return pieces.map((piece) => {
    const own: Run[] = [];
    for (let room = piece.length; room > 0;) {
      const run = left.pop();
      if (!run) break;
      if (run.text.length > room) left.push({ ...run, text: run.text.slice(room) });
      own.push({ ...run, text: run.text.slice(0, room) });
      room -= Math.min(room, run.text.length);
    }
    return own;
  });
}

/** Runs of Han with what is written inside them: punctuation, digits, an acronym, close quotes. */
export function chineseSpans(text: string): Span[] {
  return /\p{Script=Han}/u.test(text) ? spans(text, CHINESE) : [];
}

function frenchSpans(text: string, names: readonly string[]): Span[] {
  // Most Chinese texts have no Latin letter, and a large site has names by the hundred.
  if (!/\p{Script=Latin}/u.test(text)) return [];
  const words = spans(text, LATIN_WORDS).filter(({ start, end }) =>
    isFrench(text.slice(start, end)),
  );
  const quoted = spans(text, GUILLEMETS).filter(({ start, end }) =>
    /\p{Script=Latin}/u.test(text.slice(start, end)),
  );
  const named = names.length > 0 ? spans(text, namesPattern(names)) : [];
  return merged([...words, ...quoted, ...named]);
}

// Pinyin with tone marks shares é, è, à, ù and û with French, but seldom goes without a macron or a
// caron; ü is left out because it is a letter of pinyin (Lü) and hardly one of French.
function isFrench(words: string): boolean {
  return /[àâçéèêëîïôùûÿœæ]/i.test(words) && !/[^ -~àâçéèêëîïôùûüÿœæ’«»\s]/i.test(words);
}

function namesPattern(names: readonly string[]): RegExp {
  const known = compiled.get(names);
  if (known) return known;
  const alternatives = [...new Set(names)]
    .filter((name) => name.trim() !== '')
    .sort((a, b) => b.length - a.length)
    .map((name) =>
      name
        .trim()
        .replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)
        .replace(/['’]/g, "['’]")
        .replace(/\s+/g, String.raw`\s`),
    );
  const pattern = new RegExp(
    String.raw`(?<![\p{Script=Latin}\d-])(?:${alternatives.join('|') || '(?!)'})(?![\p{Script=Latin}\d-])`,
    'gu',
  );
  compiled.set(names, pattern);
  return pattern;
}

function spans(text: string, pattern: RegExp): Span[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function merged(all: Span[]): Span[] {
  const out: Span[] = [];
  for (const span of all.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else out.push({ ...span });
  }
  return out;
}

const compiled = new WeakMap<readonly string[], RegExp>();

// Quotation marks belong to a run only when they hold nothing else: “交流中心”. Latin letters belong
// to it when Han stands on both sides without a space: 第一年KPI考核. The limits keep it linear.
const HAN_CORE = String.raw`[《〈「『【（〔]{0,2}\d{0,8}\p{Script=Han}(?:(?: |[^\s\p{Script=Han}"«»\uFFFC\uE000]{1,24})?\p{Script=Han})*(?:[》〉」』】）〕，。；：！？、％]|……|——){0,6}`;
const CHINESE = new RegExp(String.raw`“${HAN_CORE}”|‘${HAN_CORE}’|${HAN_CORE}`, 'gu');
const LATIN_WORDS =
  /(?<![\p{Script=Latin}\d])\p{Script=Latin}[\p{Script=Latin}\p{M}\d]*(?:(?:[’'&.-]|[ \u00a0\u202f])[\p{Script=Latin}\d][\p{Script=Latin}\p{M}\d]*)*/gu;
const GUILLEMETS = /«[^«»\p{Script=Han}]{1,400}»/gu;

type Span = { start: number; end: number };
export type Run = { text: string; lang?: 'zh-Hans' | 'fr' };
