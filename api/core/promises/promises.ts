import {
  addBusinessDays,
  businessDaysBetween,
  type Calendar,
  type CountingRule,
  type Day,
  dayOf,
  dayZero,
  dueFrom,
  isBusinessDay,
} from '#api/core/calendar/calendar.ts';
import type { Subject } from '#api/core/events/events.ts';
import { forStaff, type Sentence } from '#api/core/language.ts';

/** Why the office's clock stands still. The words belong to the case; here stands only the kind. */
export type PauseReason = 'waiting_for_requester' | 'on_hold';
/** Why a promise is no longer owed: by the case itself, or because another row tells the newer date. */
export type EndReason =
  | 'withdrawn'
  | 'cancelled'
  | 'closed'
  | 'erased'
  | 'resumed'
  | 'calendar_changed'
  | 'postponed';

/** One telling of a date. Its dates never change; a newer date is another row that `replaces` it. */
export type ServicePromise = {
  readonly id: string;
  readonly subject: Subject;
  /** What is owed, such as 'answer'. */
  readonly kind: string;
  readonly receivedAt: Temporal.Instant;
  readonly rule: CountingRule;
  /** Day 0 of the count. */
  readonly countedFrom: Day;
  readonly businessDays: number;
  readonly earliestBusinessDays: number;
  readonly earliestOn: Day;
  /** Kept until the end of this day. */
  readonly dueOn: Day;
  /** Closing time of `dueOn`: the deadline for staff. */
  readonly dueAt: Temporal.Instant;
  readonly provisional: boolean;
  readonly calendarVersion: string;
  readonly toldAt: Temporal.Instant;
  readonly toldBecause: 'received' | 'resumed' | 'calendar_changed' | 'postponed';
  readonly replaces: string | null;
  readonly pausedAt: Temporal.Instant | null;
  readonly pauseReason: PauseReason | null;
  /** Remembered while paused: so many are told anew when the clock goes on. */
  readonly businessDaysLeft: number | null;
  readonly keptAt: Temporal.Instant | null;
  readonly endedAt: Temporal.Instant | null;
  readonly endedBecause: EndReason | null;
};

export const promiseStates = ['told', 'due', 'overdue', 'kept', 'kept_late', 'paused', 'ended'] as const;
export type PromiseState = (typeof promiseStates)[number];

/**
 * How a promise stands at an instant. `due` is the whole of `dueOn`: what was told to the person is a day, and
 * a period ends with the end of its last day (Civil Code art. 141). `overdue` and `kept_late` begin with the
 * next day of the office. A promise kept while it was paused is judged by the day the pause began.
 */
export function promiseState(
  promise: Pick<ServicePromise, 'dueOn' | 'pausedAt' | 'keptAt' | 'endedAt'>,
  at: Temporal.Instant,
  calendar: Pick<Calendar, 'timeZone'>,
): PromiseState {
  if (promise.endedAt) return 'ended';
  if (promise.keptAt) {
    const stoppedOn = dayOf(calendar, promise.pausedAt ?? promise.keptAt);
    return stoppedOn <= promise.dueOn ? 'kept' : 'kept_late';
  }
  if (promise.pausedAt) return 'paused';
  const today = dayOf(calendar, at);
  if (today < promise.dueOn) return 'told';
  return today === promise.dueOn ? 'due' : 'overdue';
}

export type ToldDates = {
  countedFrom: Day;
  earliestOn: Day;
  dueOn: Day;
  dueAt: Temporal.Instant;
  provisional: boolean;
};
export type Count = { businessDays: number; earliestBusinessDays: number };

/** The dates told for a count that starts on a day 0. */
export function datesFrom(calendar: Calendar, countedFrom: Day, count: Count): ToldDates {
  const earliestOn = addBusinessDays(calendar, countedFrom, count.earliestBusinessDays);
  return { countedFrom, earliestOn, ...dueFrom(calendar, countedFrom, count.businessDays) };
}

/** Business days still to go when the clock is stopped at an instant; never less than one. */
export function businessDaysLeft(
  calendar: Calendar,
  promise: Pick<ServicePromise, 'dueOn' | 'rule'>,
  at: Temporal.Instant,
): number {
  return Math.max(1, businessDaysBetween(calendar, dayZero(calendar, at, promise.rule), promise.dueOn));
}

/**
 * The dates a changed calendar gives to a running promise, or null when the told ones stay. A day that has
 * come is never taken back: an overdue promise stays overdue, and a closure taken away brings a date forward
 * only to a business day still ahead.
 */
export function changedDates(
  calendar: Calendar,
  promise: Pick<
    ServicePromise,
    'countedFrom' | 'businessDays' | 'earliestBusinessDays' | 'earliestOn' | 'dueOn'
  >,
  at: Temporal.Instant,
): ToldDates | null {
  const today = dayOf(calendar, at);
  if (promise.dueOn < today) return null;
  const dates = datesFrom(calendar, promise.countedFrom, promise);
  const soonest = addBusinessDays(calendar, today, 1);
  const broughtForward = dates.dueOn < promise.dueOn;
  const late = broughtForward && dates.dueOn < soonest;
  const dueOn = late ? earlier(soonest, promise.dueOn) : dates.dueOn;
  if (dueOn === promise.dueOn && sameEarliest(dates.earliestOn, promise.earliestOn, today)) return null;
  return { ...dates, ...dueFrom(calendar, dueOn, 0), earliestOn: earlier(dates.earliestOn, dueOn) };
}

/** The earliest day matters only while it is ahead. */
function sameEarliest(now: Day, told: Day, today: Day): boolean {
  return now === told || (now <= today && told <= today);
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

/** No answer is postponed further ahead than this: the longest count the public calendar answers for. */
const mostBusinessDaysAhead = 60;

/** Why a promise may not be told anew for this day; null when it may. */
export function whyNotPostpone(
  calendar: Calendar,
  promise: Pick<ServicePromise, 'dueOn' | 'pausedAt'>,
  dueOn: Day,
  at: Temporal.Instant,
): Sentence | null {
  const today = dayOf(calendar, at);
  if (promise.pausedAt) return sentences.paused;
  if (dueOn <= today || dueOn <= promise.dueOn) return sentences.notLater;
  if (dueOn > addBusinessDays(calendar, today, mostBusinessDaysAhead)) return sentences.tooFar;
  if (!isBusinessDay(calendar, dueOn)) return sentences.closedDay;
  return null;
}

const sentences = {
  paused: forStaff({
    ja: '時計が止まっているあいだは、新しい期日を伝えられません。先に時計を進めてください。',
    en: 'While the clock is paused no new date can be told. Restart the clock first.',
  }),
  notLater: forStaff({
    ja: '新しい期日は、いまの期日と今日より後の日にしてください。',
    en: 'Choose a day after today and after the date that was told.',
  }),
  tooFar: forStaff({
    ja: '新しい期日は、60営業日より先にはできません。',
    en: 'Choose a day within 60 business days.',
  }),
  closedDay: forStaff({
    ja: 'その日は窓口が休みです。営業日を選んでください。',
    en: 'The office is closed on that day. Choose a business day.',
  }),
} as const satisfies Record<string, Sentence>;
