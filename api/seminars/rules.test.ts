import { describe, expect, test } from 'vitest';
import { calendarOf } from '#api/core/calendar/calendar.ts';
import {
  hasAttended,
  mayOfferAt,
  offeredUntil,
  phaseOf,
  placeRange,
  reminderDueAt,
  seatStateOf,
  windowOf,
} from '#api/seminars/rules.ts';
import { at } from '#tests/support/at.ts';

const calendar = calendarOf({ timeZone: 'Asia/Tokyo', opens: '09:00', closes: '17:00', closures: new Map() });
const times = {
  startsAt: at('2026-12-10 (木) 14:00'),
  endsAt: at('2026-12-10 (木) 16:00'),
  opensAt: at('2026-11-20 (金) 09:00'),
  closesAt: at('2026-12-07 (月) 17:00'),
};

test('a seminar is upcoming, today, now and over by the wall clock of the office', () => {
  const phase = (text: string) => phaseOf(times, calendar, at(text));
  expect(phase('2026-12-09 (水) 23:59')).toBe('upcoming');
  expect(phase('2026-12-10 (木) 00:00')).toBe('today');
  expect(phase('2026-12-10 (木) 14:00')).toBe('now');
  expect(phase('2026-12-10 (木) 16:00')).toBe('over');
});

test('registration is open from its start until before its end, and only of what is published', () => {
  expect(windowOf('published', times, at('2026-11-20 (金) 08:59:59'))).toBe('not_yet');
  expect(windowOf('published', times, at('2026-11-20 (金) 09:00'))).toBe('open');
  expect(windowOf('published', times, at('2026-12-07 (月) 17:00'))).toBe('closed');
  expect(windowOf('postponed', times, at('2026-11-24 (火) 09:00'))).toBe('closed');
});

test('the public is told whether there are seats, and never how many', () => {
  const seats = { capacity: 100, taken: 0, waiting: 0, waitingList: true };
  expect(seatStateOf(seats)).toBe('free');
  expect(seatStateOf({ ...seats, taken: 90 })).toBe('few');
  expect(seatStateOf({ ...seats, taken: 100 })).toBe('waiting_list');
  expect(seatStateOf({ ...seats, taken: 100, waitingList: false })).toBe('full');
  expect(seatStateOf({ ...seats, taken: 99, waiting: 1 })).toBe('waiting_list');
});

test('a place in the line is told as a range', () => {
  expect([1, 3, 4, 10, 11, 100, 101].map((place) => placeRange(place).from)).toEqual([
    1, 1, 4, 4, 11, 31, 101,
  ]);
  expect(placeRange(101).until).toBeNull();
});

describe('an offer of a seat', () => {
  test.each([
    ['2026-11-24 (火) 08:59', false],
    ['2026-11-24 (火) 09:00', true],
    ['2026-11-24 (火) 19:59', true],
    ['2026-11-24 (火) 20:00', false],
    // 勤労感謝の日, and a Sunday
    ['2026-11-23 (月) 10:00', false],
    ['2026-11-29 (日) 10:00', false],
  ])('at %s may be made: %s', (moment, may) => {
    expect(mayOfferAt(calendar, at(moment), times.startsAt)).toBe(may);
  });

  test('is made on a Sunday when the seminar is on Monday, and not in its last two hours', () => {
    const monday = at('2026-12-14 (月) 14:00');
    expect(mayOfferAt(calendar, at('2026-12-13 (日) 10:00'), monday)).toBe(true);
    expect(mayOfferAt(calendar, at('2026-12-14 (月) 11:59'), monday)).toBe(true);
    expect(mayOfferAt(calendar, at('2026-12-14 (月) 12:00'), monday)).toBe(false);
  });

  test('holds for eight waking hours of business days', () => {
    const until = (moment: string) => offeredUntil(calendar, at(moment), times.startsAt);
    expect(until('2026-11-24 (火) 10:00')).toEqual(at('2026-11-24 (火) 18:00'));
    expect(until('2026-11-24 (火) 15:00')).toEqual(at('2026-11-25 (水) 12:00'));
    expect(until('2026-11-20 (金) 19:00')).toEqual(at('2026-11-24 (火) 16:00'));
  });

  test('holds for two waking hours when the seminar is close, never past an hour before it', () => {
    const until = (moment: string) => offeredUntil(calendar, at(moment), times.startsAt);
    expect(until('2026-12-09 (水) 19:30')).toEqual(at('2026-12-10 (木) 10:30'));
    expect(until('2026-12-10 (木) 11:30')).toEqual(at('2026-12-10 (木) 13:00'));
  });
});

test('reminders go at ten the day before and an hour before', () => {
  expect(reminderDueAt('day_before', calendar, times.startsAt)).toEqual(at('2026-12-09 (水) 10:00'));
  expect(reminderDueAt('hour_before', calendar, times.startsAt)).toEqual(at('2026-12-10 (木) 13:00'));
});

test('whoever checked in, or was in the webinar for half of it, was there', () => {
  expect(hasAttended(null, times)).toBe(false);
  expect(hasAttended({ hallAt: times.startsAt, onlineSeconds: 0 }, times)).toBe(true);
  expect(hasAttended({ hallAt: null, onlineSeconds: 3599 }, times)).toBe(false);
  expect(hasAttended({ hallAt: null, onlineSeconds: 3600 }, times)).toBe(true);
});
