import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pastOfCalls } from '#checks/call-past.ts';
import { check } from '#checks/run.ts';
import { accept } from '#cli/accept.ts';
import { openHistory } from '#source/history.ts';
import { readTree } from '#source/tree.ts';
import { makeRepository, type Repository } from '../source/repository.ts';
import { entry } from './tree.ts';

const may = '2031-05-31T17:00:00+02:00';
const june = '2031-06-30T17:00:00+02:00';
const july = '2031-07-31T17:00:00+02:00';
const facts = (at: string) =>
  `opens: 2031-01-10T09:00:00+01:00\ndeadlines:\n  - { id: depot, at: ${at} }`;
const zh = 'content/calls/appel/index.zh.mdx';
const fr = 'content/calls/appel/index.fr.mdx';

let repository: Repository;
beforeEach(() => {
  repository = makeRepository();
  write(facts(may));
  repository.commit();
});
afterEach(() => repository.remove());

/** The call with these facts in its original; nothing committed. */
function write(said: string, id = 'appel') {
  for (const [file, text] of Object.entries(entry(`content/calls/${id}`, said)))
    repository.write(file, text);
}
const edit = (file: string, change: (text: string) => string) =>
  repository.write(file, change(text(file)));
const text = (file: string) => readFileSync(join(repository.dir, file), 'utf8');

async function read(dir = repository.dir, patience?: number) {
  const tree = await readTree(join(dir, 'content'));
  return { tree, past: await pastOfCalls(tree, await openHistory(tree.dir, patience)) };
}

/** Changes that the check misses, on a day long after the first commits: line, old and new value. */
async function missed(today = '2025-03-01', dir?: string, patience?: number) {
  const { tree, past } = await read(dir, patience);
  return check(tree, today, past)
    .issues.filter(({ rule }) => rule.startsWith('facts.change'))
    .map(({ rule, file, line, message }) => {
      expect(rule).toBe('facts.change.unrecorded');
      const values = [/“(.*?)”/g, /«\s(.*?)\s»/g].map((quoted, index) =>
        [...(index === 0 ? message.zh : message.fr).matchAll(quoted)].map(([, value]) => value),
      );
      expect(values[1]).toEqual(values[0]);
      for (const said of Object.values(message)) expect(said).toContain('--accept calls/');
      return [file, line, ...(values[0] ?? [])];
    });
}

const moved = (from: string, to: string) => ['calls/appel/index.zh.mdx', 5, from, to];

