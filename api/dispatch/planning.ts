import { book, bookingsOf, release, type TimeSpan } from '#api/core/bookings/bookings.ts';
import { addCalendarDays, dayOf, instantAt } from '#api/core/calendar/calendar.ts';
import { loadCalendar } from '#api/core/calendar/load.ts';
import type { Context } from '#api/core/context.ts';
import type { Queryable, Transaction } from '#api/core/db/client.ts';
import { ForbiddenError, RefusedError } from '#api/core/errors.ts';
import type { Sentence } from '#api/core/language.ts';
import { seal } from '#api/core/sealing/sealing.ts';
import {
  type AppointmentRow,
  appointmentOf,
  appointmentsOf,
  lockedOpenTimes,
  type ProposedTimeRow,
  visitsUsed,
} from '#api/dispatch/appointment-queries.ts';
import { appointmentSubject, tellParties } from '#api/dispatch/appointment-sending.ts';
import { keyOf, moveCase } from '#api/dispatch/case-file.ts';
import { availabilityOf, type ExpertRow, lockedExpert } from '#api/dispatch/expert-queries.ts';
import type { Party } from '#api/dispatch/expert-vocabulary.ts';
import { applicationOf } from '#api/dispatch/matching-queries.ts';
import { programmeById } from '#api/dispatch/programme-queries.ts';
import type { DispatchCaseRow } from '#api/dispatch/queries.ts';
import {
  type Availability,
  expertSpan,
  officeObstacle,
  reminderDueAt,
  type VisitQuestion,
  visitObstacle,
} from '#api/dispatch/time-rules.ts';

/**
 * What several actions do to one appointment. Each function works inside a transaction in which the caller has
 * locked the case; after it come the appointment, open times, the expert and the bookings, in this order for
 * everybody, so that nobody waits for another in a circle.
 */

/** Who acts, as a party of an appointment. */
export function sideOf(ctx: Context): Party {
  if (ctx.actor.kind === 'expert') return 'expert';
  return ctx.actor.kind === 'requester' ? 'organisation' : 'office';
}

/** An expert changes their own appointments and no others. @throws ForbiddenError */
export function refuseForeignExpert(ctx: Context, row: Pick<AppointmentRow, 'expertId'>): void {
  if (ctx.actor.kind === 'expert' && ctx.actor.expertId !== row.expertId) throw new ForbiddenError();
}

/** When the organisation has time, as the application says it. */
async function organisationAvailability(
  sql: Queryable,
  ctx: Context,
  theCase: DispatchCaseRow,
): Promise<Availability | null> {
  const { weekly, exceptions } = await applicationOf(sql, ctx, theCase);
  if (weekly.length === 0) return null;
  const days = new Map<string, { from: string; until: string }[]>();
  for (const { on, from, until } of exceptions) {
    const spans = days.get(on) ?? [];
    days.set(on, from && until ? [...spans, { from, until }] : spans);
  }
  return { weekly, exceptions: days };
}

type VisitAbout = {
  expert: ExpertRow;
  staffId: string | null;
  /** The visit that is being arranged: what it holds itself does not stand in its way. */
  visit: Pick<AppointmentRow, 'id' | 'minutes'> | null;
};

