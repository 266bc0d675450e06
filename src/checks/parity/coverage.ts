import type { Comparison } from '#parity/compare.ts';
import type { Passage } from '#parity/passage.ts';
import { issue, type Issue } from '../issue.ts';
import type { EntryTexts } from './read.ts';

/** Whether the translation covers the original at all: its length, its passages, its language. */
export function coverageIssues(entry: EntryTexts, comparison: Comparison): Issue[] {
  const left = [...(entry.zh?.passages ?? []), ...(entry.fr?.passages ?? [])].flatMap((passage) =>
    untranslated(entry, passage),
  );
  return [
    ...left,
    ...(entry.isSummary ? [] : [...lengthIssues(entry), ...passageIssues(entry, comparison)]),
  ];
}

/**
 * French letters for one Chinese character. 123 news items translated by professionals lie between
 * 2.4 and 4.6 (WMT newstest2019 in Chinese and French); ours are shorter, so the range is wider.
 */
const range = { least: 1.9, most: 5.4 };
/** Chinese characters below which the length of one name decides the ratio. */
const shortest = 120;

function lengthIssues(entry: EntryTexts): Issue[] {
  const count = (passages: readonly Passage[] = [], left: RegExp) =>
    passages
      .filter(({ role }) => role === 'text' || role === 'heading')
      .reduce((sum, { text }) => sum + text.replace(left, '').length, 0);
  const han = count(entry.zh?.passages, /[^\u3400-\u9fffA-Za-z\d]+/g);
  const letters = count(entry.fr?.passages, /(?!)/);
  if (han < shortest && letters < shortest * 4) return [];
  const ratio = letters / Math.max(han, 1);
  if (ratio >= range.least && ratio <= range.most) return [];
  const isShort = ratio < range.least === (entry.original === 'zh');
  const place = {
    file: entry.fileOf(entry.original === 'zh' ? 'fr' : 'zh').file,
    line: entry.fileOf(entry.original === 'zh' ? 'fr' : 'zh').bodyLine,
    column: 1,
  };
  return [
    {
      ...issue('warning', 'translation.length', place, {
        zh: `译文比原文${isShort ? '短' : '长'}得多（中文${han}字，法文${letters}个字符）。${isShort ? '是不是漏译了一段？如果是摘译，请在译文的资料区写 mode: summary。' : '是不是译文多写了一段，或者原文删去了一段？请核对。'}`,
        fr: `La traduction est bien plus ${isShort ? 'courte' : 'longue'} que l’original (${han} caractères chinois, ${letters} signes français). ${isShort ? 'Manque-t-il un passage ? Si elle est abrégée à dessein, écrivez mode: summary dans son en-tête.' : 'A-t-elle un passage de trop, ou l’original en a-t-il perdu un ? Vérifiez.'}`,
      }),
      values: [],
    },
  ];
}

/** A paragraph that nothing answers, where all that is left over is on one side. */
function passageIssues(entry: EntryTexts, { frames }: Comparison): Issue[] {
  const bodies = frames.filter(({ passages }) =>
    [...passages.zh, ...passages.fr].some(({ role }) => role === 'text'),
  );
  const lone = (lang: 'zh' | 'fr') => {
    const other = lang === 'zh' ? 'fr' : 'zh';
    return bodies
      .filter(({ passages }) => passages[other].length === 0)
      .flatMap(({ passages }) => passages[lang]);
  };
  const [zh, fr] = [lone('zh'), lone('fr')];
  if (zh.length > 0 === fr.length > 0) return [];
  const isLong = ({ lang, text }: Passage) => text.length >= (lang === 'zh' ? 30 : 100);
  return [...zh, ...fr].filter(isLong).map((passage) => {
    const begins = `${passage.raw.slice(0, passage.lang === 'zh' ? 18 : 40).trim()}…`;
    return {
      ...issue(
        'warning',
        'translation.passage',
        { file: entry.fileOf(passage.lang).file, ...passage.at(0) },
        {
          zh: `这一段（“${begins}”）在${passage.lang === 'zh' ? '法文' : '中文'}里没有对应的段落。请补译；如果是多余的，请删去。`,
          fr: `Ce paragraphe (« ${begins} ») n’a pas d’équivalent dans le texte ${passage.lang === 'zh' ? 'français' : 'chinois'}. Traduisez-le ou, s’il est de trop, retirez-le.`,
        },
      ),
      values: [begins],
    };
  });
}

/** Words of the other language left standing. */
function untranslated(entry: EntryTexts, passage: Passage): Issue[] {
  const pattern = passage.lang === 'fr' ? hanRun : latinRun;
  const match = pattern.exec(passage.text);
  if (
    !match ||
    (passage.lang === 'zh' &&
      !/(?:^| )(?:de|la|le|les|des|et|du|dans|pour|par|une|the|of|and|to)(?= )/i.test(match[0]))
  )
    return [];
  const shown = match[0].length > 60 ? `${match[0].slice(0, 59)}…` : match[0];
  return [
    {
      ...issue(
        'warning',
        'translation.untranslated',
        { file: entry.fileOf(passage.lang).file, ...passage.at(match.index) },
        {
          zh: `${passage.lang === 'zh' ? '中文' : '法文'}里有一段没有翻译：“${shown}”。请译成${passage.lang === 'zh' ? '中文' : '法文'}。`,
          fr: `Dans le texte ${passage.lang === 'zh' ? 'chinois' : 'français'}, ce passage n’est pas traduit : « ${shown} ». Traduisez-le.`,
        },
      ),
      values: [match[0]],
    },
  ];
}

/** Longer than any name; a title between 《》 or a name in brackets is quoted, not forgotten. */
const hanRun = /(?<![《(（])[\u3400-\u9fff][\u3400-\u9fff，。、；：“”\d]{13,}/;
const latinRun = /[A-Za-zÀ-ÿ'-]+(?:,? [A-Za-zÀ-ÿ'-]+){8,}/;
