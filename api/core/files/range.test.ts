import { expect, test } from 'vitest';
import { stretchOf } from '#api/core/files/range.ts';

test.each([
  [undefined, null],
  ['bytes=0-', { from: 0, until: 1000 }],
  ['bytes=0-0', { from: 0, until: 1 }],
  ['bytes=200-299', { from: 200, until: 300 }],
  ['bytes=990-5000', { from: 990, until: 1000 }],
  ['bytes=-10', { from: 990, until: 1000 }],
  ['bytes=-5000', { from: 0, until: 1000 }],
  ['bytes=1000-', 'none'],
  ['bytes=-0', 'none'],
  // Several at once, another unit, or an end before its beginning: the whole, as if nothing had been asked.
  ['bytes=0-1,5-6', null],
  ['minutes=0-1', null],
  ['bytes=5-4', null],
  ['bytes=-', null],
])('of a thousand bytes, %s asks for %o', (header, stretch) => {
  expect(stretchOf(header, 1000)).toEqual(stretch);
});