/** Everything that decides whether a visit can be at a time, as it stands in the database at this moment. */
export async function visitQuestion(
  sql: Queryable,
  ctx: Context,
  theCase: DispatchCaseRow,
  { expert, staffId, visit }: VisitAbout,
): Promise<VisitQuestion> {
  const [calendar, programme] = await Promise.all([
    loadCalendar(sql),
    programmeById(sql, theCase.programmeId),
  ]);
  const now = ctx.now();
  const today = dayOf(calendar, now);
  const year: TimeSpan = {
    from: now,
    until: instantAt(
      calendar,
      addCalendarDays(today > programme.endsOn ? today : programme.endsOn, 2),
      '00:00',
    ),
  };
  const others = (id: string): boolean => id !== visit?.id;
  const busy = async (kind: 'expert' | 'staff', id: string): Promise<TimeSpan[]> =>
    (await bookingsOf(sql, { kind, id }, year)).filter(({ subject }) => others(subject.id));
  const [expertBusy, staffBusy, all, used, organisation, availability, byMonth] = await Promise.all([
    busy('expert', expert.id),
    staffId ? busy('staff', staffId) : [],
    appointmentsOf(sql, theCase.id),
    visitsUsed(sql, theCase),
    organisationAvailability(sql, ctx, theCase),
    availabilityOf(sql, expert, today),
    visitsByMonth(sql, expert.id, visit?.id ?? null),
  ]);
  const own = all.some(
    ({ id, kind, status }) =>
      id === visit?.id && kind === 'visit' && (status === 'proposed' || status === 'agreed'),
  );
  return {
    calendar,
    now,
    minutes: visit?.minutes ?? programme.visitMinutes,
    travelMinutes: expert.travelMinutes,
    organisation,
    expert: availability,
    expertBusy,
    staffBusy,
    caseBusy: all.flatMap(({ id, status, startsAt, endsAt }) =>
      others(id) && status === 'agreed' && startsAt && endsAt ? [{ from: startsAt, until: endsAt }] : [],
    ),
    visitsByMonth: countByMonth(byMonth.map((instant) => dayOf(calendar, instant))),
    maxVisitsPerMonth: expert.maxVisitsPerMonth,
    visitsLeft: programme.sessions - used + (own ? 1 : 0),
    endsOn: programme.endsOn,
  };
}

function countByMonth(days: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const day of days) counts.set(day.slice(0, 7), (counts.get(day.slice(0, 7)) ?? 0) + 1);
  return counts;
}

async function visitsByMonth(
  sql: Queryable,
  expertId: string,
  without: string | null,
): Promise<Temporal.Instant[]> {
  const rows = await sql<{ startsAt: Temporal.Instant }[]>`
    select starts_at as "startsAt" from dispatch.appointment
    where expert_id = ${expertId} and status in ('agreed', 'held') and id is distinct from ${without}`;
  return rows.map(({ startsAt }) => startsAt);
}

/** Whose yes an appointment needs. The office's is given with its proposal unless somebody of it goes along. */
export const needed = (row: Pick<AppointmentRow, 'kind'>): readonly Party[] =>
  row.kind === 'interview' ? ['organisation', 'office'] : ['organisation', 'expert', 'office'];

/** Everybody said yes to this time. */
export const isAgreed = (row: Pick<AppointmentRow, 'kind'>, time: ProposedTimeRow): boolean =>
  needed(row).every((party) => time[party] === 'yes');

/** Somebody said no to this time. */
export const isOut = (row: Pick<AppointmentRow, 'kind'>, time: ProposedTimeRow): boolean =>
  needed(row).some((party) => time[party] === 'no');

/**
 * Books a visit at the first of these times that is still possible, moves the case on and tells everybody. What else
 * was named for it is forgotten.
 * @throws RefusedError that says why the last of them is not possible.
 */
export async function settleVisit(
  tx: Transaction,
  ctx: Context,
  theCase: DispatchCaseRow,
  row: AppointmentRow,
  times: readonly ProposedTimeRow[],
): Promise<AppointmentRow> {
  const expert = await lockedExpert(tx, row.expertId ?? '');
  const question = await visitQuestion(tx, ctx, theCase, { expert, staffId: row.staffId, visit: row });
  let refusal = new RefusedError(sentences.noTime);
  for (const { startsAt, proposedBy } of times) {
    const obstacle = visitObstacle(question, startsAt, proposedBy);
    if (obstacle) {
      refusal = new RefusedError(obstacle);
      continue;
    }
    const span = { from: startsAt, until: startsAt.add({ minutes: question.minutes }) };
    const booked = await tryBooking(tx, ctx, row.id, [
      { resource: { kind: 'expert', id: expert.id }, ...expertSpan(question, startsAt) },
      ...(row.staffId ? [{ resource: { kind: 'staff' as const, id: row.staffId }, ...span }] : []),
    ]);
    if (booked instanceof RefusedError) refusal = booked;
    else return await agreeOn(tx, ctx, theCase, row, { ...span, way: 'visit' });
  }
  throw refusal;
}

