import { expect, it } from 'vitest';
import { taken } from '#admin/browser/pictures.ts';

it('knows the names beside an entry, those on their way there, and both in small letters', () => {
  const saving = [
    'content/news/x/photo-1.jpg',
    'content/news/y/Hall.jpg',
    'content/news/x/a/b.jpg',
  ];
  const paths = saving.map((path) => ({ path }));
  expect(taken(['IMG.JPG', 'photo.jpg'], paths, 'content/news/x')).toEqual(
    expect.arrayContaining(['IMG.JPG', 'img.jpg', 'photo.jpg', 'photo-1.jpg']),
  );
  expect(taken([], paths, 'content/news/x')).not.toContain('hall.jpg');
  expect(taken([], paths, 'content/news/y')).toContain('hall.jpg');
  expect(taken([], [{ path: 'top.jpg' }], '')).toContain('top.jpg');
});
