import { Converter } from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import type { Draft, Sources } from '../query.ts';
import type { Name } from '../names.ts';
import { hanRuns } from '../plain.ts';
import { isTelling, inTurn } from './sample.ts';
import { mixed, phrases, titles, words } from './han.ts';
import { slip } from './slips.ts';

/** Words, phrases and names in the characters of Taiwan and of Hong Kong, in turn. */
export function traditional(sources: Sources, count: number): Draft[] {
  const named = nativeNames(sources)
    .map(({ zh }): Draft => ({ text: zh, gold: sources.here.having(zh) }))
    .filter(({ gold }) => isTelling(gold.length, sources.here.pages.length));
  const drafts = [
    ...words(sources, count, (length) => length >= 2),
    ...phrases(sources, count),
    ...sources.random.some(named, count),
  ];
  return sources.random
    .some(drafts, drafts.length)
    .map((draft, index) => ({
      ...draft,
      text: inTurn(converters, index)(draft.text),
      meant: draft.text,
    }))
    .filter(({ text, meant }) => text !== meant)
    .slice(0, count);
}

/** Letters and digits as a Chinese input method may type them. */
export function fullWidth(sources: Sources, count: number): Draft[] {
  return mixed(sources, count).map((draft) => ({
    ...draft,
    text: draft.text.replaceAll(/[!-~]/g, (sign) =>
      String.fromCharCode(sign.charCodeAt(0) + 0xfee0),
    ),
    meant: draft.text,
  }));
}

/** Names in pinyin: in one word, by syllables, and the part that people say for short. */
export function pinyinOfNames(sources: Sources, count: number): Draft[] {
  return namedPages(sources, count * 2)
    .map(({ name, gold, target }, index): Draft => {
      const syllables = syllablesOf(name);
      const short = name.kind === 'people' ? syllables.slice(-2) : syllables.slice(0, 3);
      const text = [syllables.join(''), syllables.join(' '), short.join('')][index % 3] as string;
      return { text, gold, target, meant: name.zh };
    })
    .filter(({ text }) => text.length >= 5)
    .slice(0, count);
}

/** Four to eight characters of a title, in one word or by syllables. */
export function pinyinOfTitles(sources: Sources, count: number): Draft[] {
  return titles(sources, count * 3)
    .filter(({ text }) => /^\p{Script=Han}+$/u.test(text) && text.length <= 10)
    .map((draft, index) => ({
      ...draft,
      text: pinyinOf(draft.text).join(index % 2 === 0 ? '' : ' '),
      meant: draft.text,
    }))
    .slice(0, count);
}

/** The pinyin of a name, six letters at least, with one slip that makes it no other name. */
export function pinyinWithSlip(sources: Sources, count: number): Draft[] {
  const taken = new Set(nativeNames(sources).map((name) => syllablesOf(name).join('')));
  return namedPages(sources, count * 3)
    .map(({ name, gold, target }): Draft => {
      const typed = syllablesOf(name).join('');
      return { text: slip(typed, sources.random), gold, target, meant: `${name.zh} ${typed}` };
    })
    .filter(({ text }) => text.length >= 6 && !taken.has(text))
    .slice(0, count);
}

/** Names of Han characters that stand on some pages, each with its own page where it has one. */
function namedPages(sources: Sources, count: number) {
  return sources.random
    .some(nativeNames(sources), count)
    .map((name) => {
      const own = sources.here.pages.filter(({ title }) => title === name.zh).map(({ url }) => url);
      const gold = sources.here.having(name.zh);
      return { name, gold, target: own.length > 0 ? own : gold };
    })
    .filter(({ gold }) => isTelling(gold.length, sources.here.pages.length));
}

const nativeNames = ({ names }: Sources): Name[] =>
  names.filter(
    ({ zh, kind, native }) =>
      hanRuns(zh)[0] === zh && zh.length <= 8 && native !== 'fr' && !vague.has(kind),
  );

/** People spell their own name; the French side of the record has it. */
const syllablesOf = ({ zh, fr, kind }: Name): string[] => {
  const read = pinyinOf(zh);
  if (kind !== 'people') return read;
  const own = fr.toLowerCase().replaceAll(/[^a-z]/g, '');
  return read.join('') === own ? read : fr.toLowerCase().split(' ');
};

const pinyinOf = (text: string): string[] =>
  pinyin(text, { toneType: 'none', type: 'array', v: true });

/** An office is no name. */
const vague = new Set(['office']);
const converters = [Converter({ from: 'cn', to: 'tw' }), Converter({ from: 'cn', to: 'hk' })];
