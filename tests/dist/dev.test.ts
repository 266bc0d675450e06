import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { devStrings } from '#dev/words.ts';
import { locales } from '#i18n/locales.ts';
import { builds } from '../builds.ts';

/** What the pages of `npm run dev` have and no page of a build may: addresses, names, words. */
const traces = [
  'portal-panel',
  'portal:check',
  'panel.json',
  'open-in-editor',
  'data-spot',
  'vscode:',
  ...locales.flatMap((lang) => [devStrings(lang).pair.lead, devStrings(lang).panel.lost]),
];

describe.each(builds)('the build of $name', ({ dir }) => {
  const files = globSync('**/*.{html,js,css,json,xml,txt}', { cwd: dir, exclude: ['admin/**'] });

  it('holds nothing of what is for authors at work', () => {
    expect(files.length).toBeGreaterThan(50);
    const found = files.flatMap((file) => {
      const text = readFileSync(join(dir, file), 'utf8');
      return traces.filter((trace) => text.includes(trace)).map((trace) => `${file}: ${trace}`);
    });
    expect(found).toEqual([]);
    expect(globSync('dev/**', { cwd: dir })).toEqual([]);
  });
});
