/** Prints what the calendar says about every day of 2019 to 2040, to be compared between server time zones. */
import {
  countingRules,
  dayOf,
  daysBetween,
  due,
  instantAt,
  isOpenAt,
  nextOpening,
} from '#api/core/calendar/calendar.ts';
import { formatDay, formatInstant } from '#api/core/calendar/format.ts';
import { officeCalendar } from '#tests/support/office-calendar.ts';

const calendar = officeCalendar(['2026-11-25']);
const lines = daysBetween(calendar, '2019-01-01', '2040-12-31').map((state) => {
  const answers = ['00:00', '08:59', '17:00', '23:59'].map((time) => {
    const receivedAt = instantAt(calendar, state.day, time);
    const dates = countingRules.map((rule) => due(calendar, { receivedAt, businessDays: 3, rule }).dueOn);
    const opening = formatInstant(nextOpening(calendar, receivedAt), calendar.timeZone, 'en');
    return [dayOf(calendar, receivedAt), isOpenAt(calendar, receivedAt), opening, ...dates].join(' ');
  });
  const names = [formatDay(state.day, 'ja', { era: true }), formatDay(state.day, 'en')];
  return [...names, state.open ? 'open' : state.because.name.ja, ...answers].join(' | ');
});
process.stdout.write(`${lines.join('\n')}\n`);
