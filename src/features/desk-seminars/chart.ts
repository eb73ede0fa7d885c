export type DayCount = { day: string; count: number };

/** Wide enough to be seen, and a little air between two days. */
const pitch = 10;
const width = 8;

/** Columns of a chart of 100 units of height, one for every day from the first to the last, also those without any. */
export function columnsByDay(days: readonly DayCount[]) {
  const [first] = days;
  const last = days.at(-1);
  if (!first || !last) return null;
  const start = Temporal.PlainDate.from(first.day);
  const placeOf = (day: string): number => start.until(Temporal.PlainDate.from(day)).days;
  const most = days.reduce((high, one) => (one.count > high.count ? one : high), first);
  let sum = 0;
  return {
    first: first.day,
    last: last.day,
    most,
    total: days.reduce((total, { count }) => total + count, 0),
    // A chart of few days stays narrow columns and does not become one wide bar.
    width: Math.max(30, placeOf(last.day) + 1) * pitch,
    columns: days.map(({ day, count }) => {
      const height = (count / most.count) * 100;
      return { x: placeOf(day) * pitch, y: 100 - height, width, height };
    }),
    sums: days.map(({ day, count }) => {
      sum += count;
      return { day, count, sum };
    }),
  };
}
