import { type Calendar, calendarOf, type Day } from '#api/core/calendar/calendar.ts';
import type { StaffSentence } from '#api/core/language.ts';

export const typhoon: StaffSentence = { ja: '台風のため休業', en: 'Closed because of a typhoon' };

/** The calendar of the office of the tests: Tokyo, 9:00 to 17:00, with the closures given. */
export function officeCalendar(closures: readonly Day[] = []): Calendar {
  return calendarOf({
    timeZone: 'Asia/Tokyo',
    opens: '09:00',
    closes: '17:00',
    closures: new Map(closures.map((day) => [day, typhoon])),
  });
}
