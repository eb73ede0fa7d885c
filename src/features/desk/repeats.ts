type Line = { who: string; what: string; detail?: string };

/** The same thing done again at once by the same person is one line of a history, with how often. */
export function withRepeats<Event extends Line>(
  history: readonly Event[],
): Array<{ event: Event; count: number }> {
  const lines: Array<{ event: Event; count: number }> = [];
  for (const event of history) {
    const last = lines.at(-1);
    const isSame =
      last &&
      last.event.who === event.who &&
      last.event.what === event.what &&
      last.event.detail === event.detail;
    if (isSame) last.count += 1;
    else lines.push({ event, count: 1 });
  }
  return lines;
}
