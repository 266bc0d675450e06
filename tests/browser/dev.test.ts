import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startAuthor, waiting, type Author } from './author.ts';
import { pairTests } from './dev-pair.ts';
import { panelTests } from './dev-panel.ts';

/** `npm run dev`, as an author has it: a file is saved, and the page says it. */
describe('the authors’ server', { timeout: 240_000 }, () => {
  let author: Author;
  beforeAll(async () => {
    author = await startAuthor();
  });
  afterAll(() => author.close());

  const meeting = '/zh/news/2024-03-12-premiere-rencontre/';
  const file = 'news/2024-03-12-premiere-rencontre/index.zh.mdx';

  it('shows a text that has been changed, twice in a row', async () => {
    expect(await author.shows(meeting, '双方谈了三件事')).toBe(true);
    author.edit(file, '双方谈了三件事', '双方谈了四件事');
    expect(await author.shows(meeting, '双方谈了四件事')).toBe(true);
    author.edit(file, '双方谈了四件事', '双方谈了五件事');
    expect(await author.shows(meeting, '双方谈了五件事')).toBe(true);
  });

  it('shows a fact that has been changed on every page that tells it', async () => {
    author.edit(file, 'date: 2024-03-12', 'date: 2024-03-13');
    expect(await author.shows(meeting, 'datetime="2024-03-13"')).toBe(true);
    expect(await author.shows('/zh/news/page/2/', 'datetime="2024-03-13"')).toBe(true);
  });

  it('shows a name that has been changed in a registry', async () => {
    author.edit('people/yi-wenjing.yml', '乙文静', '乙文晴');
    expect(await author.shows('/zh/people/yi-wenjing/', '乙文晴')).toBe(true);
  });

  it('shows what is held back wherever it would stand, for its authors', async () => {
    const draft = '/fr/actualites/rencontre-zibelune/';
    expect(await author.shows(draft, 'La Zibelune a reçu')).toBe(true);
    expect(await author.read(draft)).toMatch(/<img[^>]*zibelune-salle/);
    for (const [path, name] of [
      ['/fr/actualites/', 'seance-zibelune'],
      ['/fr/partenaires/exemple-sante/', 'Institut Zibelune'],
      ['/fr/calls.json', 'appel-zibelune'],
      ['/fr/personnes/hermine-zibelune/', 'Hermine Zibelune'],
      ['/fr/personnes/', 'hermine-zibelune'],
      ['/fr/traductions/', 'zibelune-nulle-part'],
    ] as const)
      expect([path, await author.shows(path, name)]).toEqual([path, true]);
  });

  it('says what is wrong with a text, and goes on serving the others', async () => {
    author.said = '';
    author.edit(file, '双方谈了', '双方{1 + 1}谈了');
    await vi.waitFor(() => expect(author.said).toContain('花括号'), waiting);
    expect(await author.shows('/zh/news/', '</html>')).toBe(true);
    author.edit(file, '双方{1 + 1}谈了', '双方终于谈了');
    expect(await author.shows(meeting, '双方终于谈了')).toBe(true);
  });

  describe('the panel of findings', () => {
    panelTests(() => author);
  });
  describe('the two texts side by side', () => {
    pairTests(() => author);
  });

  it('leads to the editor whoever forgets the slash', async () => {
    const { url, status } = await fetch(`${author.address}/admin?a`);
    expect([url, status]).toEqual([`${author.address}/admin/?a`, 200]);
  });
});
