import { addCalendarDays, type Calendar, dayOf, instantAt } from '#api/core/calendar/calendar.ts';
import { loadCalendar } from '#api/core/calendar/load.ts';
import type { Context } from '#api/core/context.ts';
import { RefusedError } from '#api/core/errors.ts';
import { forgetUnfinishedFiles } from '#api/core/files/large-files.ts';
import type { RecordingKind } from '#api/core/files/recording.ts';
import { officeSettingsOf } from '#api/core/settings/settings.ts';
import { concludeSeminar } from '#api/seminars/actions/conclude-seminar.ts';
import { endOffer } from '#api/seminars/actions/end-offer.ts';
import { eraseRegistration } from '#api/seminars/actions/erase-registration.ts';
import { removeRecordingFile } from '#api/seminars/actions/remove-recording-file.ts';
import { type RegistrantMailPurpose, registrantMails } from '#api/seminars/mails.ts';
import { tellRegistrants } from '#api/seminars/planning.ts';
import { lockSeats, type SeminarRow, seminarById } from '#api/seminars/queries.ts';
import { attendanceOf } from '#api/seminars/registration-queries.ts';
import { hasAttended, reminderDueAt, reminderKinds } from '#api/seminars/rules.ts';
import { offerFreeSeats } from '#api/seminars/seats.ts';
import { queueRegistrantMail } from '#api/seminars/ticket.ts';

/**
 * Writes the mails of one change, one registrant after the other, each in a transaction of its own: the work of the
 * job `seminars.tell`. Done again after a crash it goes on where it was, because the key of a mail makes a second
 * copy impossible.
 */
export async function tellAll(
  ctx: Context,
  data: { seminarId: string; purpose: string; round: string },
): Promise<number> {
  const purpose = data.purpose as RegistrantMailPurpose;
  if (!(purpose in registrantMails)) throw new Error(`There is no mail "${data.purpose}".`);
  const seminar = await seminarById(ctx.sql, data.seminarId);
  const registrants = await ctx.sql<{ id: string; ticketNumber: string }[]>`
    select id, ticket_number as "ticketNumber" from seminars.registration
    where seminar_id = ${seminar.id} and erased_at is null
      and state = any(${statesFor(purpose)}::text[])
    order by registered_at, id`;
  for (const { id } of registrants) await tellOne(ctx, seminar, id, purpose, data.round);
  return registrants.length;
}

/** Whom a mail concerns: reminders only whoever has a seat, bad news everybody who still counts on it. */
const statesFor = (purpose: RegistrantMailPurpose): string[] =>
  ['reminder_day', 'reminder_hour', 'follow_up', 'archive_open', 'changed'].includes(purpose)
    ? ['registered']
    : ['requested', 'registered', 'waiting', 'offered'];

async function tellOne(
  ctx: Context,
  seminar: SeminarRow,
  registrationId: string,
  purpose: RegistrantMailPurpose,
  round: string,
): Promise<void> {
  const attendance = await attendanceOf(ctx.sql, registrationId);
  const own = purpose === 'follow_up' && !hasAttended(attendance, seminar) ? 'absent' : purpose;
  const because = ['postponed', 'cancelled_by_office'].includes(purpose) ? seminar.endedBecause : null;
  await ctx.sql.begin(async (tx) => {
    await queueRegistrantMail(tx, ctx, seminar, registrationId, own, round, because ? { because } : {});
  });
}

/**
 * The reminders whose time has come, per seminar: at ten the day before, and an hour before the start. After an
 * outage they go late, but none after the start, and nobody is reminded of a day that they registered after.
 */
export async function sendReminders(ctx: Context): Promise<number> {
  const now = ctx.now();
  const calendar = await loadCalendar(ctx.sql);
  const soon = await ctx.sql<{ id: string }[]>`
    select id from seminars.seminar
    where status = 'published' and starts_at > ${now} and starts_at <= ${now.add({ hours: 48 })}`;
  let sent = 0;
  for (const { id } of soon) sent += await remindOf(ctx, await seminarById(ctx.sql, id), calendar);
  return sent;
}

async function remindOf(ctx: Context, seminar: SeminarRow, calendar: Calendar): Promise<number> {
  let sent = 0;
  for (const kind of reminderKinds) {
    if (!seminar.about.reminders.includes(kind)) continue;
    const dueAt = reminderDueAt(kind, calendar, seminar.startsAt);
    if (Temporal.Instant.compare(ctx.now(), dueAt) < 0) continue;
    const isLate = kind === 'day_before' && ctx.now().until(seminar.startsAt).total('hours') < 2;
    if (isLate) continue;
    const purpose = kind === 'day_before' ? 'reminder_day' : 'reminder_hour';
    const round = seminar.startsAt.toString();
    const due = await ctx.sql<{ id: string }[]>`
      select r.id from seminars.registration r
      where r.seminar_id = ${seminar.id} and r.state = 'registered' and r.registered_at < ${dueAt}
        and not exists (select 1 from core.mail m
          where m.key = 'registration/' || r.ticket_number || '/' || ${`${purpose}/${round}`}::text)`;
    for (const { id } of due) await tellOne(ctx, seminar, id, purpose, round);
    sent += due.length;
  }
  return sent;
}

