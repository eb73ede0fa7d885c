import { expect, test } from 'vitest';
import { isDispatchNumber } from './numbers.ts';

test.each([
  ['C-7K4M2P93H', false],
  ['7K4M2P93H', false],
  ['D-7K4M2P93H', true],
  ['ｄ－7k4 m2p 93h', true],
  ['', false],
])('%s is the number of a dispatch: %s', (typed, expected) => {
  expect(isDispatchNumber(typed)).toBe(expected);
});