/** Books an interview with a member of staff; what a failed try had changed is as before. */
export async function settleInterview(
  tx: Transaction,
  ctx: Context,
  theCase: DispatchCaseRow,
  row: AppointmentRow,
  chosen: TimeSpan & { bufferMinutes: number; staffId: string },
): Promise<AppointmentRow> {
  const obstacle = interviewObstacle(await loadCalendar(tx), ctx.now(), chosen);
  if (obstacle) throw new RefusedError(obstacle);
  const until = chosen.until.add({ minutes: chosen.bufferMinutes });
  await book(tx, ctx, appointmentSubject(row.id), [
    { resource: { kind: 'staff', id: chosen.staffId }, from: chosen.from, until },
  ]);
  return await agreeOn(tx, ctx, theCase, row, {
    from: chosen.from,
    until: chosen.until,
    way: row.way ?? 'office',
  });
}

/** Why an interview cannot be at this time; null when it can. */
export function interviewObstacle(
  calendar: Awaited<ReturnType<typeof loadCalendar>>,
  now: Temporal.Instant,
  span: TimeSpan,
): Sentence | null {
  if (Temporal.Instant.compare(span.from, now) <= 0) return sentences.past;
  return officeObstacle(calendar, span);
}

async function tryBooking(
  tx: Transaction,
  ctx: Context,
  appointmentId: string,
  bookings: Parameters<typeof book>[3],
): Promise<RefusedError | null> {
  try {
    await tx.savepoint((point) => book(point, ctx, appointmentSubject(appointmentId), bookings));
    return null;
  } catch (error) {
    if (error instanceof RefusedError) return error;
    throw error;
  }
}

async function agreeOn(
  tx: Transaction,
  ctx: Context,
  theCase: DispatchCaseRow,
  row: AppointmentRow,
  span: TimeSpan & { way: NonNullable<AppointmentRow['way']> },
): Promise<AppointmentRow> {
  const moved = row.status === 'agreed';
  // What is agreed on after the hour of its reminder needs none: everybody has just been told.
  const dueAt = reminderDueAt(await loadCalendar(tx), span.from);
  const reminded = Temporal.Instant.compare(ctx.now(), dueAt) >= 0 ? ctx.now() : null;
  await tx`
    update dispatch.appointment
    set status = 'agreed', starts_at = ${span.from}, ends_at = ${span.until}, way = ${span.way},
      sequence = sequence + 1, version = version + 1, reminded_at = ${reminded}
    where id = ${row.id}`;
  await tx`delete from dispatch.proposed_time where appointment_id = ${row.id}`;
  const agreed = await appointmentOf(tx, theCase.id, row.id);
  const detail = {
    appointment: row.id,
    startsAt: span.from.toString(),
    ...(moved && row.startsAt ? { movedFrom: row.startsAt.toString() } : {}),
    ...ordinalOf(row),
  };
  if (row.kind === 'interview')
    await moveCase(tx, ctx, theCase, moved ? 'moveInterview' : 'setInterview', { detail });
  else await moveCase(tx, ctx, theCase, moved ? 'moveVisit' : 'agreeVisit', { detail });
  await tellParties(tx, ctx, theCase, agreed, {
    purpose: moved ? 'moved' : 'agreed',
    once: `v${agreed.version}`,
    by: sideOf(ctx),
  });
  return agreed;
}

const ordinalOf = (row: Pick<AppointmentRow, 'ordinal'>): { ordinal?: number } =>
  row.ordinal === null ? {} : { ordinal: row.ordinal };

/** When it was to be, for the trace. */
export const timeOf = ({ startsAt }: Pick<AppointmentRow, 'startsAt'>): { startsAt?: string } =>
  startsAt ? { startsAt: startsAt.toString() } : {};

/**
 * Ends an appointment that is proposed or agreed: its time is free again and everybody who knew of it is told, or
 * those in `to`. The move of the case is the caller's. One whose time has begun did not take place.
 */
