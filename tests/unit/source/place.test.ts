import { posix, win32 } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inside, slashed } from '#source/place.ts';

const systems = {
  Windows: { system: win32, root: 'C:\\Users\\Zoé 张\\portail' },
  'a Mac': { system: posix, root: '/Users/Zoé 张/portail' },
} as const;

describe.each(Object.entries(systems))('on %s', (_, { system, root }) => {
  const content = system.join(root, 'content');
  const file = system.join(content, 'news', 'x', 'index.zh.mdx');

  it('a way is written with slashes', () => {
    expect(slashed(root, file, system)).toBe('content/news/x/index.zh.mdx');
    expect(slashed(content, root, system)).toBe('..');
    expect(slashed(root, root, system)).toBe('.');
    expect(slashed(root, system.join(root, '..', 'autre', 'content'), system)).toBe(
      '../autre/content',
    );
  });

  it('a file is known to lie in a folder, or not', () => {
    expect(inside(content, file, system)).toBe('news/x/index.zh.mdx');
    // A name that only begins as the step upwards.
    expect(inside(content, system.join(content, '..x'), system)).toBe('..x');
    for (const elsewhere of [content, root, `${content}-autre`, system.join(root, 'contents', 'x')])
      expect(inside(content, elsewhere, system)).toBeUndefined();
  });
});

describe('a drive of Windows', () => {
  it('is one however its letter is written', () => {
    expect(inside('c:\\portail\\content', 'C:\\Portail\\content\\site.yml', win32)).toBe(
      'site.yml',
    );
  });

  it('is not inside another', () => {
    expect(inside('C:\\portail', 'D:\\portail\\content', win32)).toBeUndefined();
  });
});