describe('a deadline', () => {
  it('that moved and is not committed', async () => {
    expect(await missed()).toEqual([]);
    write(facts(june));
    expect(await missed()).toEqual([moved(may, june)]);
  });

  it('that moved and is committed', async () => {
    write(facts(june));
    repository.commit();
    expect(await missed()).toEqual([moved(may, june)]);
  });

  it('that moved on two days, and on one', async () => {
    write(facts(june));
    repository.commit();
    write(facts(july));
    expect(await missed('2025-01-02')).toEqual([moved(may, july)]);
    expect(await missed('2025-01-03')).toEqual([moved(may, june), moved(june, july)]);
  });

  it('that was corrected on the day it was published', async () => {
    write(facts(june));
    expect(await missed('2025-01-01')).toEqual([]);
  });

  it('that is back', async () => {
    write(facts(june));
    repository.commit();
    write(facts(may));
    expect(await missed()).toEqual([]);
    repository.commit();
    expect(await missed()).toEqual([]);
  });

  it('that went to the other file', async () => {
    edit(zh, (now) => now.replace(`${facts(may)}\n`, ''));
    edit(fr, (now) => now.replace('---\n', `---\n${facts(may)}\n`));
    expect(await missed()).toEqual([]);
    repository.commit();
    expect(await missed()).toEqual([]);
    edit(fr, (now) => now.replace(may, june));
    expect(await missed()).toEqual([['calls/appel/index.fr.mdx', 4, may, june]]);
  });

  it('that moved, and the call with it to another name', async () => {
    write(facts(june));
    repository.commit();
    repository.git('mv', 'content/calls/appel', 'content/calls/autre');
    repository.commit();
    expect(await missed()).toEqual([['calls/autre/index.zh.mdx', 5, may, june]]);
  });

  it('of a new call, written from another', async () => {
    write(facts(june), 'suite');
    repository.git('rm', '-r', '--quiet', 'content/calls/appel');
    edit('content/calls/suite/index.zh.mdx', (now) => `${now}\n${'别的正文。\n\n'.repeat(40)}`);
    repository.commit();
    expect(await missed()).toEqual([]);
  });

  it('of a call that was a draft until now, or for a while', async () => {
    for (const at of [june, july]) {
      write(`draft: true\n${facts(at)}`, 'nouveau');
      repository.commit();
    }
    write(facts(may), 'nouveau');
    expect(await missed()).toEqual([]);
    repository.commit();
    write(facts(june), 'nouveau');
    const line = (value: number) => ['calls/nouveau/index.zh.mdx', value];
    expect(await missed()).toEqual([[...line(5), may, june]]);
    // What it says while it is back with its author is told when it comes out again.
    write(`draft: true\n${facts(june)}`, 'nouveau');
    expect(await missed()).toEqual([]);
    repository.commit();
    write(facts(july), 'nouveau');
    expect(await missed()).toEqual([[...line(5), may, july]]);
  });

  it('of a call that is not out yet, or was not when it changed', async () => {
    const out = (at: string, day: string) => `publishAt: ${day}T09:00:00Z\n${facts(at)}`;
    const change = [['calls/prevu/index.zh.mdx', 6, june, july]];
    write(out(may, '2025-01-20'), 'prevu');
    repository.commit();
    // On 3 January, before it was out.
    write(out(june, '2025-01-20'), 'prevu');
    repository.commit();
    expect(await missed('2025-01-10')).toEqual([]);
    write(out(july, '2025-01-20'), 'prevu');
    expect(await missed('2025-01-10')).toEqual([]);
    expect(await missed('2025-01-20')).toEqual([]);
    expect(await missed('2025-01-21')).toEqual(change);
  });

  it('of a call that came out between two changes, told with the days it was public', async () => {
    const out = (at: string) => `publishAt: 2025-01-02T09:00:00Z\n${facts(at)}`;
    write(out(may), 'prevu');
    repository.write('content/calls/prevu/note.txt', 'x');
    repository.git('add', '--all');
    repository.commit();
    repository.write('autre', 'x');
    repository.commit();
    write(out(june), 'prevu');
    repository.commit();
    expect(await missed()).toEqual([['calls/prevu/index.zh.mdx', 6, may, june]]);
  });

  it('that was never committed, or whose call was not', async () => {
    write(facts(july), 'nouveau');
    expect(await missed()).toEqual([]);
    edit(zh, (now) => now.replace(may, 'soon'));
    repository.commit();
    edit(zh, (now) => now.replace('soon', may));
    expect(await missed()).toEqual([]);
  });

  it('on which the two files did not agree for a while', async () => {
    edit(fr, (now) => now.replace('---\n', `---\n${facts(may)}\n`));
    repository.commit();
    edit(zh, (now) => now.replace(may, june));
    repository.commit();
    for (const file of [zh, fr]) edit(file, (now) => now.replace(/2031-0[56]-3\d.*(?= })/, july));
    expect(await missed()).toEqual([moved(may, july)]);
  });

  it('that was tried on a branch, and published with it', async () => {
    repository.git('checkout', '--quiet', '-b', 'essai');
    write(facts(june));
    repository.commit();
    write(facts(july));
    repository.commit();
    repository.git('checkout', '--quiet', 'main');
    repository.write('autre', 'x');
    repository.commit();
    expect(await missed()).toEqual([]);
    repository.git('merge', '--quiet', 'essai');
    expect(await missed()).toEqual([moved(may, july)]);
  });

  it('is left alone where the past is not known', async () => {
    write(facts(june));
    repository.commit();
    repository.git('clone', '--quiet', '--depth=1', `file://${repository.dir}`, 'copie');
    expect(await missed('2025-03-01', join(repository.dir, 'copie'))).toEqual([]);
    expect(await missed('2025-03-01', undefined, 0)).toEqual([]);
    repository.git('config', 'core.repositoryformatversion', '99');
    expect(await missed()).toEqual([]);
  });
});

