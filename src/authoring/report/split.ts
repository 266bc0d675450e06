import { locales, otherLocale, type Locale } from '#i18n/locales.ts';
import { languageOf, lettersOf } from './script.ts';

/**
 * The lines of each language in their order, whichever stands first and however they alternate.
 * A line that says only which language follows, or that parts the two, is no part of either.
 */
export function split(text: string): Split {
  const lines = linesOf(text);
  const langs = lines.map(({ text: line }) => languageOf(line));
  const parts: Split['parts'] = {};
  const aside: string[] = [];
  let last = langs.find((lang) => lang === 'zh' || lang === 'fr');
  lines.forEach((line, index) => {
    const lang = langs[index] ?? last;
    if (lang === 'other') return void aside.push(line.text);
    if (lang === undefined || label.test(line.text)) return;
    const next = langs.find((each, at) => at > index && at < index + 4 && each !== undefined);
    if (rule.test(line.text) && next !== lang) return;
    last = lang;
    (parts[lang] ??= []).push(line);
  });
  const found = locales.filter((lang) => parts[lang]);
  const [first] = langs.filter((lang) => lang === 'zh' || lang === 'fr');
  return { parts, first: first && found.includes(first) ? first : found[0], aside };
}

function linesOf(text: string): Line[] {
  let isAfterBlank = false;
  return text.split('\n').flatMap((raw) => {
    const trimmed = raw.trim();
    if (trimmed === '') {
      isAfterBlank = true;
      return [];
    }
    const indent = raw.length - raw.trimStart().length;
    const pieces = piecesOf(trimmed).map((piece, index): Line => ({
      text: piece,
      indent,
      isAfterBlank: isAfterBlank || index > 0,
    }));
    isAfterBlank = false;
    return pieces;
  });
}

/** A line that has lost the line end between the two languages. */
function piecesOf(line: string): string[] {
  const { han, latin } = lettersOf(line);
  if (han < enough.zh || latin < enough.fr) return [line];
  const runs: Run[] = [];
  for (const { 0: text } of line.matchAll(sentence)) {
    const lang = languageOf(text);
    addTo(runs, { text, lang: lang === 'zh' || lang === 'fr' ? lang : runs.at(-1)?.lang });
  }
  const whole: Run[] = [];
  for (const run of runs) addTo(whole, isEnough(run) ? run : { ...run, lang: whole.at(-1)?.lang });
  // What goes back to the first language, or stands in quotation marks, was quoted.
  const isQuoted = whole.length > 2 || /^[“"«‘「]/.test(whole[1]?.text ?? '');
  return isQuoted ? [line] : whole.map(({ text }) => text.trim());
}

const sentence = /[^。！？.!?]+(?:[。！？.!?]+[”’»）)"]*|$)\s*|[。！？.!?]+/gu;

function addTo(runs: Run[], run: Run) {
  const last = runs.at(-1);
  // What begins a line without a language takes that of what follows.
  if (last && (last.lang === run.lang || last.lang === undefined))
    Object.assign(last, { text: last.text + run.text, lang: run.lang });
  else runs.push({ ...run });
}

/** Letters that make sentences more than a quotation in the other language. */
const enough: Record<Locale, number> = { zh: 15, fr: 45 };

function isEnough({ text, lang }: Run): boolean {
  const { han, latin } = lettersOf(text);
  return lang === 'zh' ? han >= enough.zh : latin >= enough.fr;
}

/** `【法文】`, « Version française : ». */
const label =
  /^[\s【[(（《#*_=-]*(?:中文|法文|法语|汉语)(?:版|稿|版本|全文|原文|译文)?[\s】\])）》:：*_=-]*$|^[\s【[(（«#*_=-]*(?:(?:texte|version|traduction)\s+)?(?:en\s+)?(?:français|chinois|française|chinoise)[\s】\])）»:：*_=-]*$/iu;
const rule = /^[-=_*~—–·.]{3,}$/;

/** The other language of a document, if it holds both. */
export const translationIn = ({ parts, first }: Split): Locale | undefined =>
  first && parts[otherLocale(first)] ? otherLocale(first) : undefined;

type Run = { text: string; lang: Locale | undefined };
export type Line = {
  text: string;
  /** Blanks that stood before it. */
  indent: number;
  isAfterBlank: boolean;
};
export type Split = {
  parts: Partial<Record<Locale, Line[]>>;
  /** The language that stands first. */
  first: Locale | undefined;
  /** Lines in neither language. */
  aside: string[];
};