/** Ends the offers nobody answered and makes those that are due: seats that became free at night, or were added. */
export async function moveWaitingLists(ctx: Context): Promise<number> {
  const now = ctx.now();
  const lapsed = await ctx.sql<{ ticketNumber: string }[]>`
    select r.ticket_number as "ticketNumber" from seminars.registration r
    join seminars.seminar s on s.id = r.seminar_id
    where r.state = 'offered' and r.offered_until <= ${now} and s.status = 'published'
    order by r.offered_until`;
  for (const { ticketNumber } of lapsed) await endOffer(ctx, ticketNumber);
  const waiting = await ctx.sql<{ id: string }[]>`
    select s.id from seminars.seminar s
    where s.status = 'published' and s.starts_at > ${now} and exists (
      select 1 from seminars.way w join seminars.registration r on r.seminar_id = w.seminar_id and r.way = w.way
      where w.seminar_id = s.id and w.taken < w.capacity and r.state = 'waiting')`;
  let offers = 0;
  for (const { id } of waiting) {
    offers += await ctx.sql.begin(async (tx) => {
      await lockSeats(tx, id);
      return await offerFreeSeats(tx, ctx, await seminarById(tx, id));
    });
  }
  return lapsed.length + offers;
}

/** On the morning after, what the office has not concluded itself is concluded: the mails afterwards go out. */
export async function concludeSeminars(ctx: Context): Promise<number> {
  const calendar = await loadCalendar(ctx.sql);
  const over = await ctx.sql<{ id: string; endsAt: Temporal.Instant }[]>`
    select id, ends_at as "endsAt" from seminars.seminar where status = 'published' and ends_at < ${ctx.now()}`;
  const due = over.filter(({ endsAt }) => {
    const morning = instantAt(calendar, addCalendarDays(dayOf(calendar, endsAt), 1), '10:00');
    return Temporal.Instant.compare(ctx.now(), morning) >= 0;
  });
  for (const { id } of due) {
    await concludeSeminar(ctx, id).catch((error: unknown) => {
      // Somebody at the desk was quicker.
      if (!(error instanceof RefusedError)) throw error;
    });
  }
  return due.length;
}

/** Tells the registrants that a recording has opened, once, also those who missed the seminar. */
export async function tellOpenArchives(ctx: Context): Promise<number> {
  const open = await ctx.sql<{ seminarId: string }[]>`
    select a.seminar_id as "seminarId" from seminars.archive a join seminars.seminar s on s.id = a.seminar_id
    where a.told_at is null and a.opens_at <= ${ctx.now()} and s.status = 'held'
      and (a.url is not null or exists (
        select from seminars.recording_file f where f.seminar_id = s.id and f.kind = 'recording'))`;
  for (const { seminarId } of open) {
    await ctx.sql.begin(async (tx) => {
      const told = await tx`
        update seminars.archive set told_at = ${ctx.now()}
        where seminar_id = ${seminarId} and told_at is null returning seminar_id`;
      if (told.length > 0) await tellRegistrants(tx, ctx, seminarId, 'archive_open', 'once');
    });
  }
  return open.length;
}

/** Forgets what was typed once it cannot be sent to another address any more (`receiptMinutes`). */
export async function forgetInputs(ctx: Context): Promise<void> {
  await ctx.sql`
    update seminars.sending set sealed_input = null
    where sealed_input is not null and at < ${ctx.now().subtract({ hours: 1 })}`;
}

/** Erases the persons of seminars that were longer ago than the office keeps them (its setting, in years). */
export async function eraseOldRegistrations(ctx: Context): Promise<number> {
  const { retentionYears, timeZone } = await officeSettingsOf(ctx.sql);
  const before = ctx.now().toZonedDateTimeISO(timeZone).subtract({ years: retentionYears }).toInstant();
  const outdated = await ctx.sql<{ ticketNumber: string }[]>`
    select r.ticket_number as "ticketNumber" from seminars.registration r
    join seminars.seminar s on s.id = r.seminar_id
    where r.erased_at is null and s.ends_at < ${before} limit 500`;
  for (const { ticketNumber } of outdated) await eraseRegistration(ctx, ticketNumber);
  return outdated.length;
}

/** Forgets recordings together with the persons, and uploads that never came to an end. */
export async function forgetRecordings(ctx: Context): Promise<void> {
  const { retentionYears, timeZone } = await officeSettingsOf(ctx.sql);
  const before = ctx.now().toZonedDateTimeISO(timeZone).subtract({ years: retentionYears }).toInstant();
  const outdated = await ctx.sql<{ seminarId: string; kind: RecordingKind }[]>`
    select f.seminar_id as "seminarId", f.kind from seminars.recording_file f
    join seminars.seminar s on s.id = f.seminar_id where s.ends_at < ${before} limit 500`;
  for (const { seminarId, kind } of outdated) await removeRecordingFile(ctx, seminarId, kind);
  await forgetUnfinishedFiles(ctx);
}
