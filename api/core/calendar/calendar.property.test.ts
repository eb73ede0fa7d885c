import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addBusinessDays,
  businessDaysBetween,
  countingRules,
  dayState,
  due,
  instantAt,
  isBusinessDay,
  isOpenAt,
  nextOpening,
} from '#api/core/calendar/calendar.ts';
import { nationalHolidays } from '#api/core/calendar/holidays.ts';
import { officeCalendar } from '#tests/support/office-calendar.ts';
import { shift, slowDueOn, slowHolidays, slowIsOpen } from '#tests/support/slow-calendar.ts';

const calendar = officeCalendar();
const days: string[] = [];
for (let day = '2019-01-01'; day <= '2040-12-31'; day = shift(day, 1)) days.push(day);

const aDay = fc.constantFrom(...days);
const aMinute = fc.oneof(fc.integer({ min: 0, max: 1439 }), fc.constantFrom(0, 539, 540, 1019, 1020, 1439));
const aRule = fc.constantFrom(...countingRules);
const aCount = fc.integer({ min: 0, max: 60 });
const someClosures = fc.uniqueArray(aDay, { maxLength: 30 });

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const tokyo = (day: string, minutes: number): Temporal.Instant =>
  Temporal.Instant.from(`${day}T${clock(minutes)}:00+09:00`);

describe('against the oracle', () => {
  test('the national holidays of 2019 to 2050 are those of the law', () => {
    for (let year = 2019; year <= 2050; year += 1) {
      const ours = [...nationalHolidays.keys()].filter((day) => day.startsWith(`${year}`)).sort();
      expect(ours, `${year}`).toEqual([...slowHolidays(year)].sort());
    }
  });

  test('every day of 2019 to 2040 is open or closed as it says', () => {
    const different = days.filter((day) => isBusinessDay(calendar, day) !== slowIsOpen(day));
    expect(different).toEqual([]);
    expect(days.filter((day) => dayState(calendar, day).open !== slowIsOpen(day))).toEqual([]);
  });

  test.each(countingRules)(
    'every day of 2019 to 2040, around both office hours, under %s',
    (rule) => {
      for (const day of days) {
        for (const minutes of [0, 540, 1019, 1020]) {
          for (const businessDays of [0, 1, 3, 5]) {
            const ours = due(calendar, { receivedAt: tokyo(day, minutes), businessDays, rule }).dueOn;
            const theirs = slowDueOn(day, minutes, businessDays, rule);
            if (ours !== theirs)
              expect.fail(`${day} ${clock(minutes)} +${businessDays}: ${ours}, not ${theirs}`);
          }
        }
      }
    },
    60_000,
  );

  test('any minute, any count, any closures, both rules', () => {
    fc.assert(
      fc.property(
        aDay,
        aMinute,
        aCount,
        aRule,
        someClosures,
        (day, minutes, businessDays, rule, closures) => {
          const closed = officeCalendar(closures);
          const ours = due(closed, { receivedAt: tokyo(day, minutes), businessDays, rule }).dueOn;
          expect(ours).toBe(slowDueOn(day, minutes, businessDays, rule, new Set(closures)));
        },
      ),
    );
  });
});

describe('what always holds', () => {
  test('a due date is never a closed day and never before the day of receipt', () => {
    fc.assert(
      fc.property(aDay, aMinute, aCount, aRule, (day, minutes, businessDays, rule) => {
        const answer = due(calendar, { receivedAt: tokyo(day, minutes), businessDays, rule });
        expect(isBusinessDay(calendar, answer.dueOn)).toBe(true);
        expect(answer.dueOn >= day).toBe(true);
        expect(answer.dueAt).toEqual(instantAt(calendar, answer.dueOn, '17:00'));
        expect(answer.provisional).toBe(answer.dueOn > '2027-12-31');
      }),
    );
  });

  test('who sends later is never promised earlier, and more days are never fewer', () => {
    fc.assert(
      fc.property(
        aDay,
        aMinute,
        fc.integer({ min: 0, max: 20_000 }),
        aCount,
        aRule,
        (day, minutes, later, n, rule) => {
          const receivedAt = tokyo(day, minutes);
          const first = due(calendar, { receivedAt, businessDays: n, rule });
          const second = due(calendar, {
            receivedAt: receivedAt.add({ minutes: later }),
            businessDays: n,
            rule,
          });
          const longer = due(calendar, { receivedAt, businessDays: n + 1, rule });
          expect(second.dueOn >= first.dueOn).toBe(true);
          // On a closed day, 0 and 1 business days are the same day.
          expect(n === 0 ? longer.dueOn >= first.dueOn : longer.dueOn > first.dueOn).toBe(true);
        },
      ),
    );
  });

  test('the next opening is never earlier by rule than the receipt date', () => {
    fc.assert(
      fc.property(aDay, aMinute, aCount, (day, minutes, businessDays) => {
        const question = { receivedAt: tokyo(day, minutes), businessDays };
        const byDate = due(calendar, { ...question, rule: 'receipt_date' });
        const byOpening = due(calendar, { ...question, rule: 'next_opening' });
        expect(byOpening.dueOn >= byDate.dueOn).toBe(true);
      }),
    );
  });

  test('the next opening is open, is not in the past, and nothing before it was open', () => {
    fc.assert(
      fc.property(aDay, aMinute, (day, minutes) => {
        const instant = tokyo(day, minutes);
        const opening = nextOpening(calendar, instant);
        expect(isOpenAt(calendar, opening)).toBe(true);
        expect(Temporal.Instant.compare(opening, instant)).toBeGreaterThanOrEqual(0);
        if (!opening.equals(instant)) {
          expect(isOpenAt(calendar, opening.subtract({ nanoseconds: 1 }))).toBe(false);
        }
      }),
    );
  });

  test('adding and counting business days are each other’s inverse', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 1, max: 300 }), (day, n) => {
        const end = addBusinessDays(calendar, day, n);
        expect(businessDaysBetween(calendar, day, end)).toBe(n);
        const start = addBusinessDays(calendar, day, 0);
        expect(addBusinessDays(calendar, addBusinessDays(calendar, start, n), -n)).toBe(start);
      }),
    );
  });

  test('a closure never brings a date forward', () => {
    fc.assert(
      fc.property(
        aDay,
        aMinute,
        aCount,
        aRule,
        someClosures,
        (day, minutes, businessDays, rule, closures) => {
          const question = { receivedAt: tokyo(day, minutes), businessDays, rule };
          expect(due(officeCalendar(closures), question).dueOn >= due(calendar, question).dueOn).toBe(true);
        },
      ),
    );
  });
});

test('the answers are the same whatever time zone the server is in', async () => {
  const script = new URL('../../../tests/support/print-calendar.ts', import.meta.url).pathname;
  const run = async (zone: string): Promise<string> => {
    const { stdout } = await promisify(execFile)(process.execPath, [script], {
      env: { ...process.env, TZ: zone, NODE_OPTIONS: '' },
      maxBuffer: 64 * 1024 * 1024,
    });
    return stdout;
  };
  const [utc, tokyoZone, newYork] = await Promise.all(
    ['UTC', 'Asia/Tokyo', 'America/New_York'].map((zone) => run(zone)),
  );
  expect(utc?.split('\n').length).toBeGreaterThan(8000);
  expect(tokyoZone).toBe(utc);
  expect(newYork).toBe(utc);
}, 60_000);
