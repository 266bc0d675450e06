import { describe, expect, it } from 'vitest';
import { issuesNow, readSource, readTexts } from '#dev/pair/read.ts';
import { piecesOf, rowsOf, type Row } from '#dev/pair/rows.ts';
import { issue } from '#checks/issue.ts';
import { news } from '../checks/pair.ts';
import { withTree, type Changes } from '../checks/tree.ts';

const paragraphs = (...texts: string[]) => texts.join('\n\n');
const zh = paragraphs(
  '3月11日，代表团一行26人抵达里昂，参观了港口。',
  '双方同意在2026年投资300万欧元，建设新的实验室。',
);
const fr = paragraphs(
  'Le 11 mars, une délégation de 26 personnes est arrivée à Lyon et a visité le port.',
  'Les deux parties sont convenues d’investir 3 millions d’euros en 2026 dans un nouveau laboratoire.',
);

/** The rows of a pair of texts, with all that is found about them. */
const pair = (files: Changes, reported = [issue('info', 'other.rule', place, words)]) =>
  withTree(files, async (dir) => {
    const found = await readSource('news', 'paire', dir);
    if (!found) throw new Error('no entry');
    const texts = readTexts(found);
    const issues = issuesNow(found, texts, reported, '2026-06-01');
    return { texts, issues, ...(texts ? rowsOf(texts, issues) : {}) };
  });
const words = { zh: '句子', fr: 'phrase' };
const place = { file: 'news/paire/index.zh.mdx', line: 1, column: 1 };

const said = (row: Row | undefined, state: string) =>
  (['zh', 'fr'] as const).map((lang) =>
    row?.[lang].flatMap(({ pieces }) =>
      pieces.filter(({ mark }) => mark?.state === state).map(({ text }) => text),
    ),
  );
const bodies = (rows: Row[] = []) =>
  rows.filter(({ zh, fr }) => [...zh, ...fr].every(({ role }) => role === 'text'));

describe('two texts that agree', () => {
  it('stand block by block, title and summary first, with what they share marked as one', async () => {
    const { rows = [], issues } = await pair(news(zh, fr));
    expect(rows.map(({ zh, fr }) => [zh[0]?.role, zh.length, fr.length])).toEqual([
      ['title', 1, 1],
      ['summary', 1, 1],
      ['text', 1, 1],
      ['text', 1, 1],
    ]);
    expect(issues.filter(({ rule }) => rule.startsWith('facts.'))).toEqual([]);
    const [first, second] = bodies(rows);
    expect(said(first, 'same')).toEqual([
      ['3月11日', '26人', '里昂'],
      ['11 mars', '26 personnes', 'Lyon'],
    ]);
    expect(said(second, 'same')[1]).toContain('3 millions d’euros');
    const pairOf = (lang: 'zh' | 'fr', text: string) =>
      second?.[lang][0]?.pieces.find((piece) => piece.text === text)?.mark?.pair;
    expect(pairOf('zh', '300万欧元')).toBeTypeOf('number');
    expect(pairOf('zh', '300万欧元')).toBe(pairOf('fr', '3 millions d’euros'));
  });
});

describe('two texts that differ', () => {
  it('have the finding at the blocks it is about, and the two facts marked', async () => {
    const { rows } = await pair(news(zh, fr.replace('3 millions', '5 millions')));
    const [first, second] = bodies(rows);
    expect(first?.issues).toEqual([]);
    expect(second?.issues.map(({ rule }) => rule)).toEqual(['facts.amount.contradiction']);
    expect(said(second, 'differs')).toEqual([['300万欧元'], ['5 millions d’euros']]);
    expect(said(first, 'differs')).toEqual([[], []]);
  });

  it('are an error, and in a draft a warning that says so, as in the panel beside them', async () => {
    const wrong = fr.replace('3 millions', '4 millions');
    const severityOf = async (facts: string) =>
      (await pair(news(zh, wrong, { facts }))).issues
        .filter(({ rule }) => rule === 'facts.amount.contradiction')
        .map(({ severity, message }) => [severity, message.fr.startsWith('[Brouillon')]);
    expect(await severityOf('')).toEqual([['error', false]]);
    expect(await severityOf('draft: true\n')).toEqual([['warning', true]]);
  });

  it('show what only one of them says, at the block where it is missing', async () => {
    const { rows } = await pair(news(zh, fr.replace(' de 26 personnes', '')));
    const [first] = bodies(rows);
    expect(said(first, 'lacking')).toEqual([['26人'], []]);
    expect(first?.issues.map(({ rule }) => rule)).toEqual(['facts.number.missing']);
  });

  it('are calm about what somebody has accepted', async () => {
    const silence = `silence:\n  - { rule: facts.number.missing, value: 26人, reason: 有意省略 }\n`;
    const { rows, issues } = await pair(
      news(zh, fr.replace(' de 26 personnes', ''), { words: silence }),
    );
    expect(said(bodies(rows)[0], 'lacking')).toEqual([[], []]);
    expect(said(bodies(rows)[0], 'read')[0]).toContain('26人');
    expect(issues.filter(({ rule }) => rule.startsWith('facts.'))).toEqual([]);
  });

  it('show by itself a paragraph that nothing answers', async () => {
    const more =
      'Un paragraphe de plus, que le chinois n’a pas et qui est assez long pour cela. Il parle du marché, des métiers de la mer, de ce que les uns et les autres attendent de la suite, et de rien de ce que dit le reste du texte.';
    const { rows } = await pair(news(zh, paragraphs(fr, more)));
    const lone = bodies(rows).filter((row) => row.zh.length === 0);
    expect(lone.map((row) => row.fr[0]?.pieces.map(({ text }) => text).join(''))).toEqual([more]);
  });
});

describe('what is said besides', () => {
  it('comes from the report, but for what the comparison says anew', async () => {
    const stale = issue('error', 'facts.date.contradiction', { ...place, line: 9 }, words);
    const header = issue('warning', 'calls.order', { ...place, line: 3 }, words);
    const body = issue('warning', 'text.markup', { ...place, line: 9, column: 4 }, words);
    const { issues, header: own, rows } = await pair(news(zh, fr), [stale, header, body]);
    expect(issues).toEqual([header, body]);
    expect(own).toEqual([header]);
    expect(bodies(rows)[0]?.issues).toEqual([body]);
  });

  it('is all there is of a text that cannot be read', async () => {
    const broken = { ...news(zh, '<Note>\n\nSans fin.\n') };
    const reported = [issue('error', 'body.syntax', place, words)];
    expect(await pair(broken, reported)).toEqual({ texts: undefined, issues: reported });
  });
});

it('shows of one language the text there is', async () => {
  const { 'news/paire/index.zh.mdx': only = '' } = news(zh, fr);
  const { rows } = await pair({ 'news/paire/index.zh.mdx': only });
  expect(rows?.every((row) => row.fr.length === 0)).toBe(true);
  expect(said(bodies(rows)[0], 'read')[0]).toEqual(['3月11日', '26人', '里昂']);
});

it('cuts a text at its facts, and loses nothing of it', () => {
  const mark = (start: number, end: number) => ({
    start,
    end,
    state: 'same' as const,
    name: words,
    pair: 1,
  });
  const pieces = piecesOf('0123456789', [mark(0, 2), mark(4, 6), mark(5, 8)]);
  expect(pieces.map(({ text, mark }) => [text, mark !== undefined])).toEqual([
    ['01', true],
    ['23', false],
    ['45', true],
    ['6789', false],
  ]);
});
