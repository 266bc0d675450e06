import { existsSync, readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, guideNames, readGuide } from './guides.ts';

const pictures = readdirSync(resolve(folder, 'guide'));
/** Longer than this, a picture is slow to come where the network is. */
const heaviest = 80_000;

describe.each(guideNames)('%s', (name) => {
  const text = readGuide(name);
  const links = [...text.matchAll(/\]\(([^)]+)\)/g)]
    .map(([, to = '']) => to)
    .filter((to) => !/^https?:|^mailto:|^\.\/photo/.test(to));

  it('leads to files and headings that are there', () => {
    const dead = links.filter((to) => {
      const [file = '', heading] = to.split('#');
      const target = file || name;
      if (!existsSync(resolve(folder, target))) return true;
      return heading !== undefined && !anchorsOf(readGuide(target)).has(heading);
    });
    expect(dead).toEqual([]);
  });

  it('says of every picture what it shows', () => {
    const bare = [...text.matchAll(/!\[([^\]]*)\]\(guide\//g)].filter(
      ([, alt = '']) => alt.length < 8,
    );
    expect(bare).toEqual([]);
  });
});

describe('the pictures', () => {
  const shown = guideNames.flatMap((name) =>
    [...readGuide(name).matchAll(/\(guide\/([^)]+)\)/g)].map(([, file = '']) => ({ name, file })),
  );

  it('are shown, all of them, each in a guide of its language', () => {
    expect(new Set(shown.map(({ file }) => file))).toEqual(new Set(pictures));
    const astray = shown.filter(({ name, file }) => name.split('.')[1] !== file.split('.')[1]);
    expect(astray).toEqual([]);
  });

  it('are the same in both languages', () => {
    const of = (lang: string) =>
      pictures.filter((file) => file.includes(`.${lang}.`)).map((file) => file.split('.')[0]);
    expect(of('zh')).toEqual(of('fr'));
    expect(of('zh').length).toBeGreaterThan(7);
  });

  it('are light', () => {
    const heavy = pictures.filter(
      (file) => statSync(resolve(folder, 'guide', file)).size > heaviest,
    );
    expect(heavy).toEqual([]);
  });
});

/** As GitHub and VS Code name headings. */
function anchorsOf(text: string): Set<string> {
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading);
  return new Set(
    headings.map((heading) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\p{M}\p{Pc} -]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}
