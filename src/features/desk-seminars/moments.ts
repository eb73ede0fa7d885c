import { formatDay, formatInstant, formatTime } from '#api/core/calendar/contract.ts';
import { clockTime, type StaffLanguage } from '../../language.ts';
import { officeMoment } from '../guidance/moment.ts';

/** How the desk writes instants and spans, in the office's time zone; the year only where it is another one. */
export function deskMoments(timeZone: string, today: string, language: StaffLanguage) {
  const options = { year: 'unlessThis', today } as const;
  const moment = (at: string) => officeMoment(at, timeZone);
  return {
    moment,
    day: (at: string) => formatDay(moment(at).day, language, options),
    dayText: (day: string) => formatDay(day, language, options),
    when: (at: string) => formatInstant(Temporal.Instant.from(at), timeZone, language, options),
    time: (at: string) => clockTime(formatTime(Temporal.Instant.from(at), timeZone)),
    span: (from: string, until: string) => {
      const end =
        moment(from).day === moment(until).day
          ? moment(until).time
          : formatInstant(Temporal.Instant.from(until), timeZone, language, options);
      return `${formatDay(moment(from).day, language, options)} ${moment(from).time}–${end}`;
    },
  };
}
export type DeskMoments = ReturnType<typeof deskMoments>;
