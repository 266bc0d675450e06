import { describe, expect, it } from 'vitest';
import { day, id, instant, partialDate, picture, url } from '#schema/fields.ts';

const fields = { day, partialDate, instant, id, picture, url };

const cases: Record<keyof typeof fields, { accepts: unknown[]; refuses: unknown[] }> = {
  day: {
    accepts: ['2025-03-11', '2024-02-29', '2025-12-31'],
    refuses: ['2025-02-29', '2025-02-30', '2025-13-01', '2025-3-1', '2025-03', '2025/03/11', 2025],
  },
  partialDate: {
    accepts: ['2025', '2025-11', '2025-11-07', '2024-02-29'],
    refuses: ['2025-00', '2025-13', '2025-02-30', '25', '2025-1', '2025-11-', 'autumn 2025', 2025],
  },
  instant: {
    accepts: [
      '2026-04-15T17:00:00+08:00',
      '2026-04-15T17:00+02:00',
      '2026-04-15T23:59:59Z',
      '2026-04-15T00:00:01Z',
    ],
    refuses: [
      '2026-04-15T00:00:00+08:00',
      '2026-04-15T00:00Z',
      '2026-04-15T24:00:00Z',
      '2026-04-15T17:00:00',
      '2026-04-15',
      '2026-02-30T17:00:00Z',
      '2026-04-15T25:00:00Z',
      '2026-04-15T17:60:00Z',
      '2026-04-15T17:00:00+99:00',
      '2026-04-15 17:00:00Z',
    ],
  },
  id: {
    accepts: ['a', '2025-03-11-shenfu-aifc', 'rx7'],
    refuses: ['', 'Shenfu', 'a--b', '-a', 'a-', 'é', 'a_b', 'a/b', '申府'],
  },
  picture: {
    accepts: ['./photo.jpg', './Photo_1.PNG', './a-b.webp'],
    refuses: ['photo.jpg', '../photo.jpg', './sub/photo.jpg', './photo', './photo.gif', '/p.jpg'],
  },
  url: {
    accepts: ['https://example.org/', 'http://example.org/a?b=c'],
    refuses: ['example.org', 'ftp://example.org/', 'javascript:alert(1)', ''],
  },
};

describe.each(Object.entries(cases))('%s', (name, { accepts, refuses }) => {
  const field = fields[name as keyof typeof fields]();

  it.each(accepts)('accepts %j', (value) => {
    expect(field.safeParse(value).success).toBe(true);
  });

  it.each(refuses)('refuses %j', (value) => {
    expect(field.safeParse(value).success).toBe(false);
  });
});
