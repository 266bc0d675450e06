import { describe, expect, it } from 'vitest';
import { formatAmount, formatDate, formatInstant, formatRange } from '#i18n/format.ts';

describe('formatDate', () => {
  it.each([
    ['2025', '2025年', '2025'],
    ['2025-11', '2025年11月', 'novembre 2025'],
    ['2025-03-11', '2025年3月11日', '11 mars 2025'],
    ['2025-03-01', '2025年3月1日', '1er mars 2025'],
  ])('%s', (date, zh, fr) => {
    expect(formatDate(date, 'zh')).toBe(zh);
    expect(formatDate(date, 'fr')).toBe(fr);
  });
});

describe('formatRange', () => {
  it.each([
    ['2025-03-01', '2025-03-15', '2025年3月1日至15日', '1er–15 mars 2025'],
    ['2025-03-01', '2025-04-01', '2025年3月1日至4月1日', '1er mars\u00A0– 1er avril 2025'],
    ['2025-11', '2026-02', '2025年11月至2026年2月', 'novembre 2025\u00A0– février 2026'],
    ['2025-11-20', '2025-12', '2025年11月至12月', 'novembre\u00A0– décembre 2025'],
    // No span at the precision of the coarser end.
    ['2025-11', '2025-11-07', '2025年11月', 'novembre 2025'],
    ['2025', '2025-06', '2025年', '2025'],
    ['2025-03-11', undefined, '2025年3月11日', '11 mars 2025'],
    ['2025-03-11', '2025-03-11', '2025年3月11日', '11 mars 2025'],
  ])('%s to %s', (start, end, zh, fr) => {
    expect(formatRange(start, end, 'zh')).toBe(zh);
    expect(formatRange(start, end, 'fr')).toBe(fr);
  });
});

describe('formatInstant', () => {
  it.each([
    // Paris is six hours behind Beijing in summer and seven in winter.
    ['2026-07-01T17:00:00+08:00', '2026年7月1日17:00', '1er juillet 2026 à 11\u00A0h'],
    ['2026-12-01T17:45:00+08:00', '2026年12月1日17:45', '1er décembre 2026 à 10\u00A0h\u00A045'],
  ])('%s', (at, beijing, paris) => {
    expect(formatInstant(at, 'Asia/Shanghai', 'zh')).toBe(beijing);
    expect(formatInstant(at, 'Europe/Paris', 'fr')).toBe(paris);
  });
});

describe('formatAmount', () => {
  it.each([
    [120000, 'EUR', '120,000欧元', '120\u202F000\u00A0euros'],
    [5000000, 'CNY', '5,000,000元人民币', '5\u202F000\u202F000\u00A0yuans'],
  ] as const)('%d %s', (amount, currency, zh, fr) => {
    expect(formatAmount(amount, currency, 'zh')).toBe(zh);
    expect(formatAmount(amount, currency, 'fr')).toBe(fr);
  });
});
