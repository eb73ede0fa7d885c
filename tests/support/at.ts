const weekdays = ['月', '火', '水', '木', '金', '土', '日'];
const form = /^(\d{4}-\d{2}-\d{2}) \((.)\) (\d{2}:\d{2}(?::\d{2})?)$/;

/**
 * The instant of a Tokyo wall time, written with its weekday: `at('2026-05-01 (金) 17:01')`.
 * Throws when the weekday is wrong, so that no test is built on a date its writer misread.
 */
export function at(text: string): Temporal.Instant {
  const [, day, weekday, time] = form.exec(text) ?? [];
  if (!day || !weekday || !time) throw new Error(`Write dates as "2026-05-01 (金) 17:01", not "${text}".`);
  const dateTime = Temporal.PlainDateTime.from(`${day}T${time}`);
  const real = weekdays[dateTime.dayOfWeek - 1];
  if (real !== weekday) throw new Error(`${day} is a ${real}, not a ${weekday}.`);
  return dateTime.toZonedDateTime('Asia/Tokyo').toInstant();
}
