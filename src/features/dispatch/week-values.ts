/** A time of the week at which somebody can; what is not chosen yet is empty. 1 is Monday. */
export type WeekSpan = { weekday: number; from: string; until: string };
/** A day that differs from the week: only at these times, or not at all. */
export type DayException = { on: string; from: string; until: string };

/** Visits are on business days, so the form asks for these. */
export const visitWeekdays = [1, 2, 3, 4, 5] as const;
/** How many days that differ one sending of the form may hold. */
const mostRows = 40;

export const weekField = (weekday: number, end: 'from' | 'until'): string => `weekly-${weekday}-${end}`;
export const exceptionField = (row: number, part: 'on' | 'from' | 'until'): string =>
  `exceptions-${row}-${part}`;

/** The days of the week of which anything was chosen. */
export function weeklyOf(form: FormData): WeekSpan[] {
  return visitWeekdays
    .map((weekday) => ({
      weekday,
      from: said(form, weekField(weekday, 'from')),
      until: said(form, weekField(weekday, 'until')),
    }))
    .filter(({ from, until }) => from !== '' || until !== '');
}

/** The rows of days in which anything was written. */
export function exceptionsOf(form: FormData): DayException[] {
  return Array.from({ length: mostRows }, (_, row) => ({
    on: said(form, exceptionField(row, 'on')),
    from: said(form, exceptionField(row, 'from')),
    until: said(form, exceptionField(row, 'until')),
  })).filter(({ on, from, until }) => on !== '' || from !== '' || until !== '');
}

const said = (form: FormData, name: string): string => String(form.get(name) ?? '').trim();
