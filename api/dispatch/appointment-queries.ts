import type { Queryable, Transaction } from '#api/core/db/client.ts';
import { NotFoundError } from '#api/core/errors.ts';
import type { AppointmentStatus, Party, TimeAnswer } from '#api/dispatch/expert-vocabulary.ts';
import { caseByNumber, type DispatchCaseRow } from '#api/dispatch/queries.ts';
import type { InterviewWay } from '#api/dispatch/vocabulary.ts';

/** @throws NotFoundError */
export async function knownCase(sql: Queryable, caseNumber: string): Promise<DispatchCaseRow> {
  const row = await caseByNumber(sql, caseNumber);
  if (!row) throw new NotFoundError();
  return row;
}

export type AppointmentRow = {
  id: string;
  caseId: string;
  kind: 'interview' | 'visit';
  ordinal: number | null;
  status: AppointmentStatus;
  minutes: number;
  startsAt: Temporal.Instant | null;
  endsAt: Temporal.Instant | null;
  way: InterviewWay | 'visit' | null;
  sealedPlace: Buffer | null;
  elsewhere: boolean;
  openTimeId: string | null;
  expertId: string | null;
  sealedExpertBecause: Buffer | null;
  staffId: string | null;
  sequence: number;
  version: number;
  endedBy: Party | null;
  sealedBecause: Buffer | null;
};

const columns = (sql: Queryable) => sql`
  id, case_id as "caseId", kind, ordinal, status, minutes, starts_at as "startsAt", ends_at as "endsAt", way,
  sealed_place as "sealedPlace", elsewhere, open_time_id as "openTimeId", expert_id as "expertId",
  sealed_expert_because as "sealedExpertBecause", staff_id as "staffId", sequence, version, ended_by as "endedBy",
  sealed_because as "sealedBecause"`;

/** @throws NotFoundError, also for an appointment of another case. */
export async function appointmentOf(sql: Queryable, caseId: string, id: string): Promise<AppointmentRow> {
  const [row] = await sql<AppointmentRow[]>`
    select ${columns(sql)} from dispatch.appointment where id = ${id} and case_id = ${caseId}`;
  if (!row) throw new NotFoundError();
  return row;
}

/** Everything that was ever arranged with one organisation: interviews first, visits by their number. */
export async function appointmentsOf(sql: Queryable, caseId: string): Promise<AppointmentRow[]> {
  return await sql<AppointmentRow[]>`
    select ${columns(sql)} from dispatch.appointment where case_id = ${caseId}
    order by ordinal nulls first, made_at, id`;
}

/** What an expert has to come or has had, soonest first. */
export async function appointmentsOfExpert(
  sql: Queryable,
  expertId: string,
): Promise<(AppointmentRow & { caseNumber: string })[]> {
  return await sql<(AppointmentRow & { caseNumber: string })[]>`
    select ${columns(sql)}, (select case_number from dispatch.dispatch_case c where c.id = case_id) as "caseNumber"
    from dispatch.appointment where expert_id = ${expertId} order by starts_at nulls last, made_at, id`;
}

/** The interview that is being arranged or agreed on. */
export async function openInterviewOf(sql: Queryable, caseId: string): Promise<AppointmentRow | null> {
  const [row] = await sql<AppointmentRow[]>`
    select ${columns(sql)} from dispatch.appointment
    where case_id = ${caseId} and kind = 'interview' and status in ('proposed', 'agreed')`;
  return row ?? null;
}

/**
 * Visits that use up one of the organisation's: proposed, agreed and held ones of this case, and of other cases of
 * the same organisation in the same programme. Cancelled ones do not count.
 */
export async function visitsUsed(
  sql: Queryable,
  theCase: { id: string; programmeId: string; corporateNumberHash: Buffer | null },
): Promise<number> {
  const [row] = await sql<{ used: bigint }[]>`
    select count(*) as used from dispatch.appointment a join dispatch.dispatch_case c on c.id = a.case_id
    where a.kind = 'visit' and a.status in ('proposed', 'agreed', 'held')
      and (c.id = ${theCase.id} or (c.programme_id = ${theCase.programmeId}
        and c.corporate_number_hash = ${theCase.corporateNumberHash}))`;
  return Number(row?.used ?? 0);
}

/**
 * Whoever counts the visits of an organisation waits here for whoever counts them in another case of it: the visits
 * of a year are as many as the programme gives, whichever case asks. Taken after the lock of the case, by everybody.
 */
