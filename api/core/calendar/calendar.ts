import { createHash } from 'node:crypto';
import {
  calendarRange,
  holidayListText,
  holidaysPublishedThrough,
  nationalHolidays,
} from '#api/core/calendar/holidays.ts';
import type { Sentence, StaffSentence } from '#api/core/language.ts';

/** A calendar day of the office, `'YYYY-MM-DD'`. It has no time zone; only an instant has. */
export type Day = string;

/**
 * Which day is day 0. `receipt_date`: the office's calendar day of the recording, whatever the hour (Civil Code
 * art. 140; an electronic form is received when it is recorded). `next_opening`: outside office hours it
 * counts as received when the office next opens.
 */
export const countingRules = ['receipt_date', 'next_opening'] as const;
export type CountingRule = (typeof countingRules)[number];

/** Everything that decides which days count. A value: two calendars of one version answer alike. */
export type Calendar = {
  /** IANA name; every day and hour below is meant there, whatever zone the server is in. */
  readonly timeZone: string;
  /** `'HH:MM'`. Office hours are half-open: at `opens` the office is open, at `closes` it is not. */
  readonly opens: string;
  readonly closes: string;
  /** Days the administrator closed, with the reason shown to the public. */
  readonly closures: ReadonlyMap<Day, StaffSentence>;
  /** Later days are provisional: the national holidays of their year are not published yet. */
  readonly publishedThrough: Day;
  readonly version: string;
};

export type ClosedKind = 'weekend' | 'holiday' | 'year_end' | 'closure';
export type DayState =
  | { day: Day; open: true }
  | { day: Day; open: false; because: { kind: ClosedKind; name: Sentence } };

/** A question about a day the holiday data does not cover. `because` is shown to the reader. */
export class OutsideCalendarError extends Error {
  override readonly name = 'OutsideCalendarError';
  readonly because: Sentence;
  constructor(day: Day) {
    super(`${day} is outside the calendar.`);
    const [from, through] = [calendarRange.from.slice(0, 4), calendarRange.through.slice(0, 4)];
    this.because = {
      ja: `営業日を計算できるのは${from}年から${through}年までです。`,
      en: `Business days can be counted from ${from} to ${through} only.`,
      easy: `窓口が開いている日は、${from}年から${through}年まで数えることができます。`,
    };
  }
}

/** The calendar made of the office's settings and closures, with the version both decide. */
export function calendarOf(parts: Pick<Calendar, 'timeZone' | 'opens' | 'closes' | 'closures'>): Calendar {
  const closures = [...parts.closures].sort(([a], [b]) => (a < b ? -1 : 1));
  const version = createHash('sha256')
    .update(JSON.stringify([holidayListText, parts.timeZone, parts.opens, parts.closes, closures]))
    .digest('hex')
    .slice(0, 12);
  return { ...parts, publishedThrough: holidaysPublishedThrough, version };
}

/** The office's calendar day at an instant. */
export function dayOf(calendar: Pick<Calendar, 'timeZone'>, instant: Temporal.Instant): Day {
  return instant.toZonedDateTimeISO(calendar.timeZone).toPlainDate().toString();
}

/** The instant at which the office's wall clock shows `time` (`'HH:MM'`) on `day`. */
export function instantAt(calendar: Pick<Calendar, 'timeZone'>, day: Day, time: string): Temporal.Instant {
  return Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(calendar.timeZone).toInstant();
}

const weekendNames: Readonly<Record<number, Sentence>> = {
  6: { ja: '土曜日', en: 'Saturday', easy: '土曜日' },
  7: { ja: '日曜日', en: 'Sunday', easy: '日曜日' },
};
const yearEnd: Sentence = { ja: '年末年始', en: 'Year-end and New Year', easy: '年の終わりと始まり' };

/**
 * Open or closed, and why. Closed: Saturdays and Sundays, national holidays, 29 December to 3 January (as in
 * the Act on Holidays of Administrative Organs, Act No. 91 of 1988, art. 1) and the office's own closures.
 * When several apply, the one a reader would name is given: holiday, year end, closure, weekend.
 * Throws `OutsideCalendarError` outside `calendarRange`.
 */
export function dayState(calendar: Calendar, day: Day): DayState {
  const date = dateWithin(day);
  const holiday = nationalHolidays.get(day);
  if (holiday) return { day, open: false, because: { kind: 'holiday', name: holiday } };
  if (isYearEnd(day)) return { day, open: false, because: { kind: 'year_end', name: yearEnd } };
  const closure = calendar.closures.get(day);
  // The reason is the office's own, who writes Japanese and English.
  if (closure)
    return { day, open: false, because: { kind: 'closure', name: { ...closure, easy: closure.ja } } };
  const weekend = weekendNames[date.dayOfWeek];
  if (weekend) return { day, open: false, because: { kind: 'weekend', name: weekend } };
  return { day, open: true };
}

/** Every day from `from` to `to`, both included. */
export function daysBetween(calendar: Calendar, from: Day, to: Day): DayState[] {
  const states: DayState[] = [];
  for (let day = from; day <= to; day = addCalendarDays(day, 1)) states.push(dayState(calendar, day));
  return states;
}

export function isBusinessDay(calendar: Calendar, day: Day): boolean {
  dateWithin(day);
  const days = openDaysOf(calendar, yearOf(day));
  return days[firstAtOrAfter(days, day)] === day;
}

