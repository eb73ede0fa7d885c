import { createHash, createHmac, randomBytes } from 'node:crypto';
import { dayOf } from '#api/core/calendar/calendar.ts';
import { loadCalendar } from '#api/core/calendar/load.ts';
import type { Context } from '#api/core/context.ts';
import type { Transaction } from '#api/core/db/client.ts';
import { RefusedError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { newReceiptNumber } from '#api/core/receipts/receipt-number.ts';
import { hashSecretCode, secretCodeFor } from '#api/core/receipts/secret-code.ts';
import { type CaseKey, createCaseKey, openCaseKey, seal } from '#api/core/sealing/sealing.ts';
import { type Secrets, subkey } from '#api/core/secrets.ts';
import { tellApplicant } from '#api/dispatch/applicant-mails.ts';
import type { ApplicationInput } from '#api/dispatch/application-contract.ts';
import {
  type Contact,
  hashKey,
  promiseFor,
  type StoredApplication,
  subjectOf,
} from '#api/dispatch/case-file.ts';
import { type DraftRow, lockedDraft } from '#api/dispatch/draft-queries.ts';
import { refuseIncomplete } from '#api/dispatch/eligibility-rules.ts';
import { lockedProgramme, type ProgrammeRow, placesTaken } from '#api/dispatch/programme-queries.ts';
import { caseBySending, columns, type DispatchCaseRow } from '#api/dispatch/queries.ts';

export type Sending = { key: string; draftId: string | null };
export type Submitted = { row: DispatchCaseRow; secretCode: string; repeated: boolean };

/** Rolls the transaction back: the same sending was received before, or the random number was taken. */
class TakenError extends Error {
  override readonly name = 'TakenError';
}

/** Random numbers meet once in about 80,000 million; three tries are more than anybody will see. */
const tries = 3;

/**
 * Receives an application: case, promise, trace and mail in one transaction. A draft becomes the case, with its key
 * and its files. The same sending, however often and however parallel it arrives, is one case with one receipt.
 * @throws RefusedError when the programme takes no applications any more, or the key was used for other words;
 * InvalidInputError when a required condition is not declared.
 */
export async function submitApplication(
  ctx: Context,
  input: ApplicationInput,
  sending: Sending,
): Promise<Submitted> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await ctx.sql.begin(async (tx) => await write(tx, ctx, input, sending));
    } catch (error) {
      if (!(error instanceof TakenError)) throw error;
      const earlier = await alreadySent(ctx, input, sending);
      if (earlier) return earlier;
      if (attempt === tries) throw error;
    }
  }
}

async function alreadySent(
  ctx: Context,
  input: ApplicationInput,
  sending: Sending,
): Promise<Submitted | null> {
  const row = await caseBySending(ctx.sql, hashKey(sending.key));
  if (!row) return null;
  const contentHash = hashContent(input, row.contentSalt);
  if (!contentHash.equals(row.contentHash)) throw new RefusedError(sentences.otherWords);
  return { row, secretCode: secretCodeFor(ctx.secrets, sending.key, contentHash), repeated: true };
}