export async function lockVisitsOfOrganisation(
  tx: Transaction,
  { programmeId, corporateNumberHash }: { programmeId: string; corporateNumberHash: Buffer | null },
): Promise<void> {
  if (!corporateNumberHash) return;
  const organisation = `dispatch-visits/${programmeId}/${corporateNumberHash.toString('hex')}`;
  await tx`select pg_advisory_xact_lock(hashtextextended(${organisation}, 0))`;
}

export type ProposedTimeRow = {
  id: string;
  appointmentId: string;
  startsAt: Temporal.Instant;
  proposedBy: Party;
  organisation: TimeAnswer | null;
  expert: TimeAnswer | null;
  office: TimeAnswer | null;
};

/** The times that wait for answers, soonest first. */
export async function proposedTimesOf(
  sql: Queryable,
  appointmentIds: readonly string[],
): Promise<ProposedTimeRow[]> {
  return await sql<ProposedTimeRow[]>`
    select id, appointment_id as "appointmentId", starts_at as "startsAt", proposed_by as "proposedBy",
      organisation, expert, office
    from dispatch.proposed_time where appointment_id = any(${appointmentIds as string[]}::uuid[]) order by starts_at`;
}

export type ReportRow = {
  appointmentId: string;
  sealed: Buffer;
  manualDocumentId: string | null;
  manualVersion: number | null;
  reportedAt: Temporal.Instant;
  confirmedAt: Temporal.Instant | null;
  sealedRemark: Buffer | null;
};

export async function reportsOf(sql: Queryable, caseId: string): Promise<Map<string, ReportRow>> {
  const rows = await sql<ReportRow[]>`
    select r.appointment_id as "appointmentId", r.sealed, r.manual_document_id as "manualDocumentId",
      d.version as "manualVersion", r.reported_at as "reportedAt", r.confirmed_at as "confirmedAt",
      r.sealed_remark as "sealedRemark"
    from dispatch.report r join dispatch.appointment a on a.id = r.appointment_id
    left join dispatch.document d on d.id = r.manual_document_id
    where a.case_id = ${caseId}`;
  return new Map(rows.map((row) => [row.appointmentId, row]));
}

export type OpenTimeRow = {
  id: string;
  staffId: string;
  startsAt: Temporal.Instant;
  endsAt: Temporal.Instant;
  bufferMinutes: number;
  ways: InterviewWay[];
  joinUrl: string | null;
  takenBy: string | null;
  removedAt: Temporal.Instant | null;
};

const timeColumns = (sql: Queryable) => sql`
  t.id, t.staff_id as "staffId", t.starts_at as "startsAt", t.ends_at as "endsAt", t.buffer_minutes as "bufferMinutes",
  t.ways, t.join_url as "joinUrl", t.taken_by as "takenBy", t.removed_at as "removedAt"`;

/** Somebody else stands in the way: the person of this time is booked for something. */
const blocked = (sql: Queryable) => sql`exists (
  select 1 from core.booking b where b.resource_kind = 'staff' and b.resource_id = t.staff_id
    and b.during && tstzrange(t.starts_at, t.ends_at + make_interval(mins => t.buffer_minutes)))`;

/** The times an applicant can take at this moment, soonest first. */
export async function freeOpenTimes(
  sql: Queryable,
  now: Temporal.Instant,
  most = 60,
): Promise<OpenTimeRow[]> {
  return await sql<OpenTimeRow[]>`
    select ${timeColumns(sql)} from dispatch.open_time t
    where t.removed_at is null and t.taken_by is null and t.starts_at > ${now} and not ${blocked(sql)}
    order by t.starts_at, t.id limit ${most}`;
}

/** Every time from an instant on, with what became of it. */
export async function openTimesFrom(
  sql: Queryable,
  from: Temporal.Instant,
): Promise<(OpenTimeRow & { blocked: boolean; caseNumber: string | null })[]> {
  return await sql<(OpenTimeRow & { blocked: boolean; caseNumber: string | null })[]>`
    select ${timeColumns(sql)}, ${blocked(sql)} as blocked, c.case_number as "caseNumber"
    from dispatch.open_time t left join dispatch.dispatch_case c on c.id = t.taken_by
    where t.removed_at is null and t.starts_at >= ${from} order by t.starts_at, t.id`;
}

/** Open times, locked in one order, so that two who exchange theirs do not wait for each other in a circle. */
export async function lockedOpenTimes(tx: Transaction, ids: readonly string[]): Promise<OpenTimeRow[]> {
  return await tx<OpenTimeRow[]>`
    select ${timeColumns(tx)} from dispatch.open_time t where t.id = any(${ids as string[]}::uuid[])
    order by t.id for update`;
}
