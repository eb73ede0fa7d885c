import type { Context } from '#api/core/context.ts';
import { type CalendarEntry, entryUid } from '#api/core/ics/calendar-file.ts';
import type { Language } from '#api/core/language.ts';
import type { SeminarRow } from '#api/seminars/queries.ts';
import { said } from '#api/seminars/view.ts';
import { recordingRule, type Way, ways } from '#api/seminars/vocabulary.ts';

/** Where it takes place, in one line. */
export function placeOf(row: Pick<SeminarRow, 'venue'>, way: Way, language: Language): string {
  if (way === 'online' || !row.venue) return ways.online[language];
  const { name, floor, address } = row.venue;
  return [said(name, language), said(floor, language), said(address, language)].filter(Boolean).join(' ');
}

const seminarUrl = (ctx: Context, row: Pick<SeminarRow, 'slug'>, language: Language): string =>
  `${ctx.baseUrl}/${language}/seminars/${row.slug}`;

/** The entry of a seminar in the feed for everybody. */
export function publicEntry(ctx: Context, row: SeminarRow): CalendarEntry {
  const { language } = ctx;
  const place = row.ways.map(({ way }) => placeOf(row, way, language)).join(' / ');
  return {
    uid: entryUid(row.slug, ctx.baseUrl),
    sequence: row.calendarSequence,
    startsAt: row.startsAt,
    endsAt: row.endsAt,
    title: said(row.about.title, language),
    description: said(row.about.description, language),
    location: place,
    url: seminarUrl(ctx, row, language),
    cancelled: row.status === 'cancelled' || row.status === 'postponed',
  };
}

/** The entry of one person's own calendar: their way, their way in, and the rule on recording. */
export function personalEntry(
  ctx: Context,
  row: SeminarRow,
  person: { ticketNumber: string; way: Way; language: Language; sequence: number; joinLink: string | null },
): CalendarEntry {
  const { language } = person;
  const lines = [
    ...(person.joinLink ? [person.joinLink] : []),
    person.ticketNumber,
    recordingRule[language],
    seminarUrl(ctx, row, language),
  ];
  return {
    uid: entryUid(person.ticketNumber, ctx.baseUrl),
    sequence: person.sequence,
    startsAt: row.startsAt,
    endsAt: row.endsAt,
    title: said(row.about.title, language),
    description: lines.join('\n'),
    location: placeOf(row, person.way, language),
    url: person.joinLink ?? seminarUrl(ctx, row, language),
    cancelled: false,
  };
}
