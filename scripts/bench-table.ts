/** Prints rows under a heading, the first column left, the others right. */
export function printTable(
  heading: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const all = [columns, ...rows];
  const widths = columns.map((_, place) => Math.max(...all.map((row) => (row[place] ?? '').length)));
  console.log(`\n${heading}\n`);
  for (const row of all) {
    const cells = widths.map((width, place) => {
      const cell = row[place] ?? '';
      return place === 0 ? cell.padEnd(width) : cell.padStart(width);
    });
    console.log(`  ${cells.join('   ').trimEnd()}`);
  }
}

export const whole = (value: number): string => Math.round(value).toLocaleString('en');
export const ratio = (value: number): string => value.toFixed(2);
export const ms = (value: number): string => (value < 10 ? value.toFixed(1) : value.toFixed(0));
