import { describe, expect, test } from 'vitest';
import { calendarOf } from '#api/core/calendar/calendar.ts';
import type { ServicePromise } from '#api/core/promises/promises.ts';
import { type RoadFacts, roadIfSentNow, roadOf } from '#api/dispatch/road-rules.ts';
import { at } from '#tests/support/at.ts';

const calendar = calendarOf({ timeZone: 'Asia/Tokyo', opens: '09:00', closes: '17:00', closures: new Map() });
const businessDays = { contact: 5, decision: 5 };
const reader = (now: string) => ({ calendar, now: at(now), language: 'en' as const });

const promise = (kind: string, own: Partial<ServicePromise> = {}): ServicePromise =>
  ({
    id: kind,
    kind,
    countedFrom: '2026-11-24',
    earliestOn: '2026-11-25',
    dueOn: '2026-12-01',
    provisional: false,
    pausedAt: null,
    keptAt: null,
    endedAt: null,
    ...own,
  }) as ServicePromise;

const received: RoadFacts = {
  status: 'received',
  onHold: false,
  receivedAt: at('2026-11-24 (火) 10:00'),
  promises: [promise('contact')],
  interview: null,
  decidedOn: null,
  expertOn: null,
  visits: [],
  sessions: 5,
  surveyedAt: null,
  closedAt: null,
  businessDays,
};
const kept = promise('contact', { keptAt: at('2026-11-26 (木) 11:00') });
const road = (own: Partial<RoadFacts>, now = '2026-11-26 (木) 12:00') =>
  roadOf({ ...received, ...own }, reader(now));
const step = (steps: ReturnType<typeof road>, name: string, ordinal: number | null = null) =>
  steps.find((one) => one.step === name && one.ordinal === ordinal);

describe('the whole road', () => {
  test('of a new case: one promise, one expectation, and for the rest what it waits for', () => {
    const steps = road({});
    expect(steps.map(({ state }) => state)).toEqual([
      'done',
      'now',
      ...Array.from({ length: 10 }, () => 'ahead'),
    ]);
    expect(step(steps, 'contact')).toMatchObject({
      dueOn: '2026-12-01',
      promiseState: 'told',
      waitsFor: null,
    });
    expect(step(steps, 'decision')).toMatchObject({ dueOn: null, expectedOn: '2026-12-08' });
    for (const one of steps.slice(2)) expect(one.waitsFor, one.step).toMatch(/\.$/);
  });

  test('an interview that is agreed moves what is expected; one that was held makes it a promise', () => {
    const agreed = road({
      status: 'interview_set',
      promises: [kept],
      interview: { startsAt: at('2026-12-03 (木) 14:00'), heldOn: null },
    });
    expect(step(agreed, 'interview')).toMatchObject({ state: 'now', on: '2026-12-03', waitsFor: null });
    expect(step(agreed, 'decision')).toMatchObject({ expectedOn: '2026-12-10', dueOn: null });
    const decision = promise('decision', { countedFrom: '2026-12-03', dueOn: '2026-12-10' });
    const held = road({
      status: 'deciding',
      promises: [kept, decision],
      interview: { startsAt: null, heldOn: '2026-12-03' },
    });
    expect(step(held, 'interview')).toMatchObject({ state: 'done', on: '2026-12-03' });
    expect(step(held, 'decision')).toMatchObject({ state: 'now', dueOn: '2026-12-10', expectedOn: null });
  });

  test('visits follow one another, and those that are not wanted any more say so', () => {
    const visiting = {
      status: 'visiting' as const,
      promises: [kept],
      interview: { startsAt: null, heldOn: '2026-12-03' },
      decidedOn: '2026-12-08',
      expertOn: '2026-12-09',
      visits: [
        { ordinal: 1, startsAt: at('2026-12-15 (火) 13:00'), state: 'held' as const },
        { ordinal: 2, startsAt: at('2026-12-22 (火) 13:00'), state: 'agreed' as const },
        { ordinal: 3, startsAt: null, state: 'proposed' as const },
      ],
    };
    const steps = road(visiting, '2026-12-16 (水) 10:00');
    expect([1, 2, 3, 4].map((ordinal) => step(steps, 'visit', ordinal)?.state)).toEqual([
      'done',
      'now',
      'ahead',
      'ahead',
    ]);
    expect(step(steps, 'visit', 2)).toMatchObject({ on: '2026-12-22', waitsFor: null });
    expect(step(steps, 'visit', 3)?.waitsFor).toContain('wait for answers');
    const over = road({ ...visiting, status: 'completing', visits: visiting.visits.slice(0, 1) });
    expect(step(over, 'visit', 2)).toMatchObject({ state: 'not_needed', waitsFor: null });
    expect(step(over, 'report')).toMatchObject({ state: 'now' });
  });

  test('on hold no date stands, and everything says that it waits for the case to go on', () => {
    const paused = promise('contact', { pausedAt: at('2026-11-26 (木) 11:00') });
    const steps = road({ onHold: true, promises: [paused] });
    expect(step(steps, 'contact')).toMatchObject({ dueOn: null, promiseState: 'paused' });
    for (const one of steps.slice(1)) expect(one.waitsFor).toContain('on hold');
  });

  test('that ended early waits for nothing', () => {
    const steps = road({
      status: 'declined',
      promises: [kept],
      decidedOn: '2026-11-26',
      closedAt: kept.keptAt,
    });
    expect(steps.every(({ waitsFor }) => waitsFor === null)).toBe(true);
    expect(step(steps, 'expert')).toMatchObject({ state: 'not_needed' });
    expect(step(steps, 'closing')).toMatchObject({ state: 'done', on: '2026-11-26' });
  });
});

test('sent just before New Year, the holidays in between are named', () => {
  const steps = roadIfSentNow({ sessions: 1, businessDays }, 'receipt_date', reader('2026-12-25 (金) 15:00'));
  expect(step(steps, 'contact')).toMatchObject({ dueOn: '2027-01-07' });
  expect(step(steps, 'contact')?.notCounted.map(({ day }) => day)).toEqual(
    expect.arrayContaining(['2026-12-29', '2026-12-30', '2026-12-31', '2027-01-01']),
  );
  expect(step(steps, 'decision')).toMatchObject({ expectedOn: '2027-01-15' });
});
