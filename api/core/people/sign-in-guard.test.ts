import { expect, test } from 'vitest';
import {
  accountPolicy,
  addressPolicy,
  rememberedFailures,
  secondsToWait,
} from '#api/core/people/sign-in-guard.ts';
import { at } from '#tests/support/at.ts';

const lastAt = at('2026-11-24 (火) 09:00');
const waits = (failures: number, after: Temporal.DurationLike = { seconds: 0 }): number =>
  secondsToWait(accountPolicy, { failures, lastAt }, lastAt.add(after));

test('the wait doubles from the fifth failure on and stops growing at a quarter of an hour', () => {
  expect([0, 4, 5, 6, 7, 8, 9, 10, 1000].map((failures) => waits(failures) / 60)).toEqual([
    0, 0, 1, 2, 4, 8, 15, 15, 15,
  ]);
});

test('the wait is over at its very second', () => {
  expect(waits(5, { seconds: 59 })).toBe(1);
  expect(waits(5, { milliseconds: 59_001 })).toBe(1);
  expect(waits(5, { seconds: 60 })).toBe(0);
});

test('after a day without a failure nothing is remembered', () => {
  const remembered = (hours: number): number =>
    rememberedFailures(accountPolicy, { failures: 9, lastAt }, lastAt.add({ hours }));
  expect([remembered(23), remembered(24)]).toEqual([9, 0]);
});

test('an address, which an office may share, has twenty tries', () => {
  const wait = (failures: number): number => secondsToWait(addressPolicy, { failures, lastAt }, lastAt);
  expect([wait(19), wait(20), wait(26)]).toEqual([0, 60, 3600]);
});
