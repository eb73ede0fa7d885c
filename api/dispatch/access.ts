import { z } from '@hono/zod-openapi';
import type { Context as HonoContext } from 'hono';
import type { Context } from '#api/core/context.ts';
import { NotFoundError, UnauthenticatedError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import type { ApiEnv } from '#api/core/http/env.ts';
import { requireCode, wrongNumberOrCode } from '#api/core/http/guess-lock.ts';
import { readToken, signToken } from '#api/core/http/signed-token.ts';
import type { Sentence } from '#api/core/language.ts';
import { parseReceiptNumber } from '#api/core/receipts/receipt-number.ts';
import { type KeyPurpose, subkey } from '#api/core/secrets.ts';
import { subjectOf } from '#api/dispatch/case-file.ts';
import type { DispatchSession } from '#api/dispatch/contract.ts';
import { bearerOf } from '#api/dispatch/draft-access.ts';
import { caseByNumber, type DispatchCaseRow } from '#api/dispatch/queries.ts';

/** Long enough to read a letter and choose a time; a shared computer forgets it when the page is left by its button. */
const sessionHours = 2;
/** How long the receipt page of one sending can be opened again. */
const ticketMinutes = 30;

const casePayload = z.object({ number: z.string(), generation: z.number() });
const ticketPayload = z.object({ number: z.string(), sendingKey: z.string() });

/** Opens a case with its number and secret code. Wrong number and wrong code are answered alike, and slowly. */
export async function openWithCode(
  ctx: Context,
  attempt: { caseNumber: string; secretCode: string; address: string },
): Promise<DispatchCaseRow> {
  const parsed = parseReceiptNumber(attempt.caseNumber, 'D');
  const number = parsed.ok ? parsed.number : attempt.caseNumber.slice(0, 40);
  await requireCode(ctx, { number, code: attempt.secretCode, address: attempt.address }, async (sql) => {
    const row = await caseByNumber(sql, number);
    return row && !row.erasedAt ? row.secretHash : null;
  });
  return await caseNamed(ctx, number);
}

/** A bearer token for this case. */
export function sessionFor(ctx: Context, row: DispatchCaseRow): DispatchSession {
  const expiresAt = ctx.now().add({ hours: sessionHours });
  const session = signToken(
    subkey(ctx.secrets, 'status-session'),
    { number: row.caseNumber, generation: row.linkGeneration },
    { purpose: 'dispatch-session', expiresAt },
  );
  return { caseNumber: row.caseNumber, session, expiresAt: expiresAt.toString() };
}

/** The organisation came back: recorded, so that the desk knows whether a letter can have been read. */
export async function startSession(ctx: Context, row: DispatchCaseRow): Promise<DispatchSession> {
  await ctx.sql.begin((tx) => recordEvent(tx, ctx, subjectOf(row.caseNumber), 'status_opened'));
  return sessionFor(ctx, row);
}

/** Opens a case with the link of a mail. Links to an address that was changed since open nothing. */
export async function openWithLink(ctx: Context, token: string): Promise<DispatchCaseRow> {
  const row = await caseOfToken(ctx, token, 'access-link', 'dispatch-link');
  if (!row) throw new UnauthenticatedError(sentences.deadLink);
  return row;
}

/**
 * The case a request may see: its bearer is the secret code itself, or a session of the status page.
 * @throws UnauthenticatedError for anything else.
 */
export async function authorizedCase(c: HonoContext<ApiEnv>, caseNumber: string): Promise<DispatchCaseRow> {
  const ctx = c.var.ctx;
  const bearer = bearerOf(c);
  if (bearer === '') throw new UnauthenticatedError(sentences.signIn);
  if (!bearer.includes('.')) {
    return await openWithCode(ctx, { caseNumber, secretCode: bearer, address: c.env.remoteAddress });
  }
  const row = await caseOfToken(ctx, bearer, 'status-session', 'dispatch-session');
  if (!row) throw new UnauthenticatedError(sentences.signIn);
  const parsed = parseReceiptNumber(caseNumber, 'D');
  if (!parsed.ok || parsed.number !== row.caseNumber) throw new UnauthenticatedError(wrongNumberOrCode);
  return row;
}

/** The case a signed token names, unless it was erased. A link of a mail ends when the address changes, a session does not. */
async function caseOfToken(
  ctx: Context,
  token: string,
  key: KeyPurpose,
  purpose: string,
): Promise<DispatchCaseRow | null> {
  const reading = readToken(subkey(ctx.secrets, key), token, {
    purpose,
    now: ctx.now(),
    payload: casePayload,
  });
  if (reading.state !== 'valid') return null;
  const row = await caseByNumber(ctx.sql, reading.payload.number);
  if (!row || row.erasedAt) return null;
  return purpose === 'dispatch-link' && row.linkGeneration !== reading.payload.generation ? null : row;
}

/** A ticket opens the receipt of one sending again for half an hour: after a reload, never for anybody else. */
export function ticketFor(ctx: Context, row: DispatchCaseRow, sendingKey: string): string {
  return signToken(
    subkey(ctx.secrets, 'receipt-ticket'),
    { number: row.caseNumber, sendingKey },
    { purpose: 'dispatch-ticket', expiresAt: ctx.now().add({ minutes: ticketMinutes }) },
  );
}

export async function openWithTicket(
  ctx: Context,
  ticket: string,
): Promise<{ row: DispatchCaseRow; sendingKey: string }> {
  const reading = readToken(subkey(ctx.secrets, 'receipt-ticket'), ticket, {
    purpose: 'dispatch-ticket',
    now: ctx.now(),
    payload: ticketPayload,
  });
  if (reading.state !== 'valid') throw new UnauthenticatedError(sentences.oldTicket);
  return { row: await caseNamed(ctx, reading.payload.number), sendingKey: reading.payload.sendingKey };
}

async function caseNamed(ctx: Context, caseNumber: string): Promise<DispatchCaseRow> {
  const row = await caseByNumber(ctx.sql, caseNumber);
  if (!row) throw new NotFoundError();
  return row;
}

const sentences = {
  signIn: {
    ja: '状況を見るには、受付番号と合言葉を入れてください。',
    en: 'To see the status, enter your receipt number and secret code.',
    easy: '今の様子を見るには、受付番号と合言葉を入れてください。',
  },
  deadLink: {
    ja: 'このリンクはもう使えません。受付番号と合言葉で開いてください。',
    en: 'This link no longer works. Please use your receipt number and secret code.',
    easy: 'このリンクは、もう使えません。受付番号と合言葉で開いてください。',
  },
  oldTicket: {
    ja: '控えのページを表示できる30分が過ぎました。状況のページは、受付番号と合言葉で開けます。',
    en: 'The thirty minutes for showing this receipt are over. Open the status page with your number and code.',
    easy: '控え（大切なメモ）のページを見ることができる30分が過ぎました。今の様子のページは、受付番号と合言葉で開けます。',
  },
} as const satisfies Record<string, Sentence>;
