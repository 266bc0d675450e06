import { describe, expect, it } from 'vitest';
import { checkPortable, isDevice } from '#checks/portable.ts';
import type { Picture } from '#source/picture.ts';
import type { Tree } from '#source/tree.ts';
import { checkTree, edit } from './tree.ts';

const picture = { width: 1, height: 1, bytes: 1 } as Picture;
const found = (...names: string[]) =>
  checkPortable({
    files: new Map(names.map((name) => [`news/x/${name}`, picture])),
    flaws: new Map(),
  } as unknown as Tree).map(({ rule, file, related }) => [
    rule,
    file,
    ...related.map((at) => at.file),
  ]);

describe('names that every clone can hold', () => {
  it.each(['con', 'CON', 'nul.jpg', 'aux.photo.png', 'com1', 'LPT9.txt', 'com¹.jpg'])(
    '%s is a device of Windows',
    (name) => expect(isDevice(name)).toBe(true),
  );

  it.each(['conseil', 'con-2', 'com', 'com10', 'auxerre.jpg', 'photo.con', 'nul-part.jpg'])(
    '%s is none',
    (name) => expect(isDevice(name)).toBe(false),
  );

  it.each(['aux.jpg', 'plan: salle.jpg', 'où?.png', 'a\\b.png', 'photo.jpg ', 'photo.'])(
    'a picture is not called %j',
    (name) => expect(found(name)).toEqual([['file.name', `news/x/${name}`]]),
  );

  it('two pictures differ by more than capitals and the code of an accent', () => {
    expect(found('Photo.jpg', 'photo.JPG')).toEqual([
      ['file.name', 'news/x/photo.JPG', 'news/x/Photo.jpg'],
    ]);
    expect(found('été.jpg', 'été.jpg'.normalize('NFD'))).toHaveLength(1);
    expect(found('photo-1.jpg', 'photo-2.jpg', '会场（一）.jpg')).toEqual([]);
  });

  it('an address is no device either', async () => {
    const { issues } = await checkTree({
      'news/rencontre/index.fr.mdx': edit('title:', 'slug: aux\ntitle:'),
    });
    expect(issues.filter(({ rule }) => rule === 'words.slug.reserved')).toHaveLength(1);
    expect(issues[0]?.message.fr).toContain('« aux »');
  });
});
