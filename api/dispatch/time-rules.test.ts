import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TimeSpan } from '#api/core/bookings/bookings.ts';
import { dayOf, isBusinessDay } from '#api/core/calendar/calendar.ts';
import { formatInstant } from '#api/core/calendar/format.ts';
import {
  type Availability,
  freeDaysOf,
  offeredTimes,
  onDifferentDays,
  timesOf,
  type VisitQuestion,
  visitObstacle,
  type WeekSpan,
} from '#api/dispatch/time-rules.ts';
import { at } from '#tests/support/at.ts';
import { officeCalendar } from '#tests/support/office-calendar.ts';

const calendar = officeCalendar();
const always: Availability = {
  weekly: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '00:00', until: '23:59' })),
  exceptions: new Map(),
};
const on = (weekday: number, from = '09:00', until = '17:00'): Availability => ({
  weekly: [{ weekday, from, until }],
  exceptions: new Map(),
});
const question = (own: Partial<VisitQuestion> = {}): VisitQuestion => ({
  calendar,
  now: at('2026-11-24 (火) 10:00'),
  minutes: 120,
  travelMinutes: 60,
  organisation: null,
  expert: always,
  expertBusy: [],
  staffBusy: [],
  caseBusy: [],
  visitsByMonth: new Map(),
  maxVisitsPerMonth: 4,
  visitsLeft: 5,
  endsOn: '2027-03-31',
  ...own,
});
const inWords = (times: readonly Temporal.Instant[]) =>
  times.map((time) => formatInstant(time, 'Asia/Tokyo', 'en'));

describe('offered times', () => {
  test('fit organisation and expert: Thursdays of one, afternoons of the other', () => {
    const afternoons = {
      weekly: always.weekly.map((day) => ({ ...day, from: '13:00' })),
      exceptions: new Map(),
    };
    const times = offeredTimes(question({ organisation: on(4), expert: afternoons }), 3);
    expect(inWords(times)).toEqual([
      'Thu 3 Dec 2026, 13:00',
      'Thu 10 Dec 2026, 13:00',
      'Thu 17 Dec 2026, 13:00',
    ]);
  });

  test('begin three business days from now: over the long weekend of September 2026', () => {
    const [first] = offeredTimes(question({ now: at('2026-09-17 (木) 16:00') }));
    expect(inWords([first as Temporal.Instant])).toEqual(['Fri 25 Sep 2026, 09:00']);
  });

  test.each([
    ['Golden Week', at('2027-04-27 (火) 12:00'), ['Thu 6 May 2027, 09:00', 'Thu 6 May 2027, 12:00']],
    ['New Year', at('2026-12-25 (金) 09:00'), ['Tue 5 Jan 2027, 09:00', 'Tue 5 Jan 2027, 12:00']],
  ])('%s is no time for visits', (_, now, expected) => {
    expect(inWords(offeredTimes(question({ now, endsOn: '2028-03-31' }), 2))).toEqual(expected);
  });

  test('end with the fiscal year', () => {
    const times = offeredTimes(question({ now: at('2027-03-24 (水) 09:00') }), 50);
    expect(inWords(times).at(-1)).toBe('Wed 31 Mar 2027, 12:00');
    expect(visitObstacle(question(), at('2027-04-01 (木) 10:00'))?.en).toContain('end on Wed 31 Mar 2027');
  });

  test('leave the way there and back free', () => {
    const expertBusy = [{ from: at('2026-11-27 (金) 12:30'), until: at('2026-11-27 (金) 13:00') }];
    const [first, second] = offeredTimes(question({ expertBusy }));
    expect(inWords([first, second] as Temporal.Instant[])).toEqual([
      'Fri 27 Nov 2026, 09:00',
      'Fri 27 Nov 2026, 14:00',
    ]);
    expect(visitObstacle(question({ expertBusy }), at('2026-11-27 (金) 09:30'))).toBeNull();
    expect(visitObstacle(question({ expertBusy }), at('2026-11-27 (金) 10:00'))?.en).toContain(
      'way there and back',
    );
  });

  test('are none when the visits are used up', () => {
    expect(offeredTimes(question({ visitsLeft: 0 }))).toEqual([]);
    expect(visitObstacle(question({ visitsLeft: 0 }), at('2026-12-10 (木) 10:00'))?.ja).toContain(
      '決められた回数',
    );
  });

  test('skip a month in which the expert has had the most visits', () => {
    const visitsByMonth = new Map([
      ['2026-11', 4],
      ['2026-12', 4],
    ]);
    expect(inWords(offeredTimes(question({ visitsByMonth }), 1))).toEqual(['Mon 4 Jan 2027, 09:00']);
  });

  test('know a day that differs from the week: one without time, one with', () => {
    const exceptions = new Map([
      ['2026-12-03', []],
      ['2026-12-04', [{ from: '14:00', until: '16:00' }]],
    ]);
    const times = offeredTimes(question({ organisation: { ...on(4), exceptions } }), 3);
    expect(inWords(times)).toEqual([
      'Fri 4 Dec 2026, 14:00',
      'Thu 10 Dec 2026, 09:00',
      'Thu 10 Dec 2026, 12:00',
    ]);
  });

  test('see that a morning and an afternoon that touch are one span', () => {
    const halves = {
      weekly: [
        { weekday: 4, from: '13:00', until: '15:00' },
        { weekday: 4, from: '11:00', until: '13:00' },
      ],
      exceptions: new Map(),
    };
    expect(visitObstacle(question({ organisation: halves }), at('2026-12-10 (木) 12:00'))).toBeNull();
    expect(visitObstacle(question({ organisation: halves }), at('2026-12-10 (木) 14:00'))).not.toBeNull();
  });

  test('whoever proposes a time knows their own calendar, and nobody else’s', () => {
    const asked = question({ organisation: on(4), expert: on(4) });
    const friday = at('2026-12-11 (金) 10:00');
    expect(visitObstacle(asked, friday, 'organisation')?.en).toContain('expert can visit');
    expect(visitObstacle(asked, friday, 'expert')?.en).toContain('organisation gave');
    expect(visitObstacle(question({ organisation: on(4) }), friday, 'organisation')).toBeNull();
  });

  test('three proposals are three days', () => {
    const times = onDifferentDays(calendar, offeredTimes(question()), 3);
    expect(inWords(times)).toEqual([
      'Fri 27 Nov 2026, 09:00',
      'Mon 30 Nov 2026, 09:00',
      'Tue 1 Dec 2026, 09:00',
    ]);
  });
});

