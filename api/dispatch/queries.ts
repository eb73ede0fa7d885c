import type { Queryable, Transaction } from '#api/core/db/client.ts';
import { NotFoundError } from '#api/core/errors.ts';
import type { Language } from '#api/core/language.ts';
import type { ContactRules } from '#api/core/mail/contact-rules.ts';
import type {
  ApplicantKind,
  ContactOutcome,
  ContactWay,
  DispatchSector,
  DispatchTopic,
  HoldReason,
} from '#api/dispatch/vocabulary.ts';
import type { DispatchState } from '#api/dispatch/workflow.ts';

export type DispatchCaseRow = {
  id: string;
  caseNumber: string;
  programmeId: string;
  receivedAt: Temporal.Instant;
  language: Language;
  applicantKind: ApplicantKind;
  corporateNumberHash: Buffer | null;
  sector: DispatchSector | null;
  topics: DispatchTopic[];
  keyId: string;
  sealedApplication: Buffer;
  sealedContact: Buffer | null;
  contactRules: ContactRules;
  fromConsultation: string | null;
  status: DispatchState;
  assigneeId: string | null;
  closedAt: Temporal.Instant | null;
  endedBecause: string | null;
  erasedAt: Temporal.Instant | null;
  contentHash: Buffer;
  contentSalt: Buffer;
  secretHash: Buffer;
  secretHiddenAt: Temporal.Instant | null;
  linkGeneration: number;
  /** Since when the case is on hold; null when it is not. */
  heldSince: Temporal.Instant | null;
};

/** The columns of a `DispatchCaseRow`; the table goes by the name `c`. */
export const columns = (sql: Queryable) => sql`
  c.id, c.case_number as "caseNumber", c.programme_id as "programmeId", c.received_at as "receivedAt", c.language,
  c.applicant_kind as "applicantKind", c.corporate_number_hash as "corporateNumberHash", c.sector, c.topics,
  c.key_id as "keyId", c.sealed_application as "sealedApplication", c.sealed_contact as "sealedContact",
  c.contact_rules as "contactRules", c.from_consultation as "fromConsultation", c.status,
  c.assignee_id as "assigneeId", c.closed_at as "closedAt", c.ended_because as "endedBecause",
  c.erased_at as "erasedAt", c.content_hash as "contentHash", c.content_salt as "contentSalt",
  c.secret_hash as "secretHash", c.secret_hidden_at as "secretHiddenAt", c.link_generation as "linkGeneration",
  (select since from dispatch.hold where case_id = c.id and until_at is null) as "heldSince"`;

/** The case, locked until the end of the transaction: two people never change one case at once. */
export async function lockedCase(tx: Transaction, caseNumber: string): Promise<DispatchCaseRow> {
  // The lock comes first: what is read with it would show a hold as it stood before the wait.
  await tx`select from dispatch.dispatch_case where case_number = ${caseNumber} for update`;
  const row = await caseByNumber(tx, caseNumber);
  if (!row) throw new NotFoundError();
  return row;
}

export async function caseByNumber(sql: Queryable, caseNumber: string): Promise<DispatchCaseRow | null> {
  const [row] = await sql<DispatchCaseRow[]>`
    select ${columns(sql)} from dispatch.dispatch_case c where c.case_number = ${caseNumber}`;
  return row ?? null;
}

export async function caseById(sql: Queryable, id: string): Promise<DispatchCaseRow | null> {
  const [row] = await sql<DispatchCaseRow[]>`
    select ${columns(sql)} from dispatch.dispatch_case c where c.id = ${id}`;
  return row ?? null;
}

export async function caseBySending(sql: Queryable, keyHash: Buffer): Promise<DispatchCaseRow | null> {
  const [row] = await sql<DispatchCaseRow[]>`
    select ${columns(sql)} from dispatch.dispatch_case c where c.sending_key_hash = ${keyHash}`;
  return row ?? null;
}

/** The numbers of the cases that began from a consultation, oldest first. */
export async function casesBegunFrom(sql: Queryable, receiptNumber: string): Promise<string[]> {
  const rows = await sql<{ caseNumber: string }[]>`
    select case_number as "caseNumber" from dispatch.dispatch_case
    where from_consultation = ${receiptNumber} order by received_at, case_number`;
  return rows.map(({ caseNumber }) => caseNumber);
}

export type HoldRow = {
  id: string;
  reason: HoldReason;
  sealedNote: Buffer | null;
  staffId: string | null;
  since: Temporal.Instant;
  untilAt: Temporal.Instant | null;
};

export async function holdsOf(sql: Queryable, caseId: string): Promise<HoldRow[]> {
  return await sql<HoldRow[]>`
    select id, reason, sealed_note as "sealedNote", staff_id as "staffId", since, until_at as "untilAt"
    from dispatch.hold where case_id = ${caseId} order by since`;
}

export type ContactRow = {
  id: string;
  at: Temporal.Instant;
  staffId: string | null;
  way: ContactWay;
  outcome: ContactOutcome;
  sealedNote: Buffer | null;
};

/** The contact log, oldest first. */
export async function contactsOf(sql: Queryable, caseId: string): Promise<ContactRow[]> {
  return await sql<ContactRow[]>`
    select id, at, staff_id as "staffId", way, outcome, sealed_note as "sealedNote"
    from dispatch.contact where case_id = ${caseId} order by at, id`;
}
