import type { TimeSpan } from '#api/core/bookings/bookings.ts';
import {
  addBusinessDays,
  addCalendarDays,
  type Calendar,
  type Day,
  dayOf,
  dayState,
  instantAt,
} from '#api/core/calendar/calendar.ts';
import { formatDay } from '#api/core/calendar/format.ts';
import type { Sentence } from '#api/core/language.ts';

/** Wall time of the office, `'HH:MM'`, half open. */
export type DaySpan = { from: string; until: string };
/** 1 is Monday, 7 is Sunday. */
export type WeekSpan = DaySpan & { weekday: number };

/**
 * When somebody has time in principle: a pattern of the week, and days that differ from it. A day in `exceptions` has
 * only the spans that stand there; with none, no time at all.
 */
export type Availability = {
  weekly: readonly WeekSpan[];
  exceptions: ReadonlyMap<Day, readonly DaySpan[]>;
};

/** Visits begin on the hour and the half hour. */
const gridMinutes = 30;
/** From one day to this many business days later, times are offered. Longer would promise what nobody can know. */
const horizonBusinessDays = 40;
/** So many business days lie between an offer and the visit, so that each party can answer. */
const leadBusinessDays = 3;

/** Everything that decides whether a visit can be at a time. The same question answers offering and booking. */
export type VisitQuestion = {
  calendar: Calendar;
  now: Temporal.Instant;
  /** How long a visit lasts, and what is kept free for the expert before and after it. */
  minutes: number;
  travelMinutes: number;
  /** Null: the organisation named no times, so any office hour will do. */
  organisation: Availability | null;
  expert: Availability;
  /** What stands in the expert's and the accompanying staff's calendars. */
  expertBusy: readonly TimeSpan[];
  staffBusy: readonly TimeSpan[];
  /** The other appointments of this case: the organisation is in one place too. */
  caseBusy: readonly TimeSpan[];
  /** The expert's visits agreed or held by month, `'2026-12'`, without the one asked about. */
  visitsByMonth: ReadonlyMap<string, number>;
  maxVisitsPerMonth: number;
  visitsLeft: number;
  /** The programme's last day, the end of its fiscal year. */
  endsOn: Day;
};

/** Who names a time knows their own calendar: their pattern does not stand against it. */
type Proposer = 'organisation' | 'expert' | 'office' | null;

/**
 * Why a visit cannot begin at an instant, or null when it can. Asked when times are offered, when somebody proposes
 * one, and again when the last answer books it.
 */
export function visitObstacle(
  question: VisitQuestion,
  startsAt: Temporal.Instant,
  proposer: Proposer = null,
): Sentence | null {
  const { calendar } = question;
  const day = dayOf(calendar, startsAt);
  if (question.visitsLeft < 1) return sentences.noneLeft;
  if (Temporal.Instant.compare(startsAt, question.now) <= 0) return sentences.past;
  if (day > question.endsOn) return afterYear(question.endsOn);
  return obstacleAt(question, day, startsAt.epochMilliseconds, proposer);
}

/** The same for a day before the end of the programme, in milliseconds: asked some hundred times for one offer. */
function obstacleAt(question: VisitQuestion, day: Day, from: number, proposer: Proposer): Sentence | null {
  const { calendar } = question;
  const { hours, closed, organisation, expert, expertBusy, staffBusy, caseBusy } = preparedDay(question, day);
  const span: Milliseconds = [from, from + question.minutes * minute];
  const travel = question.travelMinutes * minute;
  if (closed) return closedDay(day, closed);
  if (!contains(hours, span)) return outsideHours(calendar);
  if ((question.visitsByMonth.get(day.slice(0, 7)) ?? 0) >= question.maxVisitsPerMonth)
    return monthFull(question.maxVisitsPerMonth);
  if (proposer !== 'organisation' && organisation && !organisation.some((free) => contains(free, span)))
    return sentences.organisation;
  if (proposer !== 'expert' && !expert.some((free) => contains(free, span))) return sentences.expert;
  if (overlaps(expertBusy, [span[0] - travel, span[1] + travel])) return sentences.expertBusy;
  if (overlaps(staffBusy, span)) return sentences.staffBusy;
  if (overlaps(caseBusy, span)) return sentences.caseBusy;
  return null;
}

