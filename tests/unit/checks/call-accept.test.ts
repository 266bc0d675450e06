import { describe, expect, it } from 'vitest';
import { check } from '#checks/run.ts';
import { accept } from '#cli/accept.ts';
import {
  edit,
  facts,
  fr,
  july,
  june,
  may,
  missed,
  read,
  repository,
  text,
  write,
  zh,
} from './call-repository.ts';

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
    expect((await record()).done?.[0]?.zh).toContain('没有要记的');
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
