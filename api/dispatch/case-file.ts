import { createHash } from 'node:crypto';
import { instantAt } from '#api/core/calendar/calendar.ts';
import { formatDay } from '#api/core/calendar/format.ts';
import { loadCalendar } from '#api/core/calendar/load.ts';
import type { Context } from '#api/core/context.ts';
import type { Queryable, Transaction } from '#api/core/db/client.ts';
import { RefusedError } from '#api/core/errors.ts';
import { recordEvent, type Subject } from '#api/core/events/events.ts';
import type { Language, Sentence } from '#api/core/language.ts';
import type { Attachment } from '#api/core/mail/content.ts';
import { queueMail } from '#api/core/mail/mail.ts';
import {
  endPromise,
  keepPromise,
  makePromise,
  openPromiseOf,
  type ServicePromise,
} from '#api/core/promises/store.ts';
import { type CaseKey, open, openCaseKey, seal } from '#api/core/sealing/sealing.ts';
import { officeSettingsOf } from '#api/core/settings/settings.ts';
import type { ApplicationInput } from '#api/dispatch/application-contract.ts';
import { moveVerbs } from '#api/dispatch/history.ts';
import { type ProgrammeText, promisedDaysOf } from '#api/dispatch/programme-queries.ts';
import type { DispatchCaseRow } from '#api/dispatch/queries.ts';
import { type ContactOutcome, type ContactWay, contactOutcomes } from '#api/dispatch/vocabulary.ts';
import {
  type DispatchMove,
  type DispatchParty,
  type DispatchPromiseKind,
  decide,
  dispatchStatuses,
  isEnded,
} from '#api/dispatch/workflow.ts';

/** What several actions do to one case. Each function works inside the caller's transaction. */

/** Whom the office writes to and calls. Sealed; the desk sees it on the page of the case. */
export type Contact = {
  organisation: string;
  name: string;
  nameKana: string;
  email: string;
  telephone: string;
};

/** What was sent, with each declaration in the words that were shown and the day it was made. Sealed as 'application'. */
export type StoredApplication = ApplicationInput & {
  declared: { key: string; text: ProgrammeText; on: string }[];
};

export const subjectOf = (caseNumber: string): Subject => ({ kind: 'dispatch', id: caseNumber });

/** Who acts, in the words of the workflow. */
export function partyOf(ctx: Context): DispatchParty {
  if (ctx.actor.kind === 'staff') return ctx.actor.role;
  return ctx.actor.kind === 'requester' ? 'applicant' : ctx.actor.kind;
}

export const standingOf = (row: DispatchCaseRow) => ({
  status: row.status,
  erased: row.erasedAt !== null,
  onHold: row.heldSince !== null,
});

/** Throws the sentence of `decide` unless the actor of this context may make the move. */
export function allow(ctx: Context, row: DispatchCaseRow, move: DispatchMove): DispatchCaseRow['status'] {
  const decision = decide(move, standingOf(row), partyOf(ctx));
  if (!decision.allowed) throw new RefusedError(decision.because);
  return decision.to;
}

export type Moving = {
  /** Facts for the trace: codes, days and numbers; never a name, an address or text. */
  detail?: Record<string, unknown>;
  /** Why a case ended before its time. */
  endedBecause?: string;
  /** From which day on the promise of the new status is counted, as text; today when left out. */
  countedFrom?: string;
};

/**
 * Makes one move of a case that the caller has locked (`lockedCase`): decides, settles what was owed in the old
 * status, promises what is owed in the new one, writes the status and the trace. Mails are the caller's. Returns
 * the case as it stands now.
 * @throws RefusedError with the sentence of the workflow.
 */
export async function moveCase(
  tx: Transaction,
  ctx: Context,
  row: DispatchCaseRow,
  move: DispatchMove,
  { detail = {}, endedBecause, countedFrom }: Moving = {},
): Promise<DispatchCaseRow> {
  const to = allow(ctx, row, move);
  const subject = subjectOf(row.caseNumber);
  await recordEvent(tx, ctx, subject, moveVerbs[move], {
    ...detail,
    ...(to === row.status ? {} : { from: row.status, to }),
    ...(endedBecause ? { because: endedBecause } : {}),
  });
  if (to === row.status) return row;
  const { owes } = dispatchStatuses[row.status];
  const promise = owes ? await openPromiseOf(tx, subject, owes) : null;
  if (promise && to === 'withdrawn') await endPromise(tx, ctx, promise.id, 'withdrawn');
  else if (promise && to === 'cancelled') await endPromise(tx, ctx, promise.id, 'cancelled');
  else if (promise) await keepPromise(tx, ctx, promise.id);
  const closedAt = isEnded(to) ? ctx.now() : null;
  if (closedAt)
    await tx`update dispatch.hold set until_at = ${closedAt} where case_id = ${row.id} and until_at is null`;
  await tx`
    update dispatch.dispatch_case
    set status = ${to}, closed_at = ${closedAt}, ended_because = ${endedBecause ?? null}
    where id = ${row.id}`;
  const moved: DispatchCaseRow = {
    ...row,
    status: to,
    closedAt,
    endedBecause: endedBecause ?? null,
    heldSince: closedAt ? null : row.heldSince,
  };
  const owed = dispatchStatuses[to].owes;
  if (owed) await promiseFor(tx, ctx, moved, owed, countedFrom);
  return moved;
}

/**
 * Promises contact from the receipt by the office's own rule, or the decision from the day the interview was held,
 * which itself is never counted. How many business days is the programme's (FAQ: five and five).
 */
