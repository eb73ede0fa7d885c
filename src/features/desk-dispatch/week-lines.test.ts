import { expect, test } from 'vitest';
import { readWeek, writeWeek } from './week-lines.ts';

const week = [
  { weekday: 1, from: '09:00', until: '12:00' },
  { weekday: 5, from: '13:30', until: '16:00' },
];

test('a week is read as people type it, in either language', () => {
  expect(readWeek('月 9:00-12:00\n\n金曜日 13:30〜16:00')).toEqual({ spans: week });
  expect(readWeek('mon 09:00–12:00\nFri １３：３０-16:00')).toEqual({ spans: week });
});

test('what was written is read as the same week', () => {
  expect(readWeek(writeWeek(week, 'ja'))).toEqual({ spans: week });
  expect(readWeek(writeWeek(week, 'en'))).toEqual({ spans: week });
});

test('a line that cannot be read is named', () => {
  expect(readWeek('月 9:00-12:00\n来週 午後')).toEqual({ unread: '来週 午後' });
  expect(readWeek('月 9時から')).toEqual({ unread: '月 9時から' });
});
