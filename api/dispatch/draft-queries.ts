import type { Queryable, Transaction } from '#api/core/db/client.ts';
import type { Language } from '#api/core/language.ts';
import { type CaseKey, open } from '#api/core/sealing/sealing.ts';
import type { ApplicationStep, DraftAnswers } from '#api/dispatch/application-contract.ts';
import type { ApplicantKind } from '#api/dispatch/vocabulary.ts';

export type DraftRow = {
  id: string;
  programmeId: string;
  language: Language;
  keyId: string;
  sealed: Buffer;
  step: ApplicationStep;
  fromConsultation: string | null;
  savedAt: Temporal.Instant;
  expiresAt: Temporal.Instant;
  mailed: number;
};

/** What a draft keeps: the answers as typed, and for whom. Sealed as 'draft'. */
export type DraftContent = { applicantKind: ApplicantKind; answers: DraftAnswers };

const columns = (sql: Queryable) => sql`
  id, programme_id as "programmeId", language, key_id as "keyId", sealed, step,
  from_consultation as "fromConsultation", saved_at as "savedAt", expires_at as "expiresAt", mailed`;

export async function draftById(sql: Queryable, id: string): Promise<DraftRow | null> {
  const [row] = await sql<DraftRow[]>`
    select ${columns(sql)} from dispatch.application_draft where id = ${id}`;
  return row ?? null;
}

/** The draft, locked: two tabs never save or send one draft at once. */
export async function lockedDraft(tx: Transaction, id: string): Promise<DraftRow | null> {
  const [row] = await tx<DraftRow[]>`
    select ${columns(tx)} from dispatch.application_draft where id = ${id} for update`;
  return row ?? null;
}

export async function outdatedDrafts(sql: Queryable, now: Temporal.Instant): Promise<string[]> {
  const rows = await sql<{ id: string }[]>`
    select id from dispatch.application_draft where expires_at <= ${now} order by expires_at limit 500`;
  return rows.map((row) => row.id);
}

export function readDraft(key: CaseKey, row: Pick<DraftRow, 'sealed'>): DraftContent {
  return JSON.parse(open(key, 'draft', row.sealed)) as DraftContent;
}