/**
 * The times that fit organisation, expert and office, soonest first: at most two a day, one before and one after
 * noon, so that few lines offer many days. Each of them can be booked as long as nobody books something else.
 */
export function offeredTimes(question: VisitQuestion, most = 12): Temporal.Instant[] {
  const { calendar } = question;
  if (question.visitsLeft < 1) return [];
  const today = dayOf(calendar, question.now);
  const first = addBusinessDays(calendar, today, leadBusinessDays);
  const horizon = addBusinessDays(calendar, today, horizonBusinessDays);
  const last = horizon < question.endsOn ? horizon : question.endsOn;
  const found: Temporal.Instant[] = [];
  for (let day = first; day <= last && found.length < most; day = addCalendarDays(day, 1)) {
    if (!dayState(calendar, day).open) continue;
    const times = gridOf(question, day).filter((time) => obstacleAt(question, day, time, null) === null);
    const noon = milliseconds(instantAt(calendar, day, '12:00'));
    const both = [times.find((time) => time < noon), times.find((time) => time >= noon)];
    for (const time of both)
      if (time !== undefined && found.length < most) found.push(Temporal.Instant.fromEpochMilliseconds(time));
  }
  return found;
}

/** The first of each day, so that three proposals are three days. */
export function onDifferentDays(
  calendar: Calendar,
  times: readonly Temporal.Instant[],
  most: number,
): Temporal.Instant[] {
  const days = new Set<Day>();
  const first = times.filter((time) => {
    const day = dayOf(calendar, time);
    return !days.has(day) && days.add(day);
  });
  return first.slice(0, most);
}

/** How many business days of the next `days` days have room for a visit of the expert. */
export function freeDaysOf(
  question: Pick<VisitQuestion, 'calendar' | 'now' | 'minutes' | 'travelMinutes' | 'expert' | 'expertBusy'>,
  days = 28,
): number {
  const any: VisitQuestion = {
    ...question,
    organisation: null,
    staffBusy: [],
    caseBusy: [],
    visitsByMonth: new Map(),
    maxVisitsPerMonth: 1,
    visitsLeft: 1,
    endsOn: '9999-12-31',
  };
  const today = dayOf(question.calendar, question.now);
  let free = 0;
  for (let ahead = 1; ahead <= days; ahead += 1) {
    const day = addCalendarDays(today, ahead);
    if (!dayState(question.calendar, day).open) continue;
    if (gridOf(any, day).some((time) => obstacleAt(any, day, time, null) === null)) free += 1;
  }
  return free;
}

/** What is booked for the expert: the visit, and the way there and back. */
export const expertSpan = (
  { minutes, travelMinutes }: Pick<VisitQuestion, 'minutes' | 'travelMinutes'>,
  startsAt: Temporal.Instant,
): TimeSpan => ({
  from: startsAt.subtract({ minutes: travelMinutes }),
  until: startsAt.add({ minutes: minutes + travelMinutes }),
});

/** Why an appointment cannot be at this time for the office: outside a business day's hours. Null when it can. */
export function officeObstacle(calendar: Calendar, span: TimeSpan): Sentence | null {
  const day = dayOf(calendar, span.from);
  const state = dayState(calendar, day);
  if (!state.open) return closedDay(day, state.because.name);
  const hours: Milliseconds = [
    milliseconds(instantAt(calendar, day, calendar.opens)),
    milliseconds(instantAt(calendar, day, calendar.closes)),
  ];
  return contains(hours, [milliseconds(span.from), milliseconds(span.until)]) ? null : outsideHours(calendar);
}

/** When the parties of an appointment are reminded: at ten on the day before, while the office can be called. */
export const reminderDueAt = (calendar: Calendar, startsAt: Temporal.Instant): Temporal.Instant =>
  instantAt(calendar, addCalendarDays(dayOf(calendar, startsAt), -1), '10:00');

