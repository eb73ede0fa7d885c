import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { Attachment } from '#api/core/mail/content.ts';

/** One entry of a calendar. Same `uid`, higher `sequence`: calendars replace what they have (RFC 5546, 2.1.4). */
export type CalendarEntry = {
  /** Stable for the life of the thing; made with `entryUid`. */
  uid: string;
  sequence: number;
  startsAt: Temporal.Instant;
  endsAt: Temporal.Instant;
  title: string;
  description: string;
  location: string;
  url: string | null;
  /** It no longer takes place. In a REQUEST or a feed it stays, struck through; a CANCEL removes it. */
  cancelled?: boolean;
};

/**
 * `request`: a mail that puts an entry into one person's calendar or replaces it; `cancel` takes it out;
 * `publish`: a file or feed for everybody, with neither organiser nor guest.
 */
export type CalendarFile = {
  entries: readonly CalendarEntry[];
  /** When this file was made; of two files with one sequence, calendars believe the later. */
  madeAt: Temporal.Instant;
} & (
  | { method: 'request' | 'cancel'; organiser: Party; guest: Party }
  | { method: 'publish'; name?: string; refreshAfter?: Temporal.Duration }
);

export type Party = { name: string; address: string };

/** An id for the calendars of the world: ours, then the host that gives ids out. */
export const entryUid = (id: string, baseUrl: string): string => `${id}@${new URL(baseUrl).hostname}`;

const methods = {
  request: ICalCalendarMethod.REQUEST,
  cancel: ICalCalendarMethod.CANCEL,
  publish: ICalCalendarMethod.PUBLISH,
};

/**
 * The text of an iCalendar file (RFC 5545): CRLF, lines of at most 75 octets that never cut a character. Times
 * are in UTC, which every calendar shows in its reader's zone and none can misread. The guest is listed as needing no answer, so that no mail program asks them to reply to the office.
 */
export function calendarFile(file: CalendarFile): string {
  const calendar = ical({
    prodId: { company: 'Madoguchi', product: 'Madoguchi', language: 'JA' },
    method: methods[file.method],
  });
  if (file.method === 'publish') {
    if (file.name) calendar.name(file.name);
    if (file.refreshAfter) calendar.ttl(file.refreshAfter.total('seconds'));
  }
  for (const entry of file.entries) {
    const event = calendar.createEvent({
      id: entry.uid,
      sequence: entry.sequence,
      stamp: file.madeAt,
      start: entry.startsAt,
      end: entry.endsAt,
      summary: oneLine(entry.title),
      description: entry.description,
      location: oneLine(entry.location),
      url: entry.url,
      status:
        entry.cancelled || file.method === 'cancel' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
    if (file.method === 'publish') continue;
    event.organizer(partyOf(file.organiser));
    event.createAttendee({ ...partyOf(file.guest), rsvp: false });
  }
  return calendar.toString();
}

/** The file as it goes with a mail. Mail programs look for the method in the content type as well. */
export function calendarAttachment(file: CalendarFile): Attachment {
  const method = file.method.toUpperCase();
  return {
    filename: file.method === 'cancel' ? 'cancel.ics' : 'invite.ics',
    contentType: `text/calendar; charset=utf-8; method=${method}`,
    content: Buffer.from(calendarFile(file), 'utf8'),
  };
}

/** What a browser and a subscribed calendar are told of a feed or a file. */
export const calendarHeaders = (filename: string): Record<string, string> => ({
  'Content-Type': 'text/calendar; charset=utf-8',
  'Content-Disposition': `inline; filename="${filename}"`,
});

/** Calendars show these in one line, and some stop reading at a break. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

/** A name stands in quotation marks there, and RFC 5545 knows no way to write one inside them. */
const partyOf = ({ name, address }: Party): { name: string; email: string } => ({
  name: oneLine(name.replaceAll('"', '')) || address,
  email: address,
});
