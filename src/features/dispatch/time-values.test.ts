import { expect, test } from 'vitest';
import { proposedInstants } from './time-values.ts';

test('rows are the wall clock of the office', () => {
  const rows = [
    { on: '2026-12-10', at: '14:00' },
    { on: '', at: '' },
  ];
  expect(proposedInstants(rows, 'Asia/Tokyo', 'incomplete')).toEqual({
    ok: true,
    startsAt: ['2026-12-10T05:00:00Z'],
  });
});

test.each([
  { on: '2026-12-10', at: '' },
  { on: '', at: '14:00' },
  { on: '2026-13-40', at: '14:00' },
])('half a row is told: $on $at', (row) => {
  expect(proposedInstants([row], 'Asia/Tokyo', 'incomplete')).toEqual({
    ok: false,
    problems: [{ field: 'startsAt', detail: 'incomplete' }],
  });
});
