import { describe, expect, test } from 'vitest';
import {
  addBusinessDays,
  businessDaysBetween,
  type CountingRule,
  closedDaysBetween,
  dayOf,
  dayState,
  daysBetween,
  due,
  instantAt,
  isBusinessDay,
  isOpenAt,
  nextOpening,
  OutsideCalendarError,
} from '#api/core/calendar/calendar.ts';
import { at } from '#tests/support/at.ts';
import { officeCalendar, typhoon } from '#tests/support/office-calendar.ts';

const calendar = officeCalendar();
const dueOn = (sent: string, businessDays: number, rule: CountingRule): string =>
  due(calendar, { receivedAt: at(sent), businessDays, rule }).dueOn;

/** Sent · receipt_date: next, +5 · next_opening: next, +5. Worked by hand from the Cabinet Office's lists. */
const workedCases: [string, [string, string], [string, string]][] = [
  ['2026-11-24 (火) 10:00:00', ['2026-11-25', '2026-12-01'], ['2026-11-25', '2026-12-01']],
  ['2026-11-20 (金) 17:00:00', ['2026-11-24', '2026-11-30'], ['2026-11-25', '2026-12-01']],
  ['2026-11-20 (金) 17:01:00', ['2026-11-24', '2026-11-30'], ['2026-11-25', '2026-12-01']],
  ['2026-11-21 (土) 02:00:00', ['2026-11-24', '2026-11-30'], ['2026-11-25', '2026-12-01']],
  ['2026-11-24 (火) 00:00:00', ['2026-11-25', '2026-12-01'], ['2026-11-25', '2026-12-01']],
  ['2026-11-24 (火) 02:00:00', ['2026-11-25', '2026-12-01'], ['2026-11-25', '2026-12-01']],
  ['2026-12-28 (月) 10:00:00', ['2027-01-04', '2027-01-08'], ['2027-01-04', '2027-01-08']],
  ['2027-04-28 (水) 17:01:00', ['2027-04-30', '2027-05-11'], ['2027-05-06', '2027-05-12']],
  ['2026-05-01 (金) 17:01:00', ['2026-05-07', '2026-05-13'], ['2026-05-08', '2026-05-14']],
  ['2026-09-22 (火) 09:00:00', ['2026-09-24', '2026-09-30'], ['2026-09-25', '2026-10-01']],
  ['2025-12-26 (金) 17:01:00', ['2026-01-05', '2026-01-09'], ['2026-01-06', '2026-01-13']],
  ['2025-12-28 (日) 10:00:00', ['2026-01-05', '2026-01-09'], ['2026-01-06', '2026-01-13']],
];

describe('the worked cases', () => {
  test.each(workedCases)('sent %s', (sent, receiptDate, nextOpeningRule) => {
    expect([dueOn(sent, 1, 'receipt_date'), dueOn(sent, 5, 'receipt_date')]).toEqual(receiptDate);
    expect([dueOn(sent, 1, 'next_opening'), dueOn(sent, 5, 'next_opening')]).toEqual(nextOpeningRule);
  });

  test('the evenings before Golden Week and the end of December', () => {
    expect(dueOn('2027-04-30 (金) 17:01', 1, 'receipt_date')).toBe('2027-05-06');
    expect(dueOn('2027-04-30 (金) 17:01', 5, 'receipt_date')).toBe('2027-05-12');
    expect(dueOn('2025-05-02 (金) 17:01', 1, 'receipt_date')).toBe('2025-05-07');
    expect(dueOn('2025-05-02 (金) 17:01', 5, 'receipt_date')).toBe('2025-05-13');
    expect(dueOn('2027-12-28 (火) 10:00', 1, 'receipt_date')).toBe('2028-01-04');
    expect(dueOn('2027-12-28 (火) 10:00', 5, 'receipt_date')).toBe('2028-01-11');
  });

  test('a second period starts on the day it is counted from, not on the first due date', () => {
    expect(addBusinessDays(calendar, '2026-12-01', 5)).toBe('2026-12-08');
    expect(addBusinessDays(calendar, '2026-12-08', 5)).toBe('2026-12-15');
    expect(addBusinessDays(calendar, '2026-12-03', 5)).toBe('2026-12-10');
    expect(addBusinessDays(calendar, '2026-11-27', 5)).toBe('2026-12-04');
  });
});

test('the years have the business days that were counted independently', () => {
  const inYear = (year: number): number => businessDaysBetween(calendar, `${year}-01-01`, `${year}-12-31`);
  expect([2025, 2026, 2027].map(inYear)).toEqual([241, 240, 242]);
});

test('a due date carries the closing time of its day and is provisional beyond the published holidays', () => {
  const question = { businessDays: 1, rule: 'receipt_date' } as const;
  expect(due(calendar, { ...question, receivedAt: at('2027-12-27 (月) 12:00') })).toEqual({
    dueOn: '2027-12-28',
    dueAt: at('2027-12-28 (火) 17:00'),
    provisional: false,
  });
  expect(due(calendar, { ...question, receivedAt: at('2027-12-28 (火) 12:00') })).toEqual({
    dueOn: '2028-01-04',
    dueAt: at('2028-01-04 (火) 17:00'),
    provisional: true,
  });
});

