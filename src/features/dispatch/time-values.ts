import type { Problems } from '../../api-answers.ts';

/** Times somebody proposes, as the rows of a form: a day and a time of the office's wall clock. */
export type TimeRow = { on: string; at: string };

/** How many times a form offers to write. */
export const timeRows = 3;

export const timeField = (row: number, part: keyof TimeRow): string => `time-${row}-${part}`;

export function timeRowsOf(form: FormData | null): TimeRow[] {
  const said = (name: string): string => String(form?.get(name) ?? '');
  return Array.from({ length: timeRows }, (_, row) => ({
    on: said(timeField(row, 'on')),
    at: said(timeField(row, 'at')),
  }));
}

/** The instants of the rows, as the API takes them; a row of which one half is missing is told. */
export function proposedInstants(
  rows: readonly TimeRow[],
  timeZone: string,
  incomplete: string,
): { ok: true; startsAt: string[] } | { ok: false; problems: Problems } {
  const written = rows.filter(({ on, at }) => on !== '' || at !== '');
  const instants = written.map((row) => instantOf(row, timeZone));
  if (instants.includes(null)) return { ok: false, problems: [{ field: 'startsAt', detail: incomplete }] };
  return { ok: true, startsAt: instants.filter((instant) => instant !== null) };
}

function instantOf({ on, at }: TimeRow, timeZone: string): string | null {
  try {
    return Temporal.PlainDate.from(on)
      .toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(at) })
      .toInstant()
      .toString();
  } catch {
    return null;
  }
}
