/**
 * Rows of a form that can be added, ordered and removed by buttons alone. A row is every field whose name begins
 * with the list and a number: `about.themes.0.ja`.
 */
export type RowStep = { list: string; does: 'add' | 'up' | 'down' | 'remove'; at: number };

/** What a button of a row sends: `row:about.themes:up:2`. */
export const rowStepName = ({ list, does, at }: RowStep): string => `row:${list}:${does}:${at}`;

export function rowStepOf(text: string): RowStep | null {
  const [, list, does, at] = /^row:([\w.]+):(add|up|down|remove):(\d+)$/.exec(text) ?? [];
  return list && does ? { list, does: does as RowStep['does'], at: Number(at) } : null;
}

/** How many rows a list has. */
export function rowCount(values: URLSearchParams, list: string): number {
  return Math.max(0, ...[...values.keys()].map((name) => (rowOf(name, list) ?? -1) + 1));
}

/** The form as it is after the button. `added` are the fields of a new row, by what follows its number. */
export function withRows(
  values: URLSearchParams,
  { list, does, at }: RowStep,
  added: Readonly<Record<string, string>> = {},
): URLSearchParams {
  const count = rowCount(values, list);
  const order = Array.from({ length: count }, (_, index) => index);
  const other = does === 'up' ? at - 1 : at + 1;
  if (does === 'remove') order.splice(at, 1);
  if ((does === 'up' || does === 'down') && other >= 0 && other < count)
    [order[at], order[other]] = [other, at];
  const next = new URLSearchParams();
  for (const [name, value] of values) {
    const row = rowOf(name, list);
    const place = row === null ? -1 : order.indexOf(row);
    if (row === null) next.append(name, value);
    else if (place >= 0) next.append(`${list}.${place}${name.slice(`${list}.${row}`.length)}`, value);
  }
  if (does === 'add')
    for (const [name, value] of Object.entries(added)) next.append(`${list}.${count}${name}`, value);
  return next;
}

function rowOf(name: string, list: string): number | null {
  if (!name.startsWith(`${list}.`)) return null;
  const [number = ''] = name.slice(list.length + 1).split('.', 1);
  return /^\d+$/.test(number) ? Number(number) : null;
}
