import type { Context } from '#api/core/context.ts';
import { type CalendarEntry, entryUid } from '#api/core/ics/calendar-file.ts';
import type { Language } from '#api/core/language.ts';
import type { Text } from '#api/seminars/desk-contract.ts';
import type { SeminarRow } from '#api/seminars/queries.ts';
import { isLacking, isNameLacking, said } from '#api/seminars/view.ts';
import { partlyJapanese, recordingRule, type Way, ways } from '#api/seminars/vocabulary.ts';

/** Where it takes place, in one line. */
export function placeOf(row: Pick<SeminarRow, 'venue'>, way: Way, language: Language): string {
  if (way === 'online' || !row.venue) return ways.online[language];
  const { name, floor, address } = row.venue;
  return [said(name, language), said(floor, language), said(address, language)].filter(Boolean).join(' ');
}

/** What is said where something told of a seminar is in Japanese for want of the reader's language; else nothing. */
export function noteOfJapanese(
  { about, venue }: Pick<SeminarRow, 'about' | 'venue'>,
  told: readonly Way[],
  language: Language,
  texts: readonly Text[],
): string {
  const place = venue && told.includes('hall') ? [venue.name, venue.floor, venue.address] : [];
  const isPartly =
    [about.title, ...texts].some((text) => isLacking(text, language)) ||
    place.some((name) => isNameLacking(name, language));
  return isPartly ? partlyJapanese[language] : '';
}

const seminarUrl = (ctx: Context, row: Pick<SeminarRow, 'slug'>, language: Language): string =>
  `${ctx.baseUrl}/${language}/seminars/${row.slug}`;

/** The entry of a seminar in the feed for everybody. */
export function publicEntry(ctx: Context, row: SeminarRow): CalendarEntry {
  const { language } = ctx;
  const { description } = row.about;
  const told = row.ways.map(({ way }) => way);
  const note = noteOfJapanese(row, told, language, [description]);
  const place = told.map((way) => placeOf(row, way, language)).join(' / ');
  return {
    uid: entryUid(row.slug, ctx.baseUrl),
    sequence: row.calendarSequence,
    startsAt: row.startsAt,
    endsAt: row.endsAt,
    title: said(row.about.title, language),
    description: [said(description, language), note].filter(Boolean).join('\n\n'),
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
  const note = noteOfJapanese(row, [person.way], language, []);
  const lines = [
    ...(person.joinLink ? [person.joinLink] : []),
    person.ticketNumber,
    recordingRule[language],
    seminarUrl(ctx, row, language),
    ...(note ? [note] : []),
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