test('zero business days are the first business day on or after day 0', () => {
  expect(dueOn('2026-11-24 (火) 10:00', 0, 'receipt_date')).toBe('2026-11-24');
  expect(dueOn('2026-11-21 (土) 10:00', 0, 'receipt_date')).toBe('2026-11-24');
  expect(dueOn('2026-11-24 (火) 18:00', 0, 'next_opening')).toBe('2026-11-25');
});

test('business days are counted backwards too', () => {
  expect(addBusinessDays(calendar, '2026-11-24', -1)).toBe('2026-11-20');
  expect(addBusinessDays(calendar, '2026-11-22', -1)).toBe('2026-11-20');
  expect(addBusinessDays(calendar, '2027-01-04', -2)).toBe('2026-12-25');
  expect(businessDaysBetween(calendar, '2026-11-24', '2026-11-20')).toBe(-1);
});

test('office hours are half-open', () => {
  expect(isOpenAt(calendar, at('2026-11-20 (金) 08:59:59'))).toBe(false);
  expect(isOpenAt(calendar, at('2026-11-20 (金) 09:00'))).toBe(true);
  expect(isOpenAt(calendar, at('2026-11-20 (金) 16:59:59'))).toBe(true);
  expect(isOpenAt(calendar, at('2026-11-20 (金) 17:00'))).toBe(false);
  expect(isOpenAt(calendar, at('2026-11-23 (月) 10:00'))).toBe(false);
});

test('the next opening is now while the office is open, and otherwise the next morning of a business day', () => {
  const noon = at('2026-11-20 (金) 12:00');
  expect(nextOpening(calendar, noon)).toEqual(noon);
  expect(nextOpening(calendar, at('2026-11-20 (金) 08:00'))).toEqual(at('2026-11-20 (金) 09:00'));
  expect(nextOpening(calendar, at('2026-11-20 (金) 17:00'))).toEqual(at('2026-11-24 (火) 09:00'));
  expect(nextOpening(calendar, at('2026-11-22 (日) 00:00'))).toEqual(at('2026-11-24 (火) 09:00'));
});

test('a day is the office’s day, whatever the date is in UTC', () => {
  const earlyMorning = Temporal.Instant.from('2026-11-23T17:00:00Z');
  expect(dayOf(calendar, earlyMorning)).toBe('2026-11-24');
  expect(instantAt(calendar, '2026-11-24', '02:00')).toEqual(earlyMorning);
});

describe('why a day is closed', () => {
  const kindAndName = (day: string): string[] => {
    const state = dayState(officeCalendar(['2026-11-25', '2026-11-28']), day);
    return state.open ? [] : [state.because.kind, state.because.name.ja];
  };

  test.each([
    ['2026-11-21', ['weekend', '土曜日']],
    ['2026-11-22', ['weekend', '日曜日']],
    ['2026-11-23', ['holiday', '勤労感謝の日']],
    ['2026-11-24', []],
    ['2026-11-25', ['closure', typhoon.ja]],
    ['2026-11-28', ['closure', typhoon.ja]],
    ['2026-12-29', ['year_end', '年末年始']],
    ['2027-01-01', ['holiday', '元日']],
    ['2027-01-03', ['year_end', '年末年始']],
    ['2026-05-03', ['holiday', '憲法記念日']],
    ['2026-09-22', ['holiday', '国民の休日']],
    ['2025-05-06', ['holiday', 'みどりの日の振替休日']],
    ['2026-05-06', ['holiday', '憲法記念日の振替休日']],
    ['2024-05-06', ['holiday', 'こどもの日の振替休日']],
    ['2019-04-30', ['holiday', '国民の休日']],
    ['2019-05-01', ['holiday', '天皇の即位の日']],
    ['2019-10-22', ['holiday', '即位礼正殿の儀の行われる日']],
  ])('%s', (day, expected) => {
    expect(kindAndName(day)).toEqual(expected);
  });

  test('the days that were not counted are listed without the day the count starts from', () => {
    const days = closedDaysBetween(calendar, '2026-11-21', '2026-11-24').map((state) => state.day);
    expect(days).toEqual(['2026-11-22', '2026-11-23']);
  });

  test('a range of days includes both ends', () => {
    expect(daysBetween(calendar, '2026-12-31', '2027-01-02').map((state) => state.day)).toEqual([
      '2026-12-31',
      '2027-01-01',
      '2027-01-02',
    ]);
  });
});

test('a closure moves what is counted across it and changes the version', () => {
  const closed = officeCalendar(['2026-11-25']);
  expect(isBusinessDay(closed, '2026-11-25')).toBe(false);
  expect(addBusinessDays(closed, '2026-11-24', 1)).toBe('2026-11-26');
  expect(closed.version).not.toBe(calendar.version);
  expect(officeCalendar().version).toBe(calendar.version);
});

test('a question outside the holiday data is refused with a sentence', () => {
  expect(() => dayState(calendar, '2018-12-31')).toThrow(OutsideCalendarError);
  expect(() => dayState(calendar, '2051-01-01')).toThrow(OutsideCalendarError);
  expect(() => addBusinessDays(calendar, '2050-12-20', 10)).toThrow(OutsideCalendarError);
  expect(() => addBusinessDays(calendar, '2019-01-04', -1)).toThrow(OutsideCalendarError);
  expect(new OutsideCalendarError('2051-01-01').because.ja).toBe(
    '営業日を計算できるのは2019年から2050年までです。',
  );
});
