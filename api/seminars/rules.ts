import {
  addBusinessDays,
  addCalendarDays,
  type Calendar,
  dayOf,
  instantAt,
  isBusinessDay,
} from '#api/core/calendar/calendar.ts';
import type { SeminarStatus } from '#api/seminars/workflow.ts';

/** What is asked of a seminar and never stored: open, full, over, and when a seat may be offered. */

type Instant = Temporal.Instant;
const before = (one: Instant, other: Instant): boolean => Temporal.Instant.compare(one, other) < 0;

export type Times = { startsAt: Instant; endsAt: Instant; opensAt: Instant; closesAt: Instant };

export const phases = ['upcoming', 'today', 'now', 'over'] as const;
export type Phase = (typeof phases)[number];

/** Where a seminar stands in time; "today" is the office's day. It may be any day, also a holiday. */
export function phaseOf(times: Times, calendar: Calendar, at: Instant): Phase {
  if (!before(at, times.endsAt)) return 'over';
  if (!before(at, times.startsAt)) return 'now';
  return dayOf(calendar, at) === dayOf(calendar, times.startsAt) ? 'today' : 'upcoming';
}

export const windows = ['not_yet', 'open', 'closed'] as const;
export type Window = (typeof windows)[number];

/** Whether the form is open: half open, from `opensAt` until before `closesAt`, and only while published. */
export function windowOf(status: SeminarStatus, times: Times, at: Instant): Window {
  if (status !== 'published' || !before(at, times.closesAt)) return 'closed';
  return before(at, times.opensAt) ? 'not_yet' : 'open';
}

export const seatStates = ['free', 'few', 'waiting_list', 'full'] as const;
export type SeatState = (typeof seatStates)[number];

/**
 * What the public is told of the seats. Never the figure: it would tell who watches it whether an address that
 * registers was registered already.
 */
export function seatStateOf(seats: {
  capacity: number;
  taken: number;
  waiting: number;
  waitingList: boolean;
}): SeatState {
  const free = seats.waiting > 0 ? 0 : seats.capacity - seats.taken;
  if (free <= 0) return seats.waitingList ? 'waiting_list' : 'full';
  return free <= Math.max(1, Math.floor(seats.capacity / 10)) ? 'few' : 'free';
}

/** A place in the line as it is told: a range, because others may leave or be passed over at any time. */
export function placeRange(place: number): { from: number; until: number | null } {
  for (const [from, until] of [
    [1, 3],
    [4, 10],
    [11, 30],
    [31, 100],
  ] as const) {
    if (place <= until) return { from, until };
  }
  return { from: 101, until: null };
}

/** Nobody is woken: offers are made and their time runs within these hours only (half open). */
export const wakingHours = { from: '09:00', until: '20:00' } as const;
/** Long enough to see the mail after work and to ask whether one may go. */
const hoursToAccept = 8;
/** When the seminar is close, everybody's time is shorter, and weekends count. */
const hoursToAcceptClose = 2;
const closeDays = 2;

/** Whether the seminar is so close that offers cannot keep to business days. */
function isClose(calendar: Calendar, at: Instant, startsAt: Instant): boolean {
  return dayOf(calendar, startsAt) <= addCalendarDays(dayOf(calendar, at), closeDays);
}

/** Whether a seat may be offered now: in waking hours, on a business day unless the seminar is close. */
export function mayOfferAt(calendar: Calendar, at: Instant, startsAt: Instant): boolean {
  const day = dayOf(calendar, at);
  if (!before(at.add({ hours: hoursToAcceptClose }), startsAt)) return false;
  if (!isBusinessDay(calendar, day) && !isClose(calendar, at, startsAt)) return false;
  return (
    !before(at, instantAt(calendar, day, wakingHours.from)) &&
    before(at, instantAt(calendar, day, wakingHours.until))
  );
}

/**
 * Until when an offer made now holds: eight waking hours of business days, or two waking hours when the seminar is
 * close, and never past one hour before it starts.
 */
