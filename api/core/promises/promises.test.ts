import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addBusinessDays, countingRules, dayOf, dayZero, instantAt } from '#api/core/calendar/calendar.ts';
import {
  businessDaysLeft,
  changedDates,
  datesFrom,
  promiseState,
  promiseStates,
} from '#api/core/promises/promises.ts';
import { at } from '#tests/support/at.ts';
import { officeCalendar } from '#tests/support/office-calendar.ts';

const calendar = officeCalendar();
const running = { dueOn: '2026-11-27', pausedAt: null, keptAt: null, endedAt: null };
const state = (change: Partial<Parameters<typeof promiseState>[0]>, now: string): string =>
  promiseState({ ...running, ...change }, at(now), calendar);

describe('the state of a promise', () => {
  test('it is due the whole of its day, also after closing time, and overdue from midnight', () => {
    expect(state({}, '2026-11-26 (木) 23:59:59')).toBe('told');
    expect(state({}, '2026-11-27 (金) 00:00')).toBe('due');
    expect(state({}, '2026-11-27 (金) 23:59:59')).toBe('due');
    expect(state({}, '2026-11-28 (土) 00:00')).toBe('overdue');
  });

  test('it is kept until the end of its day, and late after it, whenever one asks', () => {
    expect(state({ keptAt: at('2026-11-27 (金) 23:59') }, '2026-12-24 (木) 12:00')).toBe('kept');
    expect(state({ keptAt: at('2026-11-28 (土) 00:00') }, '2026-12-24 (木) 12:00')).toBe('kept_late');
  });

  test('while the clock stands it is paused, and kept in time when it was paused in time', () => {
    const pausedAt = at('2026-11-26 (木) 10:00');
    expect(state({ pausedAt }, '2026-12-24 (木) 12:00')).toBe('paused');
    expect(state({ pausedAt, keptAt: at('2026-12-24 (木) 10:00') }, '2026-12-24 (木) 12:00')).toBe('kept');
  });

  test('once ended it stays ended', () => {
    const endedAt = at('2026-11-26 (木) 10:00');
    expect(state({ endedAt, pausedAt: endedAt }, '2026-12-24 (木) 12:00')).toBe('ended');
  });
});

const aDay = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const aTime = fc.constantFrom('00:00', '08:59', '09:00', '12:00', '16:59', '17:00', '23:59');
const aRule = fc.constantFrom(...countingRules);
const aMoment = fc.tuple(aDay, aTime).map(([day, time]) => instantAt(calendar, day, time));
const maybe = fc.option(aMoment, { nil: null });

test('every promise is in exactly one known state, and time alone only leads from told to due to overdue', () => {
  const order = ['told', 'due', 'overdue'];
  fc.assert(
    fc.property(
      aDay,
      maybe,
      maybe,
      maybe,
      aMoment,
      aMoment,
      (dueOn, pausedAt, keptAt, endedAt, one, other) => {
        const promise = { dueOn, pausedAt, keptAt, endedAt };
        const [first, later] = Temporal.Instant.compare(one, other) <= 0 ? [one, other] : [other, one];
        const [before, after] = [first, later].map((now) => promiseState(promise, now, calendar));
        expect(promiseStates).toContain(before);
        if (order.includes(before as string)) {
          expect(order.indexOf(after as string)).toBeGreaterThanOrEqual(order.indexOf(before as string));
        } else {
          expect(after).toBe(before);
        }
      },
    ),
  );
});