/** A pattern of interview times: on these weekdays of these days, one after the other with a pause between. */
type TimePattern = DaySpan & {
  fromDay: Day;
  untilDay: Day;
  weekdays: readonly number[];
  minutes: number;
  bufferMinutes: number;
};

/** The times of a pattern: business days only, within office hours, and none that has begun. */
export function timesOf(calendar: Calendar, pattern: TimePattern, now: Temporal.Instant): TimeSpan[] {
  const times: TimeSpan[] = [];
  for (let day = pattern.fromDay; day <= pattern.untilDay; day = addCalendarDays(day, 1)) {
    if (!pattern.weekdays.includes(Temporal.PlainDate.from(day).dayOfWeek)) continue;
    const end = instantAt(calendar, day, pattern.until);
    let from = instantAt(calendar, day, pattern.from);
    while (Temporal.Instant.compare(from.add({ minutes: pattern.minutes }), end) <= 0) {
      const span = { from, until: from.add({ minutes: pattern.minutes }) };
      if (Temporal.Instant.compare(from, now) > 0 && officeObstacle(calendar, span) === null)
        times.push(span);
      from = span.until.add({ minutes: pattern.bufferMinutes });
    }
  }
  return times;
}

/** A span of time as two numbers, half open. */
type Milliseconds = readonly [from: number, until: number];
const minute = 60_000;
const milliseconds = (instant: Temporal.Instant): number => instant.epochMilliseconds;

type PreparedDay = {
  closed: Sentence | null;
  hours: Milliseconds;
  organisation: readonly Milliseconds[] | null;
  expert: readonly Milliseconds[];
  expertBusy: readonly Milliseconds[];
  staffBusy: readonly Milliseconds[];
  caseBusy: readonly Milliseconds[];
};

/** What a question says of one day, worked out once. Kept beside the question, which stays plain data. */
const prepared = new WeakMap<VisitQuestion, Map<Day, PreparedDay>>();

function preparedDay(question: VisitQuestion, day: Day): PreparedDay {
  const days = prepared.get(question) ?? new Map<Day, PreparedDay>();
  prepared.set(question, days);
  const known = days.get(day);
  if (known) return known;
  const { calendar } = question;
  const inDay = ({ from, until }: DaySpan): Milliseconds => [
    milliseconds(instantAt(calendar, day, from)),
    milliseconds(instantAt(calendar, day, until)),
  ];
  const free = (availability: Availability) => joined(spansOn(availability, day)).map(inDay);
  const state = dayState(calendar, day);
  const [start, end] = [
    instantAt(calendar, day, '00:00'),
    instantAt(calendar, addCalendarDays(day, 1), '00:00'),
  ];
  // The way to a visit may begin on the day before.
  const near: Milliseconds = [milliseconds(start) - 1440 * minute, milliseconds(end) + 1440 * minute];
  const busy = (spans: readonly TimeSpan[]) =>
    spans
      .map(({ from, until }): Milliseconds => [milliseconds(from), milliseconds(until)])
      .filter((span) => overlaps([span], near));
  const worked: PreparedDay = {
    closed: state.open ? null : state.because.name,
    hours: inDay({ from: calendar.opens, until: calendar.closes }),
    organisation: question.organisation ? free(question.organisation) : null,
    expert: free(question.expert),
    expertBusy: busy(question.expertBusy),
    staffBusy: busy(question.staffBusy),
    caseBusy: busy(question.caseBusy),
  };
  days.set(day, worked);
  return worked;
}

function spansOn({ weekly, exceptions }: Availability, day: Day): readonly DaySpan[] {
  const { dayOfWeek } = Temporal.PlainDate.from(day);
  return exceptions.get(day) ?? weekly.filter(({ weekday }) => weekday === dayOfWeek);
}

