import type { Queryable, Transaction } from '#api/core/db/client.ts';
import { NotFoundError } from '#api/core/errors.ts';
import type { Language } from '#api/core/language.ts';
import { lockSeats } from '#api/seminars/queries.ts';
import type { RegistrationState } from '#api/seminars/registration-workflow.ts';
import type { Way } from '#api/seminars/vocabulary.ts';

export type RegistrationRow = {
  id: string;
  ticketNumber: string;
  seminarId: string;
  way: Way;
  state: RegistrationState;
  language: Language;
  registeredAt: Temporal.Instant;
  keyId: string;
  sealedContact: Buffer | null;
  sealedAnswers: Buffer | null;
  waitingOrder: bigint | null;
  offeredUntil: Temporal.Instant | null;
  linkGeneration: number;
  calendarSequence: number;
  endedAt: Temporal.Instant | null;
  erasedAt: Temporal.Instant | null;
};

const columns = (sql: Queryable) => sql`
  r.id, r.ticket_number as "ticketNumber", r.seminar_id as "seminarId", r.way, r.state, r.language,
  r.registered_at as "registeredAt", r.key_id as "keyId", r.sealed_contact as "sealedContact",
  r.sealed_answers as "sealedAnswers", r.waiting_order as "waitingOrder", r.offered_until as "offeredUntil",
  r.link_generation as "linkGeneration",
  r.calendar_sequence as "calendarSequence", r.ended_at as "endedAt", r.erased_at as "erasedAt"`;

export async function registrationById(sql: Queryable, id: string): Promise<RegistrationRow> {
  const [row] = await sql<RegistrationRow[]>`
    select ${columns(sql)} from seminars.registration r where r.id = ${id}`;
  if (!row) throw new NotFoundError();
  return row;
}

/** @throws NotFoundError */
export async function registrationByTicket(sql: Queryable, ticketNumber: string): Promise<RegistrationRow> {
  const [row] = await sql<RegistrationRow[]>`
    select ${columns(sql)} from seminars.registration r where r.ticket_number = ${ticketNumber}`;
  if (!row) throw new NotFoundError();
  return row;
}

/** The active registration of an address for a seminar, if there is one. */
export async function registrationOfAddress(
  sql: Queryable,
  seminarId: string,
  addressHash: Buffer,
): Promise<RegistrationRow | null> {
  const [row] = await sql<RegistrationRow[]>`
    select ${columns(sql)} from seminars.registration r
    where r.seminar_id = ${seminarId} and r.address_hash = ${addressHash}
      and r.state in ('requested', 'registered', 'waiting', 'offered')`;
  return row ?? null;
}

/** The registration after the seats of its seminar, both locked until the end of the transaction. */
export async function lockedRegistration(tx: Transaction, ticketNumber: string): Promise<RegistrationRow> {
  const { id, seminarId } = await registrationByTicket(tx, ticketNumber);
  await lockSeats(tx, seminarId);
  await tx`select from seminars.registration where id = ${id} for update`;
  return await registrationById(tx, id);
}

/** Who waits longest for a seat of this kind. The seats must be locked. */
export async function firstInLine(
  tx: Transaction,
  seminarId: string,
  way: Way,
): Promise<RegistrationRow | null> {
  const [row] = await tx<RegistrationRow[]>`
    select ${columns(tx)} from seminars.registration r
    where r.seminar_id = ${seminarId} and r.way = ${way} and r.state = 'waiting'
    order by r.waiting_order limit 1 for update`;
  return row ?? null;
}

/** The place in the line, counted from 1; null when not waiting. */
export async function placeInLine(sql: Queryable, row: RegistrationRow): Promise<number | null> {
  if (row.state !== 'waiting') return null;
  const [counted] = await sql<{ ahead: number }[]>`
    select count(*)::int as ahead from seminars.registration
    where seminar_id = ${row.seminarId} and way = ${row.way} and state = 'waiting'
      and waiting_order < ${row.waitingOrder}`;
  return (counted?.ahead ?? 0) + 1;
}

export type SendingRow = {
  registrationId: string;
  madeRegistration: boolean;
  outcome: 'registered' | 'waiting' | 'requested';
  keyId: string;
  sealedInput: Buffer | null;
  mailId: string | null;
  at: Temporal.Instant;
};

export async function sendingByKey(sql: Queryable, keyHash: Buffer): Promise<SendingRow | null> {
  const [row] = await sql<SendingRow[]>`
    select registration_id as "registrationId", made_registration as "madeRegistration", outcome,
      key_id as "keyId", sealed_input as "sealedInput", mail_id as "mailId", at
    from seminars.sending where key_hash = ${keyHash}`;
  return row ?? null;
}

export type AttendanceRow = {
  hallAt: Temporal.Instant | null;
  onlineSeconds: number;
  certificateCode: string | null;
  certificateAt: Temporal.Instant | null;
};

export async function attendanceOf(sql: Queryable, registrationId: string): Promise<AttendanceRow | null> {
  const [row] = await sql<AttendanceRow[]>`
    select hall_at as "hallAt", online_seconds as "onlineSeconds", certificate_code as "certificateCode",
      certificate_at as "certificateAt"
    from seminars.attendance where registration_id = ${registrationId}`;
  return row ?? null;
}
