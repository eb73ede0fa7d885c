import { formatDay } from '#api/core/calendar/contract.ts';
import type { Language } from '../../language.ts';
import type { DeskHour } from '../guidance/desk-hour.ts';
import { officeMoment } from '../guidance/moment.ts';

/** Instants as this reader sees them on the office's calendar and clock. */
export type OfficeDays = ReturnType<typeof officeDays>;

export function officeDays({ office, today, thisYear }: DeskHour, language: Language) {
  const moment = (at: string) => officeMoment(at, office.timeZone);
  const day = (at: string): string => formatDay(moment(at).day, language, { year: 'unlessThis', today });
  return {
    language,
    thisYear,
    moment,
    day,
    /** Day and time: 12月7日（月）17:00. */
    dayTime: (at: string): string => `${day(at)}${language === 'en' ? ', ' : ''}${moment(at).time}`,
    /** From when until when on one day: 14:00–16:00. */
    span: (from: string, until: string): string => `${moment(from).time}–${moment(until).time}`,
    /** For certificates: with the year, always. */
    fullDay: (at: string): string => formatDay(moment(at).day, language),
  };
}