export async function endAppointment(
  tx: Transaction,
  ctx: Context,
  theCase: DispatchCaseRow,
  row: AppointmentRow,
  because: string,
  to?: readonly Party[],
): Promise<AppointmentRow> {
  if (row.status !== 'proposed' && row.status !== 'agreed') throw new RefusedError(sentences.over);
  const wasAgreed = row.status === 'agreed';
  const begun = wasAgreed && row.startsAt !== null && Temporal.Instant.compare(row.startsAt, ctx.now()) <= 0;
  const key = await keyOf(tx, ctx, theCase);
  await tx`
    update dispatch.appointment
    set status = ${begun ? 'not_held' : 'cancelled'}, ended_by = ${sideOf(ctx)},
      sealed_because = ${because ? seal(key, 'because', because) : null},
      sequence = sequence + ${wasAgreed ? 1 : 0}, version = version + 1
    where id = ${row.id}`;
  await tx`delete from dispatch.proposed_time where appointment_id = ${row.id}`;
  await freeOpenTime(tx, row);
  await release(tx, appointmentSubject(row.id));
  const ended = await appointmentOf(tx, theCase.id, row.id);
  await tellParties(tx, ctx, theCase, ended, {
    purpose: 'cancelled',
    once: `v${ended.version}`,
    because,
    by: sideOf(ctx),
    ...(to ? { to } : {}),
  });
  return ended;
}

/** Gives an open time back to the others, if nobody took it away. */
export async function freeOpenTime(
  tx: Transaction,
  row: Pick<AppointmentRow, 'openTimeId' | 'caseId'>,
): Promise<void> {
  if (!row.openTimeId) return;
  await lockedOpenTimes(tx, [row.openTimeId]);
  await tx`
    update dispatch.open_time set taken_by = null where id = ${row.openTimeId} and taken_by = ${row.caseId}`;
}

/**
 * Everything that was still to come of a case that ends: cancelled, with the reason. Expert and office are told here;
 * what the organisation had agreed to is returned, so that the mail that ends its case takes it out of its calendar.
 */
export async function endAppointmentsWithCase(
  tx: Transaction,
  ctx: Context,
  theCase: DispatchCaseRow,
  because = '',
): Promise<AppointmentRow[]> {
  const ended: AppointmentRow[] = [];
  for (const row of await appointmentsOf(tx, theCase.id))
    if (row.status === 'proposed' || row.status === 'agreed') {
      const cancelled = await endAppointment(tx, ctx, theCase, row, because, ['expert', 'office']);
      if (row.status === 'agreed') ended.push(cancelled);
    }
  return ended;
}

/** What was arranged with an expert who no longer has the case: cancelled, with the reason. */
export async function endAppointmentsOf(
  tx: Transaction,
  ctx: Context,
  theCase: DispatchCaseRow,
  expertId: string,
  because: string,
): Promise<void> {
  for (const row of await appointmentsOf(tx, theCase.id)) {
    if ((row.status === 'proposed' || row.status === 'agreed') && row.expertId === expertId)
      await endAppointment(tx, ctx, theCase, row, because);
  }
}

/** The interview of a case was held or missed, as the desk recorded it: its entry says so, its booking stays. */
export async function closeInterview(
  tx: Transaction,
  theCase: DispatchCaseRow,
  outcome: 'held' | 'not_held',
): Promise<void> {
  const closed = await tx<{ id: string }[]>`
    update dispatch.appointment set status = ${outcome}, version = version + 1
    where case_id = ${theCase.id} and kind = 'interview' and status = 'agreed' returning id`;
  await tx`
    update dispatch.appointment set status = 'cancelled', ended_by = 'office', version = version + 1
    where case_id = ${theCase.id} and kind = 'interview' and status = 'proposed'`;
  for (const { id } of closed) await tx`delete from dispatch.proposed_time where appointment_id = ${id}`;
}

const sentences = {
  noTime: {
    ja: 'まだ、全員の都合がつく日時がありません。',
    en: 'There is no time yet that suits everybody.',
    easy: 'みんなの都合が合う日と時間が、まだありません。',
  },
  past: {
    ja: 'その時間は過ぎています。これからの時間を選んでください。',
    en: 'That time has passed. Choose one to come.',
    easy: 'その時間は過ぎました。これからの時間をえらんでください。',
  },
  over: {
    ja: 'この予定は、すでに終わったか取り消されています。',
    en: 'This appointment is over or was cancelled already.',
    easy: 'この予定は、もう終わったか、取り消されています。',
  },
} as const satisfies Record<string, Sentence>;
