import type { MessageKind } from '#api/consultations/case-file.ts';
import type {
  Behaviour,
  ClosingReason,
  CompanySize,
  ReplyChannel,
  RequesterType,
  Sector,
  Topic,
} from '#api/consultations/vocabulary.ts';
import type { ConsultationState } from '#api/consultations/workflow.ts';
import type { Queryable, Transaction } from '#api/core/db/client.ts';
import { NotFoundError } from '#api/core/errors.ts';
import type { Language } from '#api/core/language.ts';
import type { ContactRules } from '#api/core/mail/contact-rules.ts';

export type ConsultationRow = {
  id: string;
  receiptNumber: string;
  receivedAt: Temporal.Instant;
  channel: 'web' | 'telephone';
  language: Language;
  requesterType: RequesterType;
  companySize: CompanySize | null;
  sector: Sector | null;
  topics: Topic[];
  behaviours: Behaviour[];
  anonymous: boolean;
  replyBy: ReplyChannel;
  contactRules: ContactRules;
  keyId: string;
  sealedContact: Buffer | null;
  status: ConsultationState;
  assigneeId: string | null;
  closedAt: Temporal.Instant | null;
  closedBecause: ClosingReason | null;
  referredTo: string | null;
  writableUntil: string | null;
  erasedAt: Temporal.Instant | null;
  contentHash: Buffer;
  contentSalt: Buffer;
  secretHash: Buffer;
  secretHiddenAt: Temporal.Instant | null;
  linkGeneration: number;
};

export type MessageRow = {
  id: string;
  at: Temporal.Instant;
  kind: MessageKind;
  staffId: string | null;
  sealed: Buffer;
};

/** The columns of a `ConsultationRow`; the table goes by the name `c`. */
export const columns = (sql: Queryable) => sql`
  c.id, c.receipt_number as "receiptNumber", c.received_at as "receivedAt", c.channel, c.language,
  c.requester_type as "requesterType", c.company_size as "companySize", c.sector, c.topics, c.behaviours,
  c.anonymous, c.reply_by as "replyBy", c.contact_rules as "contactRules", c.key_id as "keyId",
  c.sealed_contact as "sealedContact", c.status, c.assignee_id as "assigneeId",
  c.closed_at as "closedAt", c.closed_because as "closedBecause", c.referred_to as "referredTo",
  c.writable_until as "writableUntil", c.erased_at as "erasedAt", c.content_hash as "contentHash",
  c.content_salt as "contentSalt", c.secret_hash as "secretHash", c.secret_hidden_at as "secretHiddenAt",
  c.link_generation as "linkGeneration"`;

/** The case, locked until the end of the transaction: two people never change one case at once. */
export async function lockedConsultation(tx: Transaction, receiptNumber: string): Promise<ConsultationRow> {
  const [row] = await tx<ConsultationRow[]>`
    select ${columns(tx)} from consultations.consultation c where c.receipt_number = ${receiptNumber} for update`;
  if (!row) throw new NotFoundError();
  return row;
}

export async function consultationByNumber(
  sql: Queryable,
  receiptNumber: string,
): Promise<ConsultationRow | null> {
  const [row] = await sql<ConsultationRow[]>`
    select ${columns(sql)} from consultations.consultation c where c.receipt_number = ${receiptNumber}`;
  return row ?? null;
}

export async function consultationById(sql: Queryable, id: string): Promise<ConsultationRow | null> {
  const [row] = await sql<ConsultationRow[]>`
    select ${columns(sql)} from consultations.consultation c where c.id = ${id}`;
  return row ?? null;
}

export async function consultationBySending(
  sql: Queryable,
  keyHash: Buffer,
): Promise<ConsultationRow | null> {
  const [row] = await sql<ConsultationRow[]>`
    select ${columns(sql)} from consultations.consultation c where c.sending_key_hash = ${keyHash}`;
  return row ?? null;
}

/** Everything both sides wrote, oldest first, still sealed. */
export async function messagesOf(sql: Queryable, consultationId: string): Promise<MessageRow[]> {
  return await sql<MessageRow[]>`
    select id, at, kind, staff_id as "staffId", sealed
    from consultations.message where consultation_id = ${consultationId} order by position`;
}
