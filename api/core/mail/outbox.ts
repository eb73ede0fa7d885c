import type { Queryable, Transaction } from '#api/core/db/client.ts';
import type { Subject } from '#api/core/events/events.ts';
import type { Language } from '#api/core/language.ts';

export const mailStates = ['waiting', 'accepted', 'deferred', 'refused', 'bounced'] as const;
export type MailState = (typeof mailStates)[number];
export type RefusedBecause = 'server' | 'gave_up' | 'contact_rules' | 'erased' | 'unreadable';

/** A mail as it lies in the outbox; what tells about a person is sealed. */
export type MailRow = {
  id: string;
  key: string;
  subject: Subject;
  purpose: string;
  language: Language;
  keyId: string;
  sealed: Buffer;
  messageId: string;
  copyOf: string | null;
  createdAt: Temporal.Instant;
  state: MailState;
  attempts: number;
  firstAttemptAt: Temporal.Instant | null;
};

/**
 * While one process sends a mail nobody else may for this long, even if the database forgot the lock because
 * the connection broke. After a crash the mail waits as long, so it is short; a slow server is covered by the
 * row lock, which lasts as long as the sending.
 */
const lease = { minutes: 2 } as const;

/** Takes a mail that is due for sending. False when it is not due, is being sent, or has ended. */
export async function claim(sql: Queryable, mailId: string, now: Temporal.Instant): Promise<boolean> {
  const claimed = await sql`
    update core.mail set next_attempt_at = ${now.add(lease)}
    where id = (
      select id from core.mail where id = ${mailId} and next_attempt_at <= ${now}
      for no key update skip locked)
    returning id`;
  return claimed.length > 0;
}

/**
 * The mail, locked until the transaction ends ("no key": rows that refer to it may still be written). Null
 * when it has ended or somebody else holds it.
 */
export async function lockedMail(tx: Transaction, mailId: string): Promise<MailRow | null> {
  const [row] = await tx<MailRow[]>`
    select ${columns(tx)} from core.mail
    where id = ${mailId} and next_attempt_at is not null for no key update skip locked`;
  return row ?? null;
}

/** The mail in any state, locked once whoever sends it has finished. */
export async function mailForUpdate(tx: Transaction, mailId: string): Promise<MailRow | null> {
  const [row] = await tx<MailRow[]>`
    select ${columns(tx)} from core.mail where id = ${mailId} for no key update`;
  return row ?? null;
}

/** The mails that may be sent at this time, the longest waiting first. */
export async function dueMails(sql: Queryable, now: Temporal.Instant, limit: number): Promise<string[]> {
  const rows = await sql<{ id: string }[]>`
    select id from core.mail where next_attempt_at <= ${now} order by next_attempt_at, created_at limit ${limit}`;
  return rows.map((row) => row.id);
}

function columns(sql: Queryable) {
  return sql`
    id, key, jsonb_build_object('kind', subject_kind, 'id', subject_id) as subject, purpose, language,
    key_id as "keyId", sealed, message_id as "messageId", copy_of as "copyOf", created_at as "createdAt",
    state, attempts, first_attempt_at as "firstAttemptAt"`;
}
