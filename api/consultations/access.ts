import { z } from '@hono/zod-openapi';
import type { Context as HonoContext } from 'hono';
import { subjectOf } from '#api/consultations/case-file.ts';
import type { StatusSession } from '#api/consultations/contract.ts';
import { type ConsultationRow, consultationByNumber } from '#api/consultations/queries.ts';
import type { Context } from '#api/core/context.ts';
import { NotFoundError, UnauthenticatedError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import type { ApiEnv } from '#api/core/http/env.ts';
import { requireCode, wrongNumberOrCode } from '#api/core/http/guess-lock.ts';
import { readToken, signToken } from '#api/core/http/signed-token.ts';
import type { Sentence } from '#api/core/language.ts';
import { parseReceiptNumber } from '#api/core/receipts/receipt-number.ts';
import { subkey } from '#api/core/secrets.ts';

/** Long enough to read an answer and write on; a shared computer forgets it when the page is left by its button. */
const sessionHours = 2;
/** How long the receipt page of one sending can be opened again. */
const ticketMinutes = 30;

const sessionPayload = z.object({ number: z.string(), generation: z.number() });
const ticketPayload = z.object({ number: z.string(), sendingKey: z.string() });

/** Opens a case with its number and secret code. Wrong number and wrong code are answered alike, and slowly. */
export async function openWithCode(
  ctx: Context,
  attempt: { receiptNumber: string; secretCode: string; address: string },
): Promise<ConsultationRow> {
  const parsed = parseReceiptNumber(attempt.receiptNumber, 'C');
  const number = parsed.ok ? parsed.number : attempt.receiptNumber.slice(0, 40);
  await requireCode(ctx, { number, code: attempt.secretCode, address: attempt.address }, async (sql) => {
    const row = await consultationByNumber(sql, number);
    return row && !row.erasedAt ? row.secretHash : null;
  });
  return await caseNamed(ctx, number);
}

/** A bearer token for this case. */
export function sessionFor(ctx: Context, row: ConsultationRow): StatusSession {
  const expiresAt = ctx.now().add({ hours: sessionHours });
  const session = signToken(
    subkey(ctx.secrets, 'status-session'),
    { number: row.receiptNumber, generation: row.linkGeneration },
    { purpose: 'status-session', expiresAt },
  );
  return { receiptNumber: row.receiptNumber, session, expiresAt: expiresAt.toString() };
}

/** The requester came back: recorded, so that the desk knows whether an answer can have been read. */
export async function startSession(ctx: Context, row: ConsultationRow): Promise<StatusSession> {
  await ctx.sql.begin((tx) => recordEvent(tx, ctx, subjectOf(row.receiptNumber), 'status_opened'));
  return sessionFor(ctx, row);
}

/** Opens a case with the link of a mail. Links to an address that was changed since open nothing. */
export async function openWithLink(ctx: Context, token: string): Promise<ConsultationRow> {
  const reading = readToken(subkey(ctx.secrets, 'access-link'), token, {
    purpose: 'status-link',
    now: ctx.now(),
    payload: sessionPayload,
  });
  if (reading.state !== 'valid') throw new UnauthenticatedError(sentences.deadLink);
  const row = await consultationByNumber(ctx.sql, reading.payload.number);
  if (!row || row.erasedAt || row.linkGeneration !== reading.payload.generation) {
    throw new UnauthenticatedError(sentences.deadLink);
  }
  return row;
}

/**
 * The case a request may see: its bearer is the secret code itself, or a session of the status page.
 * @throws UnauthenticatedError for anything else.
 */
export async function authorizedCase(
  c: HonoContext<ApiEnv>,
  receiptNumber: string,
): Promise<ConsultationRow> {
  const ctx = c.var.ctx;
  const bearer = /^Bearer (.+)$/.exec(c.req.header('Authorization') ?? '')?.[1] ?? '';
  if (bearer === '') throw new UnauthenticatedError(sentences.signIn);
  if (!bearer.includes('.')) {
    return await openWithCode(ctx, { receiptNumber, secretCode: bearer, address: c.env.remoteAddress });
  }
  const reading = readToken(subkey(ctx.secrets, 'status-session'), bearer, {
    purpose: 'status-session',
    now: ctx.now(),
    payload: sessionPayload,
  });
  if (reading.state !== 'valid') throw new UnauthenticatedError(sentences.signIn);
  const parsed = parseReceiptNumber(receiptNumber, 'C');
  if (!parsed.ok || parsed.number !== reading.payload.number)
    throw new UnauthenticatedError(wrongNumberOrCode);
  const row = await caseNamed(ctx, reading.payload.number);
  if (row.erasedAt) throw new UnauthenticatedError(wrongNumberOrCode);
  return row;
}

/** A ticket opens the receipt of one sending again for half an hour: after a reload, never for anybody else. */
export function ticketFor(ctx: Context, row: ConsultationRow, sendingKey: string): string {
  return signToken(
    subkey(ctx.secrets, 'receipt-ticket'),
    { number: row.receiptNumber, sendingKey },
    { purpose: 'receipt-ticket', expiresAt: ctx.now().add({ minutes: ticketMinutes }) },
  );
}

export async function openWithTicket(
  ctx: Context,
  ticket: string,
): Promise<{ row: ConsultationRow; sendingKey: string }> {
  const reading = readToken(subkey(ctx.secrets, 'receipt-ticket'), ticket, {
    purpose: 'receipt-ticket',
    now: ctx.now(),
    payload: ticketPayload,
  });
  if (reading.state !== 'valid') throw new UnauthenticatedError(sentences.oldTicket);
  return { row: await caseNamed(ctx, reading.payload.number), sendingKey: reading.payload.sendingKey };
}

async function caseNamed(ctx: Context, receiptNumber: string): Promise<ConsultationRow> {
  const row = await consultationByNumber(ctx.sql, receiptNumber);
  if (!row) throw new NotFoundError();
  return row;
}

const sentences = {
  signIn: {
    ja: '状況を見るには、受付番号と合言葉を入れてください。',
    en: 'To see the status, enter your receipt number and secret code.',
    easy: '今の様子を見るためには、受付番号と合言葉を書いてください。',
  },
  deadLink: {
    ja: 'このリンクはもう使えません。受付番号と合言葉で開いてください。',
    en: 'This link no longer works. Please use your receipt number and secret code.',
    easy: 'このリンクは、もう使うことができません。受付番号と合言葉で開いてください。',
  },
  oldTicket: {
    ja: '控えのページを表示できる30分が過ぎました。状況のページは、受付番号と合言葉で開けます。',
    en: 'The thirty minutes for showing this receipt are over. Open the status page with your number and code.',
    easy: '控え（大切なメモ）のページを見ることができる30分が過ぎました。「今の様子のページ」は、受付番号と合言葉で開くことができます。',
  },
} as const satisfies Record<string, Sentence>;
