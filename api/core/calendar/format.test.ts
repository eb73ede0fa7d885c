import { describe, expect, test } from 'vitest';
import { dateParts, formatDay, formatInstant, formatTime, piecesByDay } from '#api/core/calendar/format.ts';
import { at } from '#tests/support/at.ts';

describe('a day', () => {
  test('carries its weekday and its year', () => {
    expect(formatDay('2026-11-24', 'ja')).toBe('2026年11月24日（火）');
    expect(formatDay('2026-11-24', 'en')).toBe('Tue 24 Nov 2026');
    expect(formatDay('2026-09-01', 'en')).toBe('Tue 1 Sep 2026');
  });

  test('leaves the year out only when it is this year and that was asked for', () => {
    const thisYear = { year: 'unlessThis', today: '2026-11-22' } as const;
    expect(formatDay('2026-11-24', 'ja', thisYear)).toBe('11月24日（火）');
    expect(formatDay('2026-11-24', 'en', thisYear)).toBe('Tue 24 Nov');
    expect(formatDay('2027-01-04', 'ja', thisYear)).toBe('2027年1月4日（月）');
    expect(formatDay('2027-01-04', 'en', thisYear)).toBe('Mon 4 Jan 2027');
    expect(formatDay('2026-11-24', 'ja', { year: 'unlessThis' })).toBe('2026年11月24日（火）');
    expect(formatDay('2026-11-24', 'ja', { today: '2026-11-22' })).toBe('2026年11月24日（火）');
  });

  test('is told in the year of the era in Japanese, the first year as 元年', () => {
    expect(formatDay('2026-11-24', 'ja', { era: true })).toBe('令和8年11月24日（火）');
    expect(formatDay('2019-04-30', 'ja', { era: true })).toBe('平成31年4月30日（火）');
    expect(formatDay('2019-05-01', 'ja', { era: true })).toBe('令和元年5月1日（水）');
    expect(formatDay('2019-12-31', 'ja', { era: true })).toBe('令和元年12月31日（火）');
    expect(formatDay('2020-01-01', 'ja', { era: true })).toBe('令和2年1月1日（水）');
    expect(formatDay('2026-11-24', 'en', { era: true })).toBe('Tue 24 Nov 2026');
  });

  test('comes apart for large numerals', () => {
    expect(dateParts('2026-11-24')).toEqual({
      year: 2026,
      month: 11,
      day: 24,
      weekdayJa: '火',
      weekdayEn: 'Tue',
    });
    expect(() => dateParts('2026-02-29')).toThrow(RangeError);
  });
});

test.each([
  ['ja', {}],
  ['ja', { era: true }],
  ['ja', { year: 'unlessThis', today: '2026-11-22' }],
  ['en', {}],
  ['en', { year: 'unlessThis', today: '2026-11-22' }],
] as const)('a day is found whole in a sentence of ours (%s, %o)', (language, format) => {
  const day = formatDay('2026-11-04', language, format);
  expect(piecesByDay(`${day}17:01 → ${day}, No. 2`)).toEqual([
    { text: day, isDay: true },
    { text: '17:01 → ', isDay: false },
    { text: day, isDay: true },
    { text: ', No. 2', isDay: false },
  ]);
  expect(piecesByDay('第2回')).toEqual([{ text: '第2回', isDay: false }]);
});

test('an instant is told in the zone of the office', () => {
  const evening = at('2026-11-20 (金) 22:30');
  expect(formatTime(evening, 'Asia/Tokyo')).toBe('22:30');
  expect(formatTime(at('2026-11-20 (金) 09:05:59'), 'Asia/Tokyo')).toBe('09:05');
  expect(formatInstant(evening, 'Asia/Tokyo', 'ja')).toBe('2026年11月20日（金）22:30');
  expect(formatInstant(evening, 'Asia/Tokyo', 'en')).toBe('Fri 20 Nov 2026, 22:30');
  expect(formatInstant(evening, 'UTC', 'en')).toBe('Fri 20 Nov 2026, 13:30');
});