describe('pausing and going on', () => {
  test('a promise paused and resumed at once keeps its date, unless no day was left', () => {
    fc.assert(
      fc.property(
        aMoment,
        aMoment,
        fc.integer({ min: 1, max: 30 }),
        aRule,
        (from, now, businessDays, rule) => {
          const dueOn = addBusinessDays(calendar, dayZero(calendar, from, rule), businessDays);
          const left = businessDaysLeft(calendar, { dueOn, rule }, now);
          const resumedOn = addBusinessDays(calendar, dayZero(calendar, now, rule), left);
          expect(left).toBeGreaterThanOrEqual(1);
          if (dayZero(calendar, now, rule) < dueOn) expect(resumedOn).toBe(dueOn);
          else expect(left).toBe(1);
        },
      ),
    );
  });

  test('the business days between the pauses add up to what was promised, however often it is paused', () => {
    const pauses = fc.array(fc.record({ runFor: fc.integer({ min: 1, max: 4 }), standFor: fc.nat(40) }), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(aDay, aRule, fc.integer({ min: 1, max: 30 }), pauses, (day, rule, promised, list) => {
        let from = addBusinessDays(calendar, day, 0);
        let left = promised;
        let spent = 0;
        for (const { runFor, standFor } of list) {
          if (runFor >= left) break;
          const { dueOn } = datesFrom(calendar, from, { businessDays: left, earliestBusinessDays: 1 });
          const pausedAt = instantAt(calendar, addBusinessDays(calendar, from, runFor), '10:00');
          left = businessDaysLeft(calendar, { dueOn, rule }, pausedAt);
          spent += runFor;
          from = addBusinessDays(calendar, dayOf(calendar, pausedAt), standFor);
        }
        expect(spent + left).toBe(promised);
      }),
    );
  });
});

describe('a changed calendar', () => {
  const told = (countedFrom: string, businessDays: number) => ({
    businessDays,
    earliestBusinessDays: 1,
    ...datesFrom(calendar, countedFrom, { businessDays, earliestBusinessDays: 1 }),
  });

  test('a closure on the way moves both dates', () => {
    const promise = told('2026-11-20', 3);
    expect(promise).toMatchObject({ earliestOn: '2026-11-24', dueOn: '2026-11-26' });
    const changed = changedDates(officeCalendar(['2026-11-24']), promise, at('2026-11-22 (日) 10:00'));
    expect(changed).toMatchObject({
      earliestOn: '2026-11-25',
      dueOn: '2026-11-27',
      dueAt: at('2026-11-27 (金) 17:00'),
    });
  });

  test('a closure elsewhere moves nothing', () => {
    const now = at('2026-11-22 (日) 10:00');
    expect(changedDates(officeCalendar(['2026-11-27']), told('2026-11-20', 3), now)).toBeNull();
  });

  test('an overdue promise stays overdue', () => {
    const now = at('2026-11-27 (金) 10:00');
    expect(changedDates(officeCalendar(['2026-11-25']), told('2026-11-20', 3), now)).toBeNull();
  });

  test('a closure taken away brings the date forward, but only to a day still ahead', () => {
    const closed = officeCalendar(['2026-11-25']);
    const promise = {
      businessDays: 3,
      earliestBusinessDays: 1,
      ...datesFrom(closed, '2026-11-20', { businessDays: 3, earliestBusinessDays: 1 }),
    };
    expect(promise.dueOn).toBe('2026-11-27');
    const changed = (now: string) => changedDates(calendar, promise, at(now))?.dueOn ?? null;
    expect(changed('2026-11-24 (火) 10:00')).toBe('2026-11-26');
    expect(changed('2026-11-26 (木) 10:00')).toBeNull();
  });

  test('the new dates never lie in the past, and asking again changes nothing', () => {
    const closures = fc.uniqueArray(fc.integer({ min: -10, max: 20 }), { maxLength: 8 });
    fc.assert(
      fc.property(
        aDay,
        fc.integer({ min: 1, max: 10 }),
        fc.nat(10),
        closures,
        closures,
        (day, n, later, a, b) => {
          const around = (offsets: number[]): string[] =>
            offsets.map((days) => Temporal.PlainDate.from(day).add({ days }).toString());
          const [before, after] = [officeCalendar(around(a)), officeCalendar(around(b))];
          const count = { businessDays: n, earliestBusinessDays: 1 };
          const promise = { ...count, ...datesFrom(before, day, count) };
          const now = instantAt(calendar, day, '12:00').add({ hours: 24 * later });
          const today = dayOf(calendar, now);
          const changed = changedDates(after, promise, now);
          if (!changed) return;
          expect(promise.dueOn >= today).toBe(true);
          expect(changed.dueOn >= today).toBe(true);
          expect(changed.earliestOn <= changed.dueOn).toBe(true);
          expect(changedDates(after, { ...promise, ...changed }, now)).toBeNull();
        },
      ),
    );
  });
});
