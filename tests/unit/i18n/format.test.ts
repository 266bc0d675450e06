import { describe, expect, it } from 'vitest';
import {
  formatAmount,
  formatDate,
  formatDeadline,
  formatInstant,
  formatRange,
} from '#i18n/format.ts';

describe('formatDate', () => {
  it.each([
    ['2025', '2025年', '2025'],
    ['2025-11', '2025年11月', 'novembre 2025'],
    ['2025-03-11', '2025年3月11日', '11\u00A0mars 2025'],
    ['2025-03-01', '2025年3月1日', '1er\u00A0mars 2025'],
  ])('%s', (date, zh, fr) => {
    expect(formatDate(date, 'zh')).toBe(zh);
    expect(formatDate(date, 'fr')).toBe(fr);
  });
});

describe('formatRange', () => {
  it.each([
    ['2025-03-01', '2025-03-15', '2025年3月1日至15日', '1er–15\u00A0mars 2025'],
    [
      '2025-03-01',
      '2025-04-01',
      '2025年3月1日至4月1日',
      '1er\u00A0mars\u00A0– 1er\u00A0avril 2025',
    ],
    ['2025-11', '2026-02', '2025年11月至2026年2月', 'novembre 2025\u00A0– février 2026'],
    ['2025-11-20', '2025-12', '2025年11月至12月', 'novembre\u00A0– décembre 2025'],
    // No span at the precision of the coarser end.
    ['2025-11', '2025-11-07', '2025年11月', 'novembre 2025'],
    ['2025', '2025-06', '2025年', '2025'],
    ['2025-03-11', undefined, '2025年3月11日', '11\u00A0mars 2025'],
    ['2025-03-11', '2025-03-11', '2025年3月11日', '11\u00A0mars 2025'],
  ])('%s to %s', (start, end, zh, fr) => {
    expect(formatRange(start, end, 'zh')).toBe(zh);
    expect(formatRange(start, end, 'fr')).toBe(fr);
  });
});

describe('formatInstant', () => {
  it.each([
    // Paris is six hours behind Beijing in summer and seven in winter.
    ['2026-07-01T17:00:00+08:00', '2026年7月1日17:00', '1er\u00A0juillet 2026 à 11\u00A0h'],
    [
      '2026-12-01T17:45:00+08:00',
      '2026年12月1日17:45',
      '1er\u00A0décembre 2026 à 10\u00A0h\u00A045',
    ],
  ])('%s', (at, beijing, paris) => {
    expect(formatInstant(at, 'Asia/Shanghai', 'zh')).toBe(beijing);
    expect(formatInstant(at, 'Europe/Paris', 'fr')).toBe(paris);
  });
});

describe('formatDeadline', () => {
  it.each([
    // Midnight is the end of a day, in either zone; 00:01 begins the next.
    ['2026-12-01T17:00:00+01:00', '2026年12月1日24:00', '1er\u00A0décembre 2026 à 17\u00A0h'],
    ['2026-12-02T07:00:00+08:00', '2026年12月2日07:00', '1er\u00A0décembre 2026 à 24\u00A0h'],
    ['2026-12-31T17:01:00+01:00', '2027年1月1日00:01', '31\u00A0décembre 2026 à 17\u00A0h\u00A001'],
    ['2026-03-01T00:00:30+08:00', '2026年3月1日00:00', '28\u00A0février 2026 à 17\u00A0h'],
  ])('%s', (at, beijing, paris) => {
    expect(formatDeadline(at, 'Asia/Shanghai', 'zh')).toBe(beijing);
    expect(formatDeadline(at, 'Europe/Paris', 'fr')).toBe(paris);
  });
});

describe('formatAmount', () => {
  it.each([
    [1, 'EUR', '1欧元', '1\u00A0euro'],
    [1300, 'EUR', '1300欧元', '1\u202F300\u00A0euros'],
    [9999, 'CNY', '9999元人民币', '9\u202F999\u00A0yuans'],
    [10_000, 'EUR', '1万欧元', '10\u202F000\u00A0euros'],
    [12_345, 'EUR', '12,345欧元', '12\u202F345\u00A0euros'],
    [12_500, 'EUR', '1.25万欧元', '12\u202F500\u00A0euros'],
    [120_000, 'EUR', '12万欧元', '120\u202F000\u00A0euros'],
    [150_000, 'EUR', '15万欧元', '150\u202F000\u00A0euros'],
    [1_200_000, 'CNY', '120万元人民币', '1\u202F200\u202F000\u00A0yuans'],
    [5_000_000, 'CNY', '500万元人民币', '5\u202F000\u202F000\u00A0yuans'],
    [99_990_000, 'CNY', '9999万元人民币', '99\u202F990\u202F000\u00A0yuans'],
    [100_000_000, 'CNY', '1亿元人民币', '100\u202F000\u202F000\u00A0yuans'],
    [123_450_000, 'CNY', '12345万元人民币', '123\u202F450\u202F000\u00A0yuans'],
    [150_000_000, 'EUR', '1.5亿欧元', '150\u202F000\u202F000\u00A0euros'],
    [123_456_789, 'EUR', '123,456,789欧元', '123\u202F456\u202F789\u00A0euros'],
  ] as const)('%d %s', (amount, currency, zh, fr) => {
    expect(formatAmount(amount, currency, 'zh')).toBe(zh);
    expect(formatAmount(amount, currency, 'fr')).toBe(fr);
  });
});