const anyWeek = fc.array(
  fc.record({
    weekday: fc.integer({ min: 1, max: 7 }),
    from: fc.constantFrom('08:00', '09:00', '10:30', '13:00'),
    until: fc.constantFrom('12:00', '15:00', '17:00', '19:00'),
  }),
  { minLength: 1, maxLength: 6 },
);
const anyAvailability: fc.Arbitrary<Availability> = anyWeek.map((weekly: WeekSpan[]) => ({
  weekly,
  exceptions: new Map(),
}));
const start = at('2026-04-01 (水) 00:00');
const anyBusy = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 24 * 500 }), fc.integer({ min: 1, max: 48 })).map(([hours, long]) => ({
    from: start.add({ hours }),
    until: start.add({ hours: hours + long }),
  })),
  { maxLength: 20 },
);
const anyQuestion = fc
  .record({
    now: fc.integer({ min: 0, max: 60 * 24 * 500 }).map((minutes) => start.add({ minutes })),
    minutes: fc.constantFrom(60, 90, 120, 180),
    travelMinutes: fc.constantFrom(0, 30, 60, 120),
    organisation: fc.option(anyAvailability),
    expert: anyAvailability,
    expertBusy: anyBusy,
    staffBusy: anyBusy,
    caseBusy: anyBusy,
    visitsLeft: fc.integer({ min: 0, max: 5 }),
  })
  .map((own) => question({ ...own, endsOn: '2027-03-31' }));

test('every offered time is a business day within office hours, free for all, and still to come', () => {
  fc.assert(
    fc.property(anyQuestion, (asked) => {
      const times = offeredTimes(asked);
      expect([...times].sort((a, b) => Temporal.Instant.compare(a, b))).toEqual(times);
      for (const time of times) {
        const local = time.toZonedDateTimeISO('Asia/Tokyo');
        const end = local.add({ minutes: asked.minutes });
        expect(asked.visitsLeft).toBeGreaterThan(0);
        expect(isBusinessDay(calendar, dayOf(calendar, time))).toBe(true);
        expect(local.hour >= 9 && end.hour * 60 + end.minute <= 17 * 60).toBe(true);
        expect(local.toPlainDate().toString() <= asked.endsOn).toBe(true);
        const clear = (busy: readonly TimeSpan[], from: Temporal.Instant, until: Temporal.Instant) =>
          busy.every(
            (one) =>
              one.until.epochMilliseconds <= from.epochMilliseconds ||
              until.epochMilliseconds <= one.from.epochMilliseconds,
          );
        const [travel, over] = [asked.travelMinutes, time.add({ minutes: asked.minutes })];
        expect(
          clear(asked.expertBusy, time.subtract({ minutes: travel }), over.add({ minutes: travel })),
        ).toBe(true);
        expect(clear([...asked.staffBusy, ...asked.caseBusy], time, over)).toBe(true);
        expect(visitObstacle(asked, time)).toBeNull();
      }
    }),
    { numRuns: 25 },
  );
});

test('the free days of an expert are business days with room for a visit', () => {
  const asked = { ...question({ expert: on(4) }), now: at('2026-12-18 (金) 09:00') };
  // The four Thursdays are 24 and 31 December, 7 and 14 January; the office is closed on the 31st.
  expect(freeDaysOf(asked)).toBe(3);
});

describe('a pattern of interview times', () => {
  const pattern = {
    fromDay: '2026-12-28',
    untilDay: '2027-01-08',
    weekdays: [1, 4],
    from: '10:00',
    until: '12:00',
    minutes: 45,
    bufferMinutes: 15,
  };
  const now = at('2026-11-24 (火) 09:00');

  test('opens times on business days only, with a pause between', () => {
    expect(inWords(timesOf(calendar, pattern, now).map(({ from }) => from))).toEqual([
      'Mon 28 Dec 2026, 10:00',
      'Mon 28 Dec 2026, 11:00',
      'Mon 4 Jan 2027, 10:00',
      'Mon 4 Jan 2027, 11:00',
      'Thu 7 Jan 2027, 10:00',
      'Thu 7 Jan 2027, 11:00',
    ]);
  });

  test('opens none that has begun and none outside office hours', () => {
    expect(timesOf(calendar, pattern, at('2027-01-07 (木) 10:30'))).toHaveLength(1);
    const early = { ...pattern, from: '08:00', until: '09:45' };
    expect(
      timesOf(calendar, early, now).map(({ from }) => from.toZonedDateTimeISO('Asia/Tokyo').hour),
    ).toEqual([9, 9, 9]);
  });
});
