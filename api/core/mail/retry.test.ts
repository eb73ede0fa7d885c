import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextAttempt } from '#api/core/mail/retry.ts';
import { at } from '#tests/support/at.ts';

const first = at('2026-11-24 (火) 09:00');
const pauseAfter = (attempts: number) =>
  nextAttempt(attempts, first, first.add({ hours: 1 }))
    ?.since(first.add({ hours: 1 }))
    .total('minutes');

test('the pauses grow from one minute to six hours', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 20].map(pauseAfter)).toEqual([1, 5, 15, 60, 180, 360, 360, 360]);
});

test('the last attempt is made at the end of the third day, and then it is given up', () => {
  expect(nextAttempt(15, first, first.add({ hours: 70 }))).toEqual(first.add({ hours: 72 }));
  expect(nextAttempt(16, first, first.add({ hours: 72 }))).toBeNull();
  expect(nextAttempt(1, first, first.add({ hours: 100 }))).toBeNull();
});

test('the next attempt is always later, never after the third day', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1_000 }),
      fc.integer({ min: 0, max: 71 * 60 }),
      (attempts, minutes) => {
        const now = first.add({ minutes });
        const next = nextAttempt(attempts, first, now);
        expect(next && Temporal.Instant.compare(next, now)).toBe(1);
        expect(next?.since(first).total('hours')).toBeLessThanOrEqual(72);
      },
    ),
  );
});