export function offeredUntil(calendar: Calendar, at: Instant, startsAt: Instant): Instant {
  const close = isClose(calendar, at, startsAt);
  let left = Temporal.Duration.from({ hours: close ? hoursToAcceptClose : hoursToAccept });
  let from = at;
  for (;;) {
    const day = dayOf(calendar, from);
    const opens = instantAt(calendar, day, wakingHours.from);
    const closes = instantAt(calendar, day, wakingHours.until);
    const start = before(from, opens) ? opens : from;
    const counts = close || isBusinessDay(calendar, day);
    const here = counts && before(start, closes) ? start.until(closes) : Temporal.Duration.from({ hours: 0 });
    if (Temporal.Duration.compare(left, here) <= 0)
      return earlier(start.add(left), startsAt.subtract({ hours: 1 }));
    left = Temporal.Duration.from({ milliseconds: left.total('milliseconds') - here.total('milliseconds') });
    const next = close ? addCalendarDays(day, 1) : addBusinessDays(calendar, day, 1);
    from = instantAt(calendar, next, wakingHours.from);
  }
}

// biome-ignore format: a table is read as a table
export const nextSteps = {
  publish:  { ja: '公開する', en: 'Publish it' },
  date:     { ja: '新しい日程を決める', en: 'Set a new date' },
  approve:  { ja: '申込みを承認する', en: 'Admit who asked' },
  open:     { ja: '受付が始まるのを待つ', en: 'Wait until registration opens' },
  close:    { ja: '申込みを受け付ける', en: 'Take registrations' },
  hold:     { ja: '開催の用意をする', en: 'Prepare the day' },
  receive:  { ja: '当日の受付をする', en: 'Receive who comes' },
  conclude: { ja: '開催済みにする', en: 'Conclude it' },
  archive:  { ja: '録画の公開を決める', en: 'Decide on the recording' },
} as const;
export type NextStep = keyof typeof nextSteps;
/** What waits for somebody of the office now, in contrast to what only has its date. */
export const stepsDue: readonly NextStep[] = ['date', 'approve', 'receive', 'conclude'];

/** What the office does next with a seminar and the instant it is done by; null when nothing is left to do. */
export function nextStepOf(
  seminar: Times & { status: SeminarStatus; requested: number; hasArchive: boolean },
  calendar: Calendar,
  at: Instant,
): { step: NextStep; at: Instant | null } | null {
  const { status, opensAt, closesAt, startsAt, endsAt } = seminar;
  if (status === 'cancelled') return null;
  if (status === 'held') return seminar.hasArchive ? null : { step: 'archive', at: null };
  if (status === 'postponed') return { step: 'date', at: null };
  if (status === 'draft') return { step: 'publish', at: opensAt };
  const phase = phaseOf(seminar, calendar, at);
  if (phase === 'over') return { step: 'conclude', at: endsAt };
  if (phase !== 'upcoming') return { step: 'receive', at: startsAt };
  if (seminar.requested > 0) return { step: 'approve', at: startsAt };
  if (before(at, opensAt)) return { step: 'open', at: opensAt };
  return before(at, closesAt) ? { step: 'close', at: closesAt } : { step: 'hold', at: startsAt };
}

/** From when the personal way in leads on: time to find the headphones, and no earlier. */
export const doorsOpenMinutes = 30;

/** Who was in the webinar for this share of it, or in the hall, was there and earns the certificate. */
export const shareForCertificate = 0.5;

export function hasAttended(
  attendance: { hallAt: Instant | null; onlineSeconds: number } | null,
  times: Pick<Times, 'startsAt' | 'endsAt'>,
): boolean {
  if (!attendance) return false;
  if (attendance.hallAt) return true;
  return (
    attendance.onlineSeconds >= times.startsAt.until(times.endsAt).total('seconds') * shareForCertificate
  );
}

/** When the reminders go: at ten on the day before, and an hour before the start. */
export const reminderKinds = ['day_before', 'hour_before'] as const;
export type ReminderKind = (typeof reminderKinds)[number];

export function reminderDueAt(kind: ReminderKind, calendar: Calendar, startsAt: Instant): Instant {
  if (kind === 'hour_before') return startsAt.subtract({ hours: 1 });
  return instantAt(calendar, addCalendarDays(dayOf(calendar, startsAt), -1), '10:00');
}

const earlier = (one: Instant, other: Instant): Instant => (before(one, other) ? one : other);