async function write(
  tx: Transaction,
  ctx: Context,
  input: ApplicationInput,
  sending: Sending,
): Promise<Submitted> {
  // One sending after the other: whoever comes second finds the first one's case.
  await tx`select pg_advisory_xact_lock(7340041, ${hashKey(sending.key).readInt32BE(0)}::int)`;
  if (await caseBySending(tx, hashKey(sending.key))) throw new TakenError();
  const draft = sending.draftId ? await lockedDraft(tx, sending.draftId) : null;
  if (sending.draftId && !draft) throw new RefusedError(sentences.draftGone);
  const programme = await lockedProgramme(tx, input.programmeId);
  const today = dayOf(await loadCalendar(tx), ctx.now());
  refuseIncomplete(programme, input, today, await placesTaken(tx, programme.id));
  const key = draft ? await openCaseKey(tx, ctx.secrets, draft.keyId) : await createCaseKey(tx, ctx);
  const contentSalt = randomBytes(16);
  const contentHash = hashContent(input, contentSalt);
  const secretCode = secretCodeFor(ctx.secrets, sending.key, contentHash);
  const caseNumber = newReceiptNumber('D', randomBytes);
  const [row] = await tx<DispatchCaseRow[]>`
    insert into dispatch.dispatch_case as c (
      case_number, programme_id, received_at, language, applicant_kind, corporate_number_hash, sector, topics, key_id,
      sealed_application, sealed_contact, contact_rules, from_consultation, status, sending_key_hash, content_hash,
      content_salt, secret_hash)
    values (
      ${caseNumber}, ${programme.id}, ${ctx.now()}, ${draft?.language ?? ctx.language}, ${input.applicantKind},
      ${corporateNumberHash(ctx.secrets, input.corporateNumber)}, ${input.sector}, ${input.topics}, ${key.id},
      ${seal(key, 'application', JSON.stringify(storedOf(input, programme, today)))},
      ${sealedContactOf(key, input)}, ${tx.json(contactRulesOf(input))}, ${draft?.fromConsultation ?? null},
      'received', ${hashKey(sending.key)}, ${contentHash}, ${contentSalt},
      ${hashSecretCode(ctx.secrets, secretCode)})
    on conflict do nothing
    returning ${columns(tx)}`;
  if (!row) throw new TakenError();
  if (draft) await takeOver(tx, draft, row);
  const promise = await promiseFor(tx, ctx, row, 'contact');
  await recordEvent(tx, ctx, subjectOf(caseNumber), 'received', {
    programme: programme.id,
    applicantKind: input.applicantKind,
    dueOn: promise.dueOn,
    ...(row.fromConsultation ? { fromConsultation: row.fromConsultation } : {}),
  });
  await tellApplicant(tx, ctx, row, 'received', 'first');
  return { row, secretCode, repeated: false };
}

/** The draft's files are the case's from now on; the draft itself is gone. */
async function takeOver(tx: Transaction, draft: DraftRow, row: DispatchCaseRow): Promise<void> {
  await tx`update dispatch.document set case_id = ${row.id}, draft_id = null where draft_id = ${draft.id}`;
  await tx`delete from dispatch.application_draft where id = ${draft.id}`;
}

/** What the receipt vouches for: every answer of the form, in a fixed order, with a salt against guessing. */
export function hashContent(input: ApplicationInput, salt: Uint8Array): Buffer {
  const canonical = JSON.stringify(Object.entries(input).sort(([a], [b]) => (a < b ? -1 : 1)));
  return createHash('sha256').update(salt).update(canonical).digest();
}

/** Each declaration in the words that were shown, with the day it was made: the decision quotes it. */
function storedOf(input: ApplicationInput, programme: ProgrammeRow, today: string): StoredApplication {
  const declared = programme.eligibility
    .filter(({ key }) => input.declarations.includes(key))
    .map(({ key, text }) => ({ key, text, on: today }));
  return { ...input, declared };
}

function sealedContactOf(key: CaseKey, input: ApplicationInput): Buffer {
  const contact: Contact = {
    organisation: input.organisation,
    name: input.person,
    nameKana: input.personKana,
    email: input.email,
    telephone: input.telephone,
  };
  return seal(key, 'contact', JSON.stringify(contact));
}

const contactRulesOf = (input: ApplicationInput) => ({
  channel: input.contactBy,
  neverNameSubject: input.neverNameSubject,
  neverCallWorkplace: false,
  hours: input.hoursFrom ? { from: input.hoursFrom, until: input.hoursUntil } : null,
});

function corporateNumberHash(secrets: Secrets, corporateNumber: string): Buffer | null {
  if (!corporateNumber) return null;
  return createHmac('sha256', subkey(secrets, 'organisation-hash')).update(corporateNumber).digest();
}

const sentences = {
  otherWords: {
    ja: 'この申請はすでに受け付けています。書き直した内容は、まだ送られていません。変わったことは、担当者からの連絡のときにお知らせください。',
    en: 'This application was already received. What you changed was not sent: please tell us when we contact you.',
    easy: 'この申し込みは、もう受け付けています。書きなおした内容は、まだ送っていません。変わったことは、係の人から連絡があったときに知らせてください。',
  },
  draftGone: {
    ja: 'この書きかけの申請は、もう保存されていません。',
    en: 'This unfinished application is not kept any more.',
    easy: 'この書いている途中の申し込みは、もう残っていません。',
  },
};
