import { type Calendar, calendarOf, type Day } from '#api/core/calendar/calendar.ts';
import type { Queryable } from '#api/core/db/client.ts';
import type { StaffSentence } from '#api/core/language.ts';
import { type OfficeSettings, officeTexts, settingsFromText } from '#api/core/settings/settings.ts';

/** The calendar of the office as it stands in the database. */
export async function loadCalendar(sql: Queryable): Promise<Calendar> {
  return (await loadOffice(sql)).calendar;
}

/** Settings and calendar in one round trip, because every public page and every receipt needs both. */
export async function loadOffice(sql: Queryable): Promise<{ settings: OfficeSettings; calendar: Calendar }> {
  const texts = await officeTexts(sql);
  const settings = settingsFromText(texts.settings);
  return { settings, calendar: calendarFrom(settings, texts.closures) };
}

/**
 * The last calendar is used again while settings and closures are the same, because a calendar remembers the
 * business days it has counted.
 */
function calendarFrom(settings: OfficeSettings, closures: string | null): Calendar {
  if (last?.settings !== settings || last.closures !== closures) {
    const { timeZone, opens, closes } = settings;
    const days: Record<Day, StaffSentence> = closures ? JSON.parse(closures) : {};
    const calendar = calendarOf({ timeZone, opens, closes, closures: new Map(Object.entries(days)) });
    last = { settings, closures, calendar };
  }
  return last.calendar;
}
let last: { settings: OfficeSettings; closures: string | null; calendar: Calendar } | null = null;
