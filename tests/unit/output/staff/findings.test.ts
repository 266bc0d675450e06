import { describe, expect, it } from 'vitest';
import type { Issue } from '#checks/issue.ts';
import { findings } from '#output/staff/findings.ts';
import { plain } from '#output/view.ts';
import { view } from '../fixture-view.ts';

describe('findings', () => {
  const found = (severity: Issue['severity'], file: string, extra: Partial<Issue> = {}): Issue => ({
    rule: 'a.b',
    severity,
    file,
    line: 3,
    column: 1,
    message: { zh: '一句话。', fr: 'Une phrase.' },
    related: [],
    ...extra,
  });
  const news = 'news/2025-01-15-voeux/index.zh.mdx';

  it('stand with their entry, the entry of the gravest first, information apart', () => {
    const { groups } = findings(view('zh'), [
      found('info', news),
      found('warning', news),
      found('warning', 'site.yml'),
      found('error', 'people/wu-yifan.yml'),
    ]);
    expect(
      groups.map(({ key, title, grave, slight }) => [
        key,
        title && plain(title),
        grave.length,
        slight.length,
      ]),
    ).toEqual([
      ['people/wu-yifan', expect.stringMatching(/\p{Script=Han}/u), 1, 0],
      ['news/2025-01-15-voeux', expect.stringMatching(/\p{Script=Han}/u), 1, 1],
      ['site.yml', undefined, 1, 0],
    ]);
    expect(groups[1]?.grave[0]?.places).toEqual(['index.zh.mdx:3']);
    expect(groups[2]?.grave[0]?.places).toEqual(['site.yml:3']);
  });

  it('mark in the two sentences what they are about', () => {
    const sides = { zh: '会议在2024年8月举行。', fr: '' };
    const { groups } = findings(view('fr'), [
      found('warning', news, { sides, values: ['2024年8月'] }),
    ]);
    const [zh, fr] = groups[0]?.grave[0]?.sides ?? [];
    expect(zh?.lang).toBe('zh-Hans');
    expect(
      zh?.parts.map(({ text, marked }) => (marked ? `[${plain(text)}]` : plain(text))),
    ).toEqual(['会议在', '[2024年8月]', '举行。']);
    expect(fr?.parts).toEqual([]);
  });

  it('of a great many are the first, and the number left', () => {
    const many = Array.from({ length: 400 }, (_, n) => found(n < 200 ? 'info' : 'error', news));
    const { groups, more } = findings(view('zh'), many);
    const shown = groups.flatMap(({ grave, slight }) => [...grave, ...slight]).length;
    expect(shown).toBeLessThan(400);
    expect(JSON.stringify(more)).toContain(`${400 - shown}`);
  });
});
