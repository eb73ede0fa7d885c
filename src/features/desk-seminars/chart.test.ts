import { expect, test } from 'vitest';
import { columnsByDay } from './chart.ts';

test('a day without a registration keeps its place between those that have some', () => {
  const chart = columnsByDay([
    { day: '2026-11-29', count: 2 },
    { day: '2026-12-01', count: 4 },
  ]);
  expect(chart?.columns.map(({ x, height }) => [x, height])).toEqual([
    [0, 50],
    [20, 100],
  ]);
  expect(chart).toMatchObject({ total: 6, most: { day: '2026-12-01' } });
  expect(chart?.sums.at(-1)).toEqual({ day: '2026-12-01', count: 4, sum: 6 });
});

test('nobody registered is no chart', () => {
  expect(columnsByDay([])).toBeNull();
});
