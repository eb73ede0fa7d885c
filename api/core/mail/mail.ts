import { randomUUID } from 'node:crypto';
import type { Context } from '#api/core/context.ts';
import type { Transaction } from '#api/core/db/client.ts';
import { RefusedError } from '#api/core/errors.ts';
import { recordEvent, type Subject } from '#api/core/events/events.ts';
import type { Language, Sentence } from '#api/core/language.ts';
import { readAddress } from '#api/core/mail/address.ts';
import { type ContactRules, decideMail } from '#api/core/mail/contact-rules.ts';
import {
  type Attachment,
  faceOf,
  type MailContent,
  refuseLineBreaks,
  sealContent,
} from '#api/core/mail/content.ts';
import { frameMail } from '#api/core/mail/frame.ts';
import { type CaseKey, createCaseKey, openCaseKey } from '#api/core/sealing/sealing.ts';
import { officeSettingsOf } from '#api/core/settings/settings.ts';

export type MailToQueue = {
  /** Why this mail exists, such as `consultation/C-…/answered/3`: the same key twice is one mail. */
  key: string;
  subject: Subject;
  /** Which of the domain's mails this is. Anybody on the staff may read it. */
  purpose: string;
  to: string;
  /** The name in the salutation; empty for none. */
  addressee?: string;
  language: Language;
  subjectLine: string;
  receiptNumber?: string;
  paragraphs: readonly string[];
  html?: string;
  attachments?: readonly Attachment[];
  caseKey: CaseKey;
  contactRules: ContactRules;
  /** The person asked for it a moment ago: it goes whatever the channel and the hour (see decideMail). */
  requestedNow?: boolean;
};

export type QueuedMail =
  | { id: string; queued: true }
  /** There was one with this key already, or the contact rules say no: the mail is kept as refused. */
  | { id: string; queued: false; because: Sentence };

/**
 * Writes a mail into the outbox in the transaction that earned it, framed for this office and sealed; the
 * worker sends it afterwards. A mail that breaks the person's contact rules is kept as refused, so that the
 * staff sees why nothing was sent, and the change that wanted it goes through.
 * @throws RefusedError when the address cannot be one.
 */
export async function queueMail(tx: Transaction, ctx: Context, mail: MailToQueue): Promise<QueuedMail> {
  const office = await officeSettingsOf(tx);
  const address = readAddress(mail.to);
  if (!address.ok) throw new RefusedError(address.because);
  const body = { addressee: '', ...mail };
  const framed = frameMail(office, body, mail.contactRules.neverNameSubject);
  const content: MailContent = {
    ...framed,
    to: address.address,
    html: mail.html ?? null,
    attachments: mail.attachments ?? [],
    contactRules: mail.contactRules,
    requestedNow: mail.requestedNow ?? false,
  };
  return await insertMail(tx, ctx, { ...mail, content, copyOf: null, timeZone: office.timeZone });
}

export type NewMail = Pick<MailToQueue, 'key' | 'subject' | 'purpose' | 'language' | 'caseKey'> & {
  content: MailContent;
  copyOf: string | null;
  timeZone: string;
};

/** The row of a mail and its job. The event is the one of the change that earned it. */
export async function insertMail(tx: Transaction, ctx: Context, mail: NewMail): Promise<QueuedMail> {
  refuseLineBreaks(mail.content);
  const now = ctx.now();
  const id = randomUUID();
  const { contactRules } = mail.content;
  const decision = decideMail(contactRules, faceOf(mail.content), now, mail.timeZone);
  const held = !decision.allowed && 'notBefore' in decision ? decision.notBefore : null;
  const refused = !decision.allowed && !held;
  const inserted = await tx`
    insert into core.mail (id, key, subject_kind, subject_id, purpose, language, key_id, sealed, message_id,
      copy_of, created_at, state, refused_because, next_attempt_at)
    values (${id}, ${mail.key}, ${mail.subject.kind}, ${mail.subject.id}, ${mail.purpose}, ${mail.language},
      ${mail.caseKey.id}, ${sealContent(mail.caseKey, mail.content)}, ${messageId(id, ctx.baseUrl)},
      ${mail.copyOf}, ${now}, ${refused ? 'refused' : 'waiting'}, ${refused ? 'contact_rules' : null},
      ${refused ? null : (held ?? now)})
    on conflict (key) do nothing
    returning id`;
  if (inserted.length === 0) return await alreadyQueued(tx, mail.key);
  if (refused) {
    const detail = { mail: id, purpose: mail.purpose, because: 'contact_rules' };
    await recordEvent(tx, ctx, mail.subject, 'mail.refused', detail);
    return { id, queued: false, because: decision.because };
  }
  await ctx.queue.send(
    tx,
    'mail.deliver',
    { mailId: id },
    { key: id, ...(held ? { startAfter: held } : {}) },
  );
  return { id, queued: true };
}

async function alreadyQueued(tx: Transaction, key: string): Promise<QueuedMail> {
  const [existing] = await tx<{ id: string }[]>`select id from core.mail where key = ${key}`;
  if (!existing) throw new Error('A mail with this key was there and is gone.');
  return { id: existing.id, queued: false, because: alreadySentence };
}

/** RFC 5322, 3.6.4. The host says where the mail comes from, the id makes it the only one. */
function messageId(id: string, baseUrl: string): string {
  return `<${id}@${new URL(baseUrl).hostname}>`;
}

/** The key that seals mails belonging to no case, such as reminders to the staff. Made on first use. */
export async function officeKey(tx: Transaction, ctx: Context): Promise<CaseKey> {
  const known = async (): Promise<CaseKey | null> => {
    const [row] = await tx<{ keyId: string }[]>`select key_id as "keyId" from core.office_key`;
    return row ? await openCaseKey(tx, ctx.secrets, row.keyId) : null;
  };
  const first = await known();
  if (first) return first;
  await tx`lock table core.office_key in share row exclusive mode`;
  const made = await known();
  if (made) return made;
  const key = await createCaseKey(tx, ctx);
  await tx`insert into core.office_key (key_id) values (${key.id})`;
  return key;
}

const alreadySentence: Sentence = {
  ja: 'このメールは、すでに送る準備ができています。',
  en: 'This mail has been prepared already.',
  easy: 'このメールは、もう送る準備ができています。',
};
