import { z } from '@hono/zod-openapi';
import type { Context } from '#api/core/context.ts';
import { InvalidInputError, NotFoundError, RefusedError, UnauthenticatedError } from '#api/core/errors.ts';
import { judgeForm, readFormToken } from '#api/core/http/form-guard.ts';
import { stayWithin } from '#api/core/http/limits.ts';
import { useProof } from '#api/core/http/proof-of-work.ts';
import { sendingKeyForm } from '#api/core/http/sending-key.ts';
import { readToken, signToken } from '#api/core/http/signed-token.ts';
import { maskAddress } from '#api/core/mail/address.ts';
import { mailStatesOf } from '#api/core/mail/states.ts';
import { open, openCaseKey } from '#api/core/sealing/sealing.ts';
import { subkey } from '#api/core/secrets.ts';
import {
  type RegistrationInput,
  type RegistrationReceipt,
  type registrationGuard,
  registrationInput,
} from '#api/seminars/contract.ts';
import { fieldSentences } from '#api/seminars/fields.ts';
import { registrationById, type SendingRow, sendingByKey } from '#api/seminars/registration-queries.ts';
import { hashKey, subjectOf } from '#api/seminars/ticket.ts';

/** How long the page after registering can be opened again, and what was typed can go to another address. */
const receiptMinutes = 30;

/**
 * The key of one sending, after the guards against robots: the form's token, trap and proof of work, or for other
 * programs the Idempotency-Key. A sending that was received before passes without being counted again.
 * @throws RefusedError in words that can be tried again; TooManyRequestsError beyond the published limits.
 */
export async function judgeRegistration(
  ctx: Context,
  attempt: {
    idempotencyKey: string | undefined;
    guard: z.output<typeof registrationGuard> | undefined;
    address: string;
  },
): Promise<string> {
  const { guard, address } = attempt;
  if (!guard) {
    const key = attempt.idempotencyKey ?? '';
    if (!sendingKeyForm.test(key))
      throw new InvalidInputError([{ field: 'Idempotency-Key', because: fieldSentences['sendingKey.form'] }]);
    if (!(await sendingByKey(ctx.sql, hashKey(key)))) await stayWithin(ctx, 'submitWithoutProof', address);
    return key;
  }
  const token = readFormToken(ctx.secrets, guard.formToken, ctx.now());
  const submissionKey = token.state === 'invalid' ? '' : token.submissionKey;
  if (submissionKey && (await sendingByKey(ctx.sql, hashKey(submissionKey)))) return submissionKey;
  const proof = await useProof(ctx.sql, {
    secrets: ctx.secrets,
    proof: guard.proof,
    submissionKey,
    now: ctx.now(),
  });
  const decision = judgeForm({ token, trap: guard.website, proof, now: ctx.now() });
  if (!decision.accept) throw new RefusedError(decision.because);
  await stayWithin(ctx, decision.limit, address);
  return submissionKey;
}

const ticketPayload = z.object({ sending: z.string() });

/** Opens the page after registering again for half an hour. It says nothing of the registration itself. */
export function receiptTicketFor(ctx: Context, sendingKey: string): string {
  return signToken(
    subkey(ctx.secrets, 'receipt-ticket'),
    { sending: hashKey(sendingKey).toString('hex') },
    { purpose: 'registration-receipt', expiresAt: ctx.now().add({ minutes: receiptMinutes }) },
  );
}

export type OpenedSending = { keyHash: Buffer; sending: SendingRow; input: RegistrationInput };

/** @throws UnauthenticatedError when the half hour is over. */
export async function openReceipt(ctx: Context, ticket: string): Promise<OpenedSending> {
  const reading = readToken(subkey(ctx.secrets, 'receipt-ticket'), ticket, {
    purpose: 'registration-receipt',
    now: ctx.now(),
    payload: ticketPayload,
  });
  if (reading.state !== 'valid') throw new UnauthenticatedError(sentences.oldTicket);
  return await openedSending(ctx, Buffer.from(reading.payload.sending, 'hex'));
}

async function openedSending(ctx: Context, keyHash: Buffer): Promise<OpenedSending> {
  const sending = await sendingByKey(ctx.sql, keyHash);
  if (!sending?.sealedInput) throw new UnauthenticatedError(sentences.oldTicket);
  const key = await openCaseKey(ctx.sql, ctx.secrets, sending.keyId);
  const input = registrationInput.parse(JSON.parse(open(key, 'input', sending.sealedInput)));
  return { keyHash, sending, input };
}

/** What the page after registering shows: the same for an address that was registered before. */
export async function receiptOf(
  ctx: Context,
  opened: OpenedSending,
  ticket: string,
): Promise<RegistrationReceipt> {
  const { sending, input } = opened;
  const { ticketNumber } = await registrationById(ctx.sql, sending.registrationId);
  const mails = await mailStatesOf(ctx.sql, ctx.secrets, subjectOf(ticketNumber));
  const mail = mails.find(({ id }) => id === sending.mailId);
  return {
    outcome: sending.outcome,
    address: maskAddress(input.email),
    mail: mail ? { state: mail.state, sentence: mail.sentence[ctx.language] } : null,
    ticket,
  };
}

/** The receipt of a sending that was received a moment ago. @throws NotFoundError */
export async function receiptOfSending(ctx: Context, sendingKey: string): Promise<RegistrationReceipt> {
  const keyHash = hashKey(sendingKey);
  if (!(await sendingByKey(ctx.sql, keyHash))) throw new NotFoundError();
  return await receiptOf(ctx, await openedSending(ctx, keyHash), receiptTicketFor(ctx, sendingKey));
}

const sentences = {
  oldTicket: {
    ja: 'このページを表示できる30分が過ぎました。届いたメールのリンクから、申込みを確かめられます。',
    en: 'The thirty minutes for this page are over. The link in the mail you got shows your registration.',
    easy: 'このページを見ることができる30分が過ぎました。届いたメールのリンクから、申し込みを確かめることができます。',
  },
};
