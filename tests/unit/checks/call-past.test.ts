import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  edit,
  facts,
  fr,
  july,
  june,
  may,
  missed,
  moved,
  repository,
  write,
  zh,
} from './call-repository.ts';

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

  it('that was changed on that day and is told by hand, as somebody may have read it', async () => {
    const told = `changes:\n  - { date: 2025-01-01, field: deadlines.depot, from: ${may}, to: ${june} }`;
    write(`${facts(june)}\n${told}`);
    for (const day of ['2025-01-01', '2025-03-01']) expect(await missed(day)).toEqual([]);
    repository.commit();
    write(`${facts(july)}\n${told}`);
    expect(await missed('2025-03-01')).toEqual([moved(june, july)]);
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
