import { expect, test } from 'vitest';
import { afterWrongCode, type GuessRecord, lockedUntil } from '#api/core/http/guess-lock.ts';
import { guessRule, limits } from '#api/core/http/limit-rules.ts';
import { windowOf } from '#api/core/http/limits.ts';
import { at } from '#tests/support/at.ts';

const start = at('2026-11-24 (火) 09:00');

const wrongCodes = (record: GuessRecord | null, times: readonly Temporal.Instant[]): GuessRecord | null =>
  times.reduce<GuessRecord | null>(afterWrongCode, record);
const five = (from: Temporal.Instant) => [0, 1, 2, 3, 4].map((seconds) => from.add({ seconds }));

test('four wrong codes do not lock, the fifth within the hour does, for fifteen minutes', () => {
  const four = wrongCodes(null, five(start).slice(0, 4));
  expect(lockedUntil(four, start)).toBeNull();
  const fifth = start.add({ minutes: 59 });
  const locked = wrongCodes(four, [fifth]);
  expect(lockedUntil(locked, fifth)).toEqual(fifth.add({ minutes: 15 }));
  expect(lockedUntil(locked, fifth.add({ minutes: 15 }))).toBeNull();
});

test('wrong codes of an earlier hour do not count', () => {
  const four = wrongCodes(null, five(start).slice(0, 4));
  const later = start.add({ minutes: 60 });
  expect(lockedUntil(wrongCodes(four, [later]), later)).toBeNull();
});

test('each further lock is twice as long, up to four hours', () => {
  let [record, now, lengths]: [GuessRecord | null, Temporal.Instant, number[]] = [null, start, []];
  for (let lock = 0; lock < 7; lock += 1) {
    const times = five(now);
    record = wrongCodes(record, times);
    const until = lockedUntil(record, times[4] ?? now);
    if (!until) throw new Error('five wrong codes did not lock');
    lengths = [...lengths, (times[4] ?? now).until(until).total('minutes')];
    now = until;
  }
  expect(lengths).toEqual([15, 30, 60, 120, 240, 240, 240]);
});

test('after a day without a mistake everything is forgotten', () => {
  const locked = wrongCodes(null, five(start));
  const nextDay = start.add({ hours: 26 });
  const again = wrongCodes(locked, five(nextDay));
  expect(lockedUntil(again, nextDay.add({ seconds: 4 }))).toEqual(nextDay.add({ minutes: 15, seconds: 4 }));
});

test('what is published says the figures that are used', () => {
  for (const limit of Object.values(limits)) {
    for (const sentence of Object.values(limit.sentence)) expect(sentence).toContain(String(limit.howMany));
    expect((24 * 60) % limit.windowMinutes).toBe(0);
  }
  expect(guessRule.sentence.en).toContain(`After ${guessRule.wrongCodes} wrong codes`);
  expect(guessRule.sentence.en).toContain(`${guessRule.firstLockMinutes} minutes`);
  expect(guessRule.sentence.en).toContain(`${guessRule.longestLockMinutes / 60} hours`);
});

test('a window is half open: its end is the start of the next', () => {
  const { start: from, end } = windowOf(limits.submit, at('2026-11-24 (火) 09:59:59'));
  expect(from).toEqual(at('2026-11-24 (火) 09:00'));
  expect(windowOf(limits.submit, end).start).toEqual(end);
});
