import { expect, test } from 'vitest';
import { qrPath } from './qr.ts';

test('a code has the quiet border of four modules that cameras need, and its three finders', () => {
  const { path, size } = qrPath('S-7K4M2P93H.AAAAAAAAAAAAAAAA');
  const dark = new Set([...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x},${y}`));
  expect(dark.size).toBeGreaterThan(100);
  const inside = (at: string): boolean => Number(at) >= 4 && Number(at) < size - 4;
  expect([...dark].every((each) => each.split(',').every(inside))).toBe(true);
  for (const [x, y] of [
    [4, 4],
    [size - 11, 4],
    [4, size - 11],
  ] as const) {
    const row = Array.from({ length: 7 }, (_, step) => dark.has(`${x + step},${y}`));
    expect(row).toEqual(Array(7).fill(true));
  }
});