export async function promiseFor(
  tx: Transaction,
  ctx: Context,
  row: Pick<DispatchCaseRow, 'caseNumber' | 'programmeId'>,
  kind: DispatchPromiseKind,
  countedFrom?: string,
): Promise<ServicePromise> {
  const [calendar, settings, days] = await Promise.all([
    loadCalendar(tx),
    officeSettingsOf(tx),
    promisedDaysOf(tx, row.programmeId),
  ]);
  return await makePromise(tx, ctx, {
    subject: subjectOf(row.caseNumber),
    kind,
    receivedAt: countedFrom ? instantAt(calendar, countedFrom, calendar.opens) : ctx.now(),
    businessDays: days[kind],
    rule: countedFrom ? 'receipt_date' : settings.countingRule,
  });
}

/** The promise that is owed in the status the case stands at, paused or not. */
export async function openPromiseFor(sql: Queryable, row: DispatchCaseRow): Promise<ServicePromise | null> {
  const { owes } = dispatchStatuses[row.status];
  return owes ? await openPromiseOf(sql, subjectOf(row.caseNumber), owes) : null;
}

export type LoggedContact = {
  way: ContactWay;
  outcome: ContactOutcome;
  note: string;
  /** The same for every try at writing down one contact. */
  sendingKey: string;
};

/**
 * Writes down that office and organisation were in touch. The first contact that reached the organisation keeps the
 * promise of contact and moves the case on; one that did not is logged and keeps nothing. Writing the same contact
 * down twice is one.
 */
export async function logContact(
  tx: Transaction,
  ctx: Context,
  row: DispatchCaseRow,
  contact: LoggedContact,
): Promise<DispatchCaseRow> {
  allow(ctx, row, 'log');
  const key = await keyOf(tx, ctx, row);
  const staffId = ctx.actor.kind === 'staff' ? ctx.actor.staffId : null;
  const written = await tx`
    insert into dispatch.contact (case_id, at, staff_id, way, outcome, sealed_note, sending_key_hash)
    values (${row.id}, ${ctx.now()}, ${staffId}, ${contact.way}, ${contact.outcome},
      ${contact.note ? seal(key, 'contact-note', contact.note) : null}, ${hashKey(contact.sendingKey)})
    on conflict (case_id, sending_key_hash) do nothing returning id`;
  if (written.length === 0) return row;
  const facts = { detail: { way: contact.way, outcome: contact.outcome } };
  const reached = contactOutcomes[contact.outcome].keeps && row.status === 'received';
  return await moveCase(tx, ctx, row, reached && partyOf(ctx) !== 'applicant' ? 'contact' : 'log', facts);
}

/** Words of the office for the organisation, shown on its status page; they keep no promise. */
export async function addNotice(
  tx: Transaction,
  ctx: Context,
  row: DispatchCaseRow,
  text: string,
  once: string,
): Promise<void> {
  const key = await keyOf(tx, ctx, row);
  const staffId = ctx.actor.kind === 'staff' ? ctx.actor.staffId : null;
  await tx`
    insert into dispatch.contact (case_id, at, staff_id, way, outcome, sealed_note, sending_key_hash)
    values (${row.id}, ${ctx.now()}, ${staffId}, 'system', 'sent', ${seal(key, 'contact-note', text)},
      ${hashKey(`notice/${once}`)})
    on conflict (case_id, sending_key_hash) do nothing`;
}

export const hashKey = (sendingKey: string): Buffer => createHash('sha256').update(sendingKey).digest();

/** The case's key. @throws ErasedError when the case was erased. */
export async function keyOf(
  sql: Queryable,
  ctx: Context,
  row: Pick<DispatchCaseRow, 'keyId'>,
): Promise<CaseKey> {
  return await openCaseKey(sql, ctx.secrets, row.keyId);
}

export function readContact(key: CaseKey, row: Pick<DispatchCaseRow, 'sealedContact'>): Contact {
  const empty: Contact = { organisation: '', name: '', nameKana: '', email: '', telephone: '' };
  if (!row.sealedContact) return empty;
  return { ...empty, ...(JSON.parse(open(key, 'contact', row.sealedContact)) as Partial<Contact>) };
}

export function readApplication(
  key: CaseKey,
  row: Pick<DispatchCaseRow, 'sealedApplication'>,
): StoredApplication {
  return JSON.parse(open(key, 'application', row.sealedApplication)) as StoredApplication;
}

/** What one mail says, subject first. The subject never says what the case is about. */
export type Wording = { subject: Sentence; paragraphs: Readonly<Record<Language, readonly string[]>> };

export type ApplicantMail = {
  purpose: string;
  /** With the purpose, this makes a second copy of the same mail impossible. */
  once: string;
  wording: Wording;
  attachments?: readonly Attachment[];
  /** Sent whatever the hour, because the person is waiting for it. */
  requestedNow?: boolean;
};

/** Queues a mail to the organisation's contact person when they wished for mail; otherwise nothing. */
export async function queueApplicantMail(
  tx: Transaction,
  ctx: Context,
  row: DispatchCaseRow,
  { purpose, once, wording, attachments = [], requestedNow = false }: ApplicantMail,
): Promise<void> {
  if (row.contactRules.channel !== 'email') return;
  const key = await keyOf(tx, ctx, row);
  const { email, name } = readContact(key, row);
  if (!email) return;
  await queueMail(tx, ctx, {
    key: `dispatch/${row.caseNumber}/${purpose}/${once}`,
    subject: subjectOf(row.caseNumber),
    purpose,
    to: email,
    addressee: name,
    language: row.language,
    subjectLine: wording.subject[row.language],
    receiptNumber: row.caseNumber,
    paragraphs: wording.paragraphs[row.language],
    attachments,
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
