import { createHash, randomBytes } from 'node:crypto';
import {
  addMessage,
  hashKey,
  promiseAnswer,
  queueRequesterMail,
  subjectOf,
} from '#api/consultations/case-file.ts';
import type { ConsultationInput } from '#api/consultations/contract.ts';
import { type ConsultationRow, columns, consultationBySending } from '#api/consultations/queries.ts';
import type { Context } from '#api/core/context.ts';
import type { Transaction } from '#api/core/db/client.ts';
import { together } from '#api/core/db/together.ts';
import { RefusedError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import type { ContactRules } from '#api/core/mail/contact-rules.ts';
import { newReceiptNumber } from '#api/core/receipts/receipt-number.ts';
import { hashSecretCode, secretCodeFor } from '#api/core/receipts/secret-code.ts';
import { createCaseKey, seal } from '#api/core/sealing/sealing.ts';

export type Sending = { key: string; channel: 'web' | 'telephone' };

export type Submitted = { row: ConsultationRow; secretCode: string; repeated: boolean };

/** Rolls the transaction back: the same sending was received before, or the random number was taken. */
class TakenError extends Error {
  override readonly name = 'TakenError';
}

/** Random numbers meet once in about 80,000 million; three tries are more than anybody will see. */
const tries = 3;

/**
 * Receives a consultation: case, first message, promise, trace and mail in one transaction. The same sending,
 * however often and however parallel it arrives, is one case with one receipt and one secret code.
 * @throws RefusedError when the key of the sending was used for other words.
 */
export async function submitConsultation(
  ctx: Context,
  input: ConsultationInput,
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
  input: ConsultationInput,
  sending: Sending,
): Promise<Submitted | null> {
  const row = await consultationBySending(ctx.sql, hashKey(sending.key));
  if (!row) return null;
  const contentHash = hashContent(input, row.contentSalt);
  if (!contentHash.equals(row.contentHash)) throw new RefusedError(sentences.otherWords);
  const secretCode = secretCodeFor(ctx.secrets, sending.key, contentHash);
  return { row, secretCode, repeated: true };
}

async function write(
  tx: Transaction,
  ctx: Context,
  input: ConsultationInput,
  sending: Sending,
): Promise<Submitted> {
  const receiptNumber = newReceiptNumber('C', randomBytes);
  const contentSalt = randomBytes(16);
  const contentHash = hashContent(input, contentSalt);
  const secretCode = secretCodeFor(ctx.secrets, sending.key, contentHash);
  const caseKey = await createCaseKey(tx, ctx);
  const contact = contactOf(input);
  const [row] = await tx<ConsultationRow[]>`
    insert into consultations.consultation as c (
      receipt_number, received_at, channel, language, requester_type, company_size, sector, topics, behaviours,
      anonymous, reply_by, contact_rules, key_id, sealed_contact, status, sending_key_hash, content_hash,
      content_salt, secret_hash)
    values (
      ${receiptNumber}, ${ctx.now()}, ${sending.channel}, ${ctx.language}, ${input.requesterType},
      ${input.companySize || null}, ${input.sector || null}, ${input.topics}, ${input.behaviours},
      ${input.nameChoice === 'anonymous'}, ${input.replyBy}, ${tx.json(contactRulesOf(input))}, ${caseKey.id},
      ${contact ? seal(caseKey, 'contact', JSON.stringify(contact)) : null}, 'received', ${hashKey(sending.key)},
      ${contentHash}, ${contentSalt}, ${hashSecretCode(ctx.secrets, secretCode)})
    on conflict do nothing
    returning ${columns(tx)}`;
  if (!row) throw new TakenError();
  const message = { kind: 'consultation', text: input.story, sendingKey: sending.key } as const;
  const [promise] = await together(
    promiseAnswer(tx, ctx, receiptNumber),
    addMessage(tx, ctx, row, caseKey, message),
  );
  await together(
    recordEvent(tx, ctx, subjectOf(receiptNumber), 'received', {
      channel: sending.channel,
      requesterType: input.requesterType,
      replyBy: input.replyBy,
      earliestOn: promise.earliestOn,
      dueOn: promise.dueOn,
    }),
    queueRequesterMail(tx, ctx, row, 'received', 'first', { key: caseKey, promise }),
  );
  return { row, secretCode, repeated: false };
}

/** What the receipt vouches for: every answer of the form, in a fixed order, with a salt against guessing. */
export function hashContent(input: ConsultationInput, salt: Uint8Array): Buffer {
  const canonical = JSON.stringify(Object.entries(input).sort(([a], [b]) => (a < b ? -1 : 1)));
  return createHash('sha256').update(salt).update(canonical).digest();
}

function contactOf(input: ConsultationInput): Record<string, string> | null {
  const named = input.nameChoice === 'named' ? { name: input.name, nameKana: input.nameKana } : {};
  const email = input.replyBy === 'email' ? { email: input.email } : {};
  const telephone = input.replyBy === 'telephone' ? { telephone: input.telephone } : {};
  const contact = { ...named, ...email, ...telephone };
  return Object.keys(contact).length > 0 ? contact : null;
}

function contactRulesOf(input: ConsultationInput): ContactRules {
  return {
    channel: input.replyBy,
    neverNameSubject: input.neverNameSubject,
    neverCallWorkplace: input.neverCallWorkplace,
    hours: input.hoursFrom ? { from: input.hoursFrom, until: input.hoursUntil } : null,
  };
}

const sentences = {
  otherWords: {
    ja: 'この相談はすでに受け付けています。書き直した内容は、まだ送られていません。状況のページから書き足すか、新しい相談として送ってください。',
    en: 'This consultation was already received. What you changed was not sent. Add it on the status page, or send it as a new consultation.',
    easy: 'この相談は、もう受け付けました。書きなおしたことは、まだ送っていません。「今の様子のページ」で書き足すか、新しい相談として送ってください。',
  },
};
