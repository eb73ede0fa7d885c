import { randomUUID } from 'node:crypto';
import { book, release } from '#api/core/bookings/bookings.ts';
import { RefusedError } from '#api/core/errors.ts';
import { answerVisit } from '#api/dispatch/actions/answer-visit.ts';
import { planSeminar } from '#api/seminars/actions/plan-seminar.ts';
import { asSato, tanaka, visitedCase } from '#tests/support/dispatch-meetings.ts';
import type { TestOffice } from '#tests/support/office.ts';
import { rememberingQueue } from '#tests/support/remembering-queue.ts';
import { tanakasPlan } from '#tests/support/seminars.ts';

/** True when it was booked, false when it was refused in words; anything else is a fault and is thrown. */
export async function attempt(doing: () => Promise<unknown>): Promise<boolean> {
  try {
    await doing();
    return true;
  } catch (error) {
    if (error instanceof RefusedError && error.because.ja && error.because.en) return false;
    throw error;
  }
}

/** A visit for which only the answer of the organisation is missing, at one time. */
export async function almostAgreed(
  office: TestOffice,
  visit: { programmeId: string; expertId: string; startsAt: Temporal.Instant; staffId?: string },
): Promise<{ caseNumber: string; id: string; timeId: string }> {
  const theCase = await visitedCase(office, { programmeId: visit.programmeId }, visit.expertId);
  const [id, timeId] = [randomUUID(), randomUUID()];
  await office.sql`
    insert into dispatch.appointment (id, case_id, kind, ordinal, status, minutes, way, expert_id, staff_id, made_at)
    values (${id}, ${theCase.id}, 'visit', 1, 'proposed', 120, 'visit', ${visit.expertId}, ${visit.staffId ?? null},
      ${office.clock.now()})`;
  await office.sql`
    insert into dispatch.proposed_time (id, appointment_id, starts_at, proposed_by, proposed_at, expert, office)
    values (${timeId}, ${id}, ${visit.startsAt}, 'office', ${office.clock.now()}, 'yes', 'yes')`;
  return { caseNumber: theCase.caseNumber, id, timeId };
}

export const sayYes = (office: TestOffice, visit: { caseNumber: string; id: string; timeId: string }) =>
  answerVisit(
    office.context({ actor: asSato, requestId: randomUUID(), queue: rememberingQueue().queue }),
    visit.caseNumber,
    visit.id,
    [{ proposalId: visit.timeId, answer: 'yes' }],
  );

/** A seminar that wants somebody of the staff for two hours. */
export const planWith = (office: TestOffice, staffId: string, startsAt: Temporal.Instant) =>
  planSeminar(
    office.context({ actor: tanaka, requestId: randomUUID(), queue: rememberingQueue().queue }),
    tanakasPlan({
      startsAt: startsAt.toString(),
      endsAt: startsAt.add({ minutes: 120 }).toString(),
      closesAt: startsAt.toString(),
      staffIds: [staffId],
    }),
  );

/** Two bookings of one resource that overlap: there must be none. */
export async function doubleBookings(office: TestOffice): Promise<number> {
  const rows = await office.sql`
    select 1 from core.booking a join core.booking b on a.resource_kind = b.resource_kind
      and a.resource_id = b.resource_id and a.id < b.id and a.during && b.during`;
  return rows.length;
}

/** What has a time and no booking, or a booking and no time: there must be none. */
export async function unbookedAppointments(office: TestOffice): Promise<number> {
  const rows = await office.sql`
    select 1 from dispatch.appointment a
    where (a.status = 'agreed') <> exists (select 1 from core.booking b
      where b.subject_kind = 'appointment' and b.subject_id = a.id::text)
      and a.status in ('proposed', 'agreed', 'cancelled')`;
  return rows.length;
}

/** A booking by any other part of the program: a room, somebody's absence. */
export const bookOther = (
  office: TestOffice,
  id: string,
  resource: { kind: 'staff' | 'expert' | 'venue'; id: string },
  from: Temporal.Instant,
) =>
  office.sql.begin((tx) =>
    book(tx, office.context(), { kind: 'absence', id }, [
      { resource, from, until: from.add({ minutes: 60 }) },
    ]),
  );
export const releaseOther = (office: TestOffice, id: string) =>
  office.sql.begin((tx) => release(tx, { kind: 'absence', id }));
