import { formatTime } from '#api/core/calendar/contract.ts';
import { clockTime } from '../../language.ts';

/** An instant as the office's wall calendar and clock show it. */
export function officeMoment(at: string, timeZone: string): { day: string; time: string } {
  const instant = Temporal.Instant.from(at);
  const day = instant.toZonedDateTimeISO(timeZone).toPlainDate().toString();
  return { day, time: clockTime(formatTime(instant, timeZone)) };
}
