/**
 * An oracle for the calendar that shares nothing with it: national holidays are derived from the Act on National
 * Holidays (Act No. 178 of 1948) and its special laws instead of a list, days are counted one by one in UTC
 * milliseconds. Slow on purpose; right for 2019 to 2050.
 */
const dayLength = 86_400_000;

const text = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const ms = (day: string): number => Date.parse(`${day}T00:00:00Z`);
/** 0 is Sunday. */
const weekday = (day: string): number => new Date(ms(day)).getUTCDay();
export const shift = (day: string, days: number): string => text(ms(day) + days * dayLength);
const on = (year: number, month: number, day: number): string => text(Date.UTC(year, month - 1, day));

/** The nth Monday of a month (Act, art. 2: 成人の日 and others). */
function monday(year: number, month: number, nth: number): string {
  let day = on(year, month, 1);
  while (weekday(day) !== 1) day = shift(day, 1);
  return shift(day, 7 * (nth - 1));
}

/** The common approximation of the National Astronomical Observatory's equinoxes, for 1980 to 2099. */
const equinox = (base: number, year: number): number =>
  Math.floor(base + 0.242194 * (year - 1980) - Math.floor((year - 1980) / 4));

/** The holidays of art. 2 as the special laws moved them, without substitute and citizens' holidays. */
function named(year: number): string[] {
  const days = [
    on(year, 1, 1),
    monday(year, 1, 2),
    on(year, 2, 11),
    on(year, 3, equinox(20.8431, year)),
    on(year, 4, 29),
    on(year, 5, 3),
    on(year, 5, 4),
    on(year, 5, 5),
    monday(year, 9, 3),
    on(year, 9, equinox(23.2488, year)),
    on(year, 11, 3),
    on(year, 11, 23),
  ];
  if (year !== 2019) days.push(on(year, 2, 23));
  // The succession of 2019 (Act No. 99 of 2018) and the Olympic moves of 2020 and 2021.
  if (year === 2019) days.push('2019-05-01', '2019-10-22');
  if (year === 2020) days.push('2020-07-23', '2020-07-24', '2020-08-10');
  else if (year === 2021) days.push('2021-07-22', '2021-07-23', '2021-08-08');
  else days.push(monday(year, 7, 3), on(year, 8, 11), monday(year, 10, 2));
  return days;
}

const holidaysByYear = new Map<number, ReadonlySet<string>>();

export function slowHolidays(year: number): ReadonlySet<string> {
  const known = holidaysByYear.get(year);
  if (known) return known;
  const base = new Set(named(year));
  const all = new Set(base);
  for (const day of base) {
    if (weekday(day) !== 0) continue;
    let substitute = shift(day, 1);
    while (base.has(substitute)) substitute = shift(substitute, 1);
    all.add(substitute);
  }
  for (let day = on(year, 1, 2); day < on(year, 12, 31); day = shift(day, 1)) {
    if (base.has(shift(day, -1)) && base.has(shift(day, 1)) && weekday(day) !== 0) all.add(day);
  }
  holidaysByYear.set(year, all);
  return all;
}

export function slowIsOpen(day: string, closures: ReadonlySet<string> = new Set()): boolean {
  const monthDay = day.slice(5);
  if (weekday(day) === 0 || weekday(day) === 6) return false;
  if (['12-29', '12-30', '12-31', '01-01', '01-02', '01-03'].includes(monthDay)) return false;
  return !slowHolidays(Number(day.slice(0, 4))).has(day) && !closures.has(day);
}

/** The due day for a Tokyo wall time (`'2026-11-20'`, minutes since midnight), hours 9:00 to 17:00. */
export function slowDueOn(
  day: string,
  minutes: number,
  businessDays: number,
  rule: 'receipt_date' | 'next_opening',
  closures: ReadonlySet<string> = new Set(),
): string {
  let from = day;
  if (rule === 'next_opening') {
    if (minutes >= 17 * 60 && slowIsOpen(from, closures)) from = shift(from, 1);
    while (!slowIsOpen(from, closures)) from = shift(from, 1);
  }
  let current = from;
  if (businessDays === 0) while (!slowIsOpen(current, closures)) current = shift(current, 1);
  for (let left = businessDays; left > 0; ) {
    current = shift(current, 1);
    if (slowIsOpen(current, closures)) left -= 1;
  }
  return current;
}
