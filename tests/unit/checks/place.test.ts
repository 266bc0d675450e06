import { expect, it } from 'vitest';
import { fieldName } from '#checks/sentence.ts';

it.each([
  [['people', 0, 'side'], 'people 第1项 side', 'people n°\u00A01, side'],
  [['commitments', 2, 'text', 'zh'], 'commitments 第3项 text.zh', 'commitments n°\u00A03, text.zh'],
  [['title'], 'title', 'title'],
  [[], '—', '—'],
])('says %j as people count', (path, zh, fr) => {
  expect(fieldName(path)).toEqual({ zh, fr });
});