/** Spans that touch or overlap are one: who has time until noon and from noon has time at noon. */
function joined(spans: readonly DaySpan[]): DaySpan[] {
  const done: DaySpan[] = [];
  for (const span of [...spans].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = done.at(-1);
    if (!last || span.from > last.until) done.push({ ...span });
    else if (span.until > last.until) last.until = span.until;
  }
  return done;
}

function gridOf(question: VisitQuestion, day: Day): number[] {
  const [opens, closes] = preparedDay(question, day).hours;
  const times: number[] = [];
  for (let time = opens; time < closes; time += gridMinutes * minute) times.push(time);
  return times;
}

const contains = (outer: Milliseconds, inner: Milliseconds): boolean =>
  outer[0] <= inner[0] && inner[1] <= outer[1];

const overlaps = (busy: readonly Milliseconds[], [from, until]: Milliseconds): boolean =>
  busy.some((taken) => taken[0] < until && from < taken[1]);

const closedDay = (day: Day, name: Sentence): Sentence => ({
  ja: `${formatDay(day, 'ja')}は窓口の休みです（${name.ja}）。営業日を選んでください。`,
  en: `The office is closed on ${formatDay(day, 'en')} (${name.en}). Choose a business day.`,
  easy: `${formatDay(day, 'easy')}は窓口の休みの日です（${name.easy}）。窓口が開いている日をえらんでください。`,
});

const outsideHours = ({ opens, closes }: Calendar): Sentence => ({
  ja: `窓口の時間（${opens}〜${closes}）に収まる時間を選んでください。`,
  en: `Choose a time within office hours (${opens} to ${closes}).`,
  easy: `窓口が開いている時間（${opens}〜${closes}）の中でえらんでください。`,
});

const afterYear = (day: Day): Sentence => ({
  ja: `今年度の派遣は${formatDay(day, 'ja')}までです。それより前の日を選んでください。`,
  en: `This fiscal year's visits end on ${formatDay(day, 'en')}. Choose an earlier day.`,
  easy: `今年度の訪問は${formatDay(day, 'easy')}までです。それより前の日をえらんでください。`,
});

const monthFull = (most: number): Sentence => ({
  ja: `この専門家の訪問は、その月の上限（${most}回）に達しています。別の月を選んでください。`,
  en: `This expert has reached the most visits for that month (${most}). Choose another month.`,
  easy: `この専門家は、その月はもう訪問できません（1か月に${most}回まで）。別の月をえらんでください。`,
});

const sentences = {
  noneLeft: {
    ja: 'この団体への訪問は、決められた回数に達しています。取り消した訪問は数えていません。',
    en: 'This organisation has had all of its visits. Cancelled ones are not counted.',
    easy: 'この団体への訪問は、決まった回数が全部終わったか、予定に入っています。取り消した訪問は数えていません。',
  },
  past: {
    ja: 'その時間は過ぎています。これからの時間を選んでください。',
    en: 'That time has passed. Choose one to come.',
    easy: 'その時間はもう過ぎました。これからの時間をえらんでください。',
  },
  organisation: {
    ja: '団体から伺っている、都合のよい時間の外です。',
    en: 'That is outside the times the organisation gave.',
    easy: '団体が「できる」と言った時間ではありません。',
  },
  expert: {
    ja: '専門家が訪問できる時間の外です。',
    en: 'That is outside the hours in which the expert can visit.',
    easy: '専門家が訪問できる時間ではありません。',
  },
  expertBusy: {
    ja: '専門家には、その時間（移動を含む）に別の予定があります。',
    en: 'The expert is taken then, the way there and back included.',
    easy: '専門家は、その時間に別の予定があります（行き帰りの時間も入れて）。',
  },
  staffBusy: {
    ja: '同行する担当者には、その時間に別の予定があります。',
    en: 'The accompanying member of staff is taken then.',
    easy: 'いっしょに行く係の人は、その時間に別の予定があります。',
  },
  caseBusy: {
    ja: 'この団体には、その時間に別の約束があります。',
    en: 'The organisation has another appointment then.',
    easy: 'この団体は、その時間に別の約束があります。',
  },
} as const satisfies Record<string, Sentence>;
