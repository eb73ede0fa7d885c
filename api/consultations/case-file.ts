import { createHash } from 'node:crypto';
import { statusLink } from '#api/consultations/access.ts';
import type { ConsultationMailPurpose } from '#api/consultations/mails.ts';
import { consultationMails } from '#api/consultations/mails.ts';
import type { ConsultationRow } from '#api/consultations/queries.ts';
import { type ConsultationMove, decide } from '#api/consultations/workflow.ts';
import { dayOf } from '#api/core/calendar/calendar.ts';
import { formatDay } from '#api/core/calendar/format.ts';
import { loadCalendar } from '#api/core/calendar/load.ts';
import type { Context } from '#api/core/context.ts';
import type { Queryable, Transaction } from '#api/core/db/client.ts';
import { RefusedError } from '#api/core/errors.ts';
import type { Subject } from '#api/core/events/events.ts';
import type { Sentence } from '#api/core/language.ts';
import { queueMail } from '#api/core/mail/mail.ts';
import { makePromise, openPromiseOf, type ServicePromise } from '#api/core/promises/store.ts';
import { type CaseKey, open, openCaseKey, seal } from '#api/core/sealing/sealing.ts';
import { officeSettingsOf } from '#api/core/settings/settings.ts';

/** What several actions do to one case. Each function works inside the caller's transaction. */

export type Contact = { name: string; nameKana: string; email: string; telephone: string };
export type MessageKind = 'consultation' | 'addition' | 'answer' | 'question' | 'notice' | 'closing';

export const subjectOf = (receiptNumber: string): Subject => ({ kind: 'consultation', id: receiptNumber });

/** The case's key, or a refusal in words when the case was erased. */
export async function keyOf(sql: Queryable, ctx: Context, row: ConsultationRow): Promise<CaseKey> {
  return await openCaseKey(sql, ctx.secrets, row.keyId);
}

/** Throws the sentence of `decide` unless the actor of this context may make the move today. */
export async function allow(
  tx: Transaction,
  ctx: Context,
  row: ConsultationRow,
  move: ConsultationMove,
): Promise<{ to: ConsultationRow['status']; promise: ServicePromise | null; today: string }> {
  const calendar = await loadCalendar(tx);
  const today = dayOf(calendar, ctx.now());
  const promise = await openPromiseOf(tx, subjectOf(row.receiptNumber), 'answer');
  const decision = decide(
    move,
    {
      status: row.status,
      erased: row.erasedAt !== null,
      waitingForRequester: promise?.pausedAt != null,
      writableUntil: row.writableUntil,
    },
    ctx.actor.kind === 'staff' ? ctx.actor.role : ctx.actor.kind,
    today,
  );
  if (!decision.allowed) throw new RefusedError(decision.because);
  return { to: decision.to, promise, today };
}

/** Promises an answer for what was received now, by the office's own rule and target. */
export async function promiseAnswer(tx: Transaction, ctx: Context, receiptNumber: string) {
  const settings = await officeSettingsOf(tx);
  return await makePromise(tx, ctx, {
    subject: subjectOf(receiptNumber),
    kind: 'answer',
    receivedAt: ctx.now(),
    businessDays: settings.answerTargetBusinessDays,
    earliestBusinessDays: 1,
    rule: settings.countingRule,
  });
}

/** Adds a sealed message. False when the same sending was already there: then nothing is written. */
export async function addMessage(
  tx: Transaction,
  ctx: Context,
  row: Pick<ConsultationRow, 'id'>,
  key: CaseKey,
  message: { kind: MessageKind; text: string; sendingKey: string },
): Promise<boolean> {
  const isRequesters = message.kind === 'consultation' || message.kind === 'addition';
  const staffId = ctx.actor.kind === 'staff' && !isRequesters ? ctx.actor.staffId : null;
  const written = await tx`
    insert into consultations.message (consultation_id, position, at, kind, staff_id, sealed, sending_key_hash)
    select ${row.id}, coalesce(max(position), 0) + 1, ${ctx.now()}, ${message.kind}, ${staffId},
      ${seal(key, 'message', message.text)}, ${hashKey(message.sendingKey)}
    from consultations.message where consultation_id = ${row.id}
    on conflict (consultation_id, sending_key_hash) do nothing
    returning id`;
  if (written.length === 0) return false;
  await ctx.queue.send(
    tx,
    'search.index',
    { consultationId: row.id },
    { key: `${row.id}/${message.sendingKey}` },
  );
  return true;
}

export const hashKey = (sendingKey: string): Buffer => createHash('sha256').update(sendingKey).digest();

export function readContact(key: CaseKey, row: ConsultationRow): Contact {
  const empty: Contact = { name: '', nameKana: '', email: '', telephone: '' };
  if (!row.sealedContact) return empty;
  return { ...empty, ...(JSON.parse(open(key, 'contact', row.sealedContact)) as Partial<Contact>) };
}

/** What the caller of `queueRequesterMail` has at hand, so that it is not read again. */
export type AtHand = { key?: CaseKey; promise?: ServicePromise; requestedNow?: boolean };

/**
 * Queues a mail to the requester when they wished for mail; otherwise nothing. `once` makes a second copy of the
 * same mail impossible; `requestedNow` sends it whatever the hour, because the person is waiting for it.
 */
export async function queueRequesterMail(
  tx: Transaction,
  ctx: Context,
  row: ConsultationRow,
  purpose: ConsultationMailPurpose,
  once: string,
  { requestedNow = false, ...atHand }: AtHand = {},
): Promise<void> {
  if (row.replyBy !== 'email') return;
  const key = atHand.key ?? (await keyOf(tx, ctx, row));
  const { email, name } = readContact(key, row);
  if (!email) return;
  const promise = atHand.promise ?? (await openPromiseOf(tx, subjectOf(row.receiptNumber), 'answer'));
  const wording = consultationMails[purpose];
  const paragraphs = wording.paragraphs({
    receiptNumber: row.receiptNumber,
    promise:
      promise && !promise.pausedAt
        ? { earliestOn: dayInWords(promise.earliestOn), dueOn: dayInWords(promise.dueOn) }
        : null,
    statusLink: statusLink(ctx, row),
  });
  await queueMail(tx, ctx, {
    key: `consultation/${row.receiptNumber}/${purpose}/${once}`,
    subject: subjectOf(row.receiptNumber),
    purpose,
    to: email,
    addressee: name,
    language: row.language,
    subjectLine: wording.subject[row.language],
    receiptNumber: row.receiptNumber,
    paragraphs: paragraphs[row.language],
    caseKey: key,
    contactRules: row.contactRules,
    requestedNow,
  });
}

/** A day as each language writes it. */
export const dayInWords = (day: string): Sentence => ({
  ja: formatDay(day, 'ja'),
  en: formatDay(day, 'en'),
  easy: formatDay(day, 'easy'),
});
