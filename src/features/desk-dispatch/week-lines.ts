import { weekdayNames } from './weekdays.ts';

export type WeekSpan = { weekday: number; from: string; until: string };

/**
 * Reads a week as it is typed, one span a line, in either language: `月 10:00-16:00`, `Mon 10:00–16:00`. Weekday 1 is
 * Monday. The first line that cannot be read is given back as it stands.
 */
export function readWeek(text: string): { spans: WeekSpan[] } | { unread: string } {
  const spans: WeekSpan[] = [];
  for (const line of text
    .normalize('NFKC')
    .split('\n')
    .map((each) => each.trim())) {
    if (line === '') continue;
    const [, name = '', from = '', until = ''] =
      /^(\S+?)曜?日?\s*(\d{1,2}:\d{2})\s*[-–—~〜]\s*(\d{1,2}:\d{2})$/.exec(line) ?? [];
    const weekday = weekdayOf(name);
    if (weekday === 0 || until === '') return { unread: line };
    spans.push({ weekday, from: from.padStart(5, '0'), until: until.padStart(5, '0') });
  }
  return { spans };
}

export function writeWeek(spans: readonly WeekSpan[], language: 'ja' | 'en'): string {
  return spans
    .map(({ weekday, from, until }) => `${weekdayNames[language][weekday - 1]} ${from}-${until}`)
    .join('\n');
}

function weekdayOf(name: string): number {
  const found = (['ja', 'en'] as const)
    .map((language) => weekdayNames[language].findIndex((each) => each.toLowerCase() === name.toLowerCase()))
    .find((index) => index >= 0);
  return found === undefined ? 0 : found + 1;
}