describe('accepting a call', () => {
  const record = async (today = '2025-03-01') => {
    const { tree, past } = await read();
    return accept(tree, 'calls/appel', past, today);
  };

  it('writes what was changed, and when, once', async () => {
    write(facts(june));
    repository.commit();
    edit(zh, (now) =>
      now.replace(june, july).replaceAll('\n', '\r\n').replace('original', '# 原文\r\noriginal'),
    );
    edit(zh, (now) => `\uFEFF${now}`);
    const before = text(zh);
    const { done = [] } = await record();
    const lines = [
      `changes:`,
      `  - { date: 2025-01-02, field: deadlines.depot, from: ${may}, to: ${june} }`,
      `  - { date: 2025-03-01, field: deadlines.depot, from: ${june}, to: ${july} }`,
    ].map((line) => `${line}\r\n`);
    expect(text(zh).replace(lines.join(''), '')).toBe(before);
    expect(text(zh)).toContain(`${july} }\r\n${lines.join('')}title`);
    expect(done).toHaveLength(1);
    for (const said of Object.values(done[0] ?? {})) expect(said).toContain('index.zh.mdx');
    expect(await missed()).toEqual([]);

    const after = text(zh);
    const again = await record();
    expect(again.done).toHaveLength(1);
    expect(again.done?.[0]?.zh).toContain('没有');
    expect(text(zh)).toBe(after);
  });

  it('goes on in the log where there is one, in both files if it stands in both', async () => {
    const log = `changes:\n  - { date: 2025-01-01, field: reference, from: A, to: B }`;
    edit(zh, (now) => now.replace(may, june).replace('title', `${log}\ntitle`));
    edit(fr, (now) => now.replace('title', `${log}\ntitle`));
    await record();
    for (const file of [zh, fr])
      expect(text(file)).toContain(
        `${log}\n  - { date: 2025-03-01, field: deadlines.depot, from: ${may}, to: ${june} }\n`,
      );
  });

  it('writes beside the fact', async () => {
    edit(zh, (now) => now.replace(`${facts(may)}\n`, ''));
    edit(fr, (now) => now.replace('---\n', `---\n${facts(june)}\n`));
    const before = text(zh);
    await record();
    expect(text(fr)).toContain(`to: ${june} }\ntitle`);
    expect(text(zh)).toBe(before);
  });

  it('records the words of the original as well', async () => {
    write(facts(june));
    edit(zh, (now) => now.replace('正文', '新'));
    const { done = [] } = await record();
    expect(done.map(({ zh: said }) => said.split('：')[0])).toEqual([
      'calls/appel/index.zh.mdx',
      'calls/appel/index.fr.mdx',
    ]);
    const { tree, past } = await read();
    const rules = check(tree, '2025-03-01', past).issues.map(({ rule }) => rule);
    expect(rules.filter((rule) => /^(?:facts\.change|translation)\./.test(rule))).toEqual([]);
  });

  it('writes the day it is told, of a change that is put off', async () => {
    write(`publishAt: 2025-01-20T09:00:00Z\n${facts(june)}`);
    repository.commit();
    await record('2025-01-10');
    expect(text(zh)).toContain(`{ date: 2025-01-10, field: deadlines.depot, from: ${may}`);
  });

  it('is no matter of a translation', async () => {
    repository.git('rm', '--quiet', fr);
    repository.commit();
    write(facts(june));
    repository.git('clean', '--quiet', '--force', fr);
    expect((await record()).done).toHaveLength(1);
    expect((await record()).refused).toContain('译文');
  });

  it('writes nothing where it cannot, and says what to write', async () => {
    repository.write(
      zh,
      `---\n{ original: zh, title: 标题, summary: 摘要, deadlines: [{ at: "${may}" }] }\n---\n\n正文。\n`,
    );
    repository.commit();
    edit(zh, (now) => now.replace(may, june));
    const before = text(zh);
    const { refused } = await record();
    expect(refused).toContain(`from: ${may}, to: ${june} }`);
    expect(refused).toMatch(/à la main/);
    expect(text(zh)).toBe(before);
  });
});