/** In office hours, half-open: on a business day from `opens` until before `closes`. */
export function isOpenAt(calendar: Calendar, instant: Temporal.Instant): boolean {
  const day = dayOf(calendar, instant);
  return (
    isBusinessDay(calendar, day) &&
    Temporal.Instant.compare(instant, instantAt(calendar, day, calendar.opens)) >= 0 &&
    Temporal.Instant.compare(instant, instantAt(calendar, day, calendar.closes)) < 0
  );
}

/** The first instant at or after `instant` in office hours: `instant` itself while the office is open. */
export function nextOpening(calendar: Calendar, instant: Temporal.Instant): Temporal.Instant {
  if (isOpenAt(calendar, instant)) return instant;
  const day = dayOf(calendar, instant);
  const todayOpens = instantAt(calendar, day, calendar.opens);
  const before = Temporal.Instant.compare(instant, todayOpens) < 0;
  const openDay = before ? addBusinessDays(calendar, day, 0) : addBusinessDays(calendar, day, 1);
  return instantAt(calendar, openDay, calendar.opens);
}

/**
 * The nth business day after `day`, which itself is never counted (Civil Code art. 140; its proviso for a form
 * recorded at exactly 00:00 is ignored on purpose). 0 is the first business day on or after `day`, a negative
 * number counts backwards. Throws `OutsideCalendarError` when the answer leaves `calendarRange`.
 */
export function addBusinessDays(calendar: Calendar, day: Day, businessDays: number): Day {
  dateWithin(day);
  let year = yearOf(day);
  let days = openDaysOf(calendar, year);
  const here = firstAtOrAfter(days, day);
  const counted = businessDays > 0 && days[here] === day ? here + 1 : here;
  let index = counted + businessDays - (businessDays > 0 ? 1 : 0);
  while (index >= days.length) {
    index -= days.length;
    year += 1;
    days = openDaysOf(calendar, year);
  }
  while (index < 0) {
    year -= 1;
    days = openDaysOf(calendar, year);
    index += days.length;
  }
  const found = days[index];
  if (!found) throw new OutsideCalendarError(day);
  return found;
}

/** Business days after `fromDay` up to and including `toDay`; negative when `toDay` is earlier. */
export function businessDaysBetween(calendar: Calendar, fromDay: Day, toDay: Day): number {
  if (toDay < fromDay) return -businessDaysBetween(calendar, toDay, fromDay);
  dateWithin(fromDay);
  dateWithin(toDay);
  let count = countThrough(calendar, toDay) - countThrough(calendar, fromDay);
  for (let year = yearOf(fromDay); year < yearOf(toDay); year += 1) {
    count += openDaysOf(calendar, year).length;
  }
  return count;
}

/** Day 0 of a count that starts with something received at `receivedAt`, under a counting rule. */
export function dayZero(calendar: Calendar, receivedAt: Temporal.Instant, rule: CountingRule): Day {
  return dayOf(calendar, rule === 'next_opening' ? nextOpening(calendar, receivedAt) : receivedAt);
}

export type DueQuestion = { receivedAt: Temporal.Instant; businessDays: number; rule: CountingRule };
export type DueDate = { dueOn: Day; dueAt: Temporal.Instant; provisional: boolean };

/**
 * The day by which something is owed. What is promised to the public is `dueOn`, until its end; `dueAt`, the
 * closing time of that day, is the deadline for staff. 0 business days is the first business day on or after
 * day 0. `provisional` when the national holidays up to then are not all published.
 */
export function due(calendar: Calendar, question: DueQuestion): DueDate {
  const from = dayZero(calendar, question.receivedAt, question.rule);
  return dueFrom(calendar, from, question.businessDays);
}

/** `due` counted from a day 0 that is already decided. */
export function dueFrom(calendar: Calendar, from: Day, businessDays: number): DueDate {
  const dueOn = addBusinessDays(calendar, from, businessDays);
  return {
    dueOn,
    dueAt: instantAt(calendar, dueOn, calendar.closes),
    provisional: dueOn > calendar.publishedThrough,
  };
}

/** Calendar days, open or closed, as in a period of ninety days. It may leave `calendarRange`. */
export function addCalendarDays(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** The days after `from` up to and including `to` that were not counted, with the reason for each. */
export function closedDaysBetween(calendar: Calendar, from: Day, to: Day): DayState[] {
  return daysBetween(calendar, from, to).filter((state) => !state.open && state.day > from);
}

/**
 * The open days of a year, in order, found once for each calendar: `due` is asked on every public page. Kept
 * beside the calendar, not in it, so that a calendar stays plain data.
 */
const openDays = new WeakMap<Calendar, Map<number, readonly Day[]>>();

function openDaysOf(calendar: Calendar, year: number): readonly Day[] {
  let years = openDays.get(calendar);
  if (!years) {
    years = new Map();
    openDays.set(calendar, years);
  }
  let days = years.get(year);
  if (!days) {
    days = daysBetween(calendar, `${year}-01-01`, `${year}-12-31`)
      .filter((state) => state.open)
      .map((state) => state.day);
    years.set(year, days);
  }
  return days;
}

/** Where `day` stands, or would stand, in a sorted list of days. */
function firstAtOrAfter(days: readonly Day[], day: Day): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] as Day) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function countThrough(calendar: Calendar, day: Day): number {
  const days = openDaysOf(calendar, yearOf(day));
  const index = firstAtOrAfter(days, day);
  return days[index] === day ? index + 1 : index;
}

function isYearEnd(day: Day): boolean {
  const monthDay = day.slice(5);
  return monthDay >= '12-29' || monthDay <= '01-03';
}

function dateWithin(day: Day): Temporal.PlainDate {
  if (day < calendarRange.from || day > calendarRange.through) throw new OutsideCalendarError(day);
  return Temporal.PlainDate.from(day);
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}
