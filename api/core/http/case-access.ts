import type { Context as HonoContext } from 'hono';
import { z } from 'zod';
import type { Context } from '#api/core/context.ts';
import type { Queryable } from '#api/core/db/client.ts';
import { NotFoundError, UnauthenticatedError } from '#api/core/errors.ts';
import { recordEvent, type Subject } from '#api/core/events/events.ts';
import type { ApiEnv } from '#api/core/http/env.ts';
import { requireCode, wrongNumberOrCode } from '#api/core/http/guess-lock.ts';
import { bearerOf } from '#api/core/http/request.ts';
import { readToken, signToken } from '#api/core/http/signed-token.ts';
import type { Language, Sentence } from '#api/core/language.ts';
import { type Prefix, parseReceiptNumber } from '#api/core/receipts/receipt-number.ts';
import { subkey } from '#api/core/secrets.ts';

/** Long enough to read an answer and write on; a shared computer forgets it when the page is left by its button. */
const sessionHours = 2;
/** How long the receipt page of one sending can be opened again. */
const ticketMinutes = 30;
/** How long a link of a mail opens its case: longer than any case lasts. */
const linkDays = 400;

const casePayload = z.object({ number: z.string(), generation: z.number() });
const ticketPayload = z.object({ number: z.string(), sendingKey: z.string() });

/** What of a case decides who may open it. The generation is raised when its address changes. */
type OwnedCase = { secretHash: Uint8Array; linkGeneration: number; erasedAt: Temporal.Instant | null };

type CaseSession = { session: string; expiresAt: string };

/**
 * How whoever sent something in comes back to it, without an account: by its number and secret code, by the link
 * of a mail, by a session of the status page, and for half an hour by the ticket of the receipt page. Whatever fails is
 * answered alike, and a token made for one of these, or for another kind of case, opens nothing else.
 */
export function caseAccess<Key extends string, Row extends OwnedCase & Record<Key, string>>(kind: {
  subject: Subject['kind'];
  prefix: Prefix;
  numberKey: Key;
  byNumber: (sql: Queryable, number: string) => Promise<Row | null>;
  purposes: { session: string; link: string; ticket: string };
  /** Where a link of a mail leads, below the language: `status/link`. */
  linkPath: string;
}) {
  const { prefix, numberKey, byNumber, purposes } = kind;

  /** Opens a case with its number and secret code. Wrong number and wrong code are answered alike, and slowly. */
  async function openWithCode(
    ctx: Context,
    attempt: { number: string; secretCode: string; address: string },
  ): Promise<Row> {
    const parsed = parseReceiptNumber(attempt.number, prefix);
    const number = parsed.ok ? parsed.number : attempt.number.slice(0, 40);
    await requireCode(ctx, { number, code: attempt.secretCode, address: attempt.address }, async (sql) => {
      const row = await byNumber(sql, number);
      return row && !row.erasedAt ? row.secretHash : null;
    });
    return await named(ctx, number);
  }

  /** A link that opens the status page of this case, until the address changes or it grows old. */
  function linkTo(
    ctx: Context,
    row: Record<Key, string> & { linkGeneration: number; language: Language },
  ): string {
    const token = signToken(
      subkey(ctx.secrets, 'access-link'),
      { number: row[numberKey], generation: row.linkGeneration },
      { purpose: purposes.link, expiresAt: ctx.now().add({ hours: linkDays * 24 }) },
    );
    return `${ctx.baseUrl}/${row.language}/${kind.linkPath}/${token}`;
  }

  /** Opens a case with the link of a mail. Links to an address that was changed since open nothing. */
  async function openWithLink(ctx: Context, token: string): Promise<Row> {
    const found = await caseOfToken(ctx, token, { key: 'access-link', purpose: purposes.link });
    if (!found || found.row.linkGeneration !== found.generation)
      throw new UnauthenticatedError(sentences.deadLink);
    return found.row;
  }

  /** A bearer token for this case. */
  function sessionFor(ctx: Context, row: Row): CaseSession {
    const expiresAt = ctx.now().add({ hours: sessionHours });
    const session = signToken(
      subkey(ctx.secrets, 'status-session'),
      { number: row[numberKey], generation: row.linkGeneration },
      { purpose: purposes.session, expiresAt },
    );
    return { session, expiresAt: expiresAt.toString() };
  }

  /** Somebody came back: recorded, so that the desk knows whether an answer can have been read. */
  async function startSession(ctx: Context, row: Row): Promise<CaseSession> {
    const subject: Subject = { kind: kind.subject, id: row[numberKey] };
    await ctx.sql.begin((tx) => recordEvent(tx, ctx, subject, 'status_opened'));
    return sessionFor(ctx, row);
  }

  /**
   * The case a request may see: its bearer is the secret code itself, or a session of the status page.
   * @throws UnauthenticatedError for anything else.
   */
  async function authorizedCase(c: HonoContext<ApiEnv>, number: string): Promise<Row> {
    const ctx = c.var.ctx;
    const bearer = bearerOf(c);
    if (bearer === '') throw new UnauthenticatedError(sentences.signIn);
    if (!bearer.includes('.'))
      return await openWithCode(ctx, { number, secretCode: bearer, address: c.env.remoteAddress });
    const found = await caseOfToken(ctx, bearer, { key: 'status-session', purpose: purposes.session });
    if (!found) throw new UnauthenticatedError(sentences.signIn);
    const parsed = parseReceiptNumber(number, prefix);
    if (!parsed.ok || parsed.number !== found.row[numberKey])
      throw new UnauthenticatedError(wrongNumberOrCode);
    return found.row;
  }

  /** A ticket opens the receipt of one sending again for half an hour: after a reload, never for anybody else. */
  function ticketFor(ctx: Context, row: Row, sendingKey: string): string {
    return signToken(
      subkey(ctx.secrets, 'receipt-ticket'),
      { number: row[numberKey], sendingKey },
      { purpose: purposes.ticket, expiresAt: ctx.now().add({ minutes: ticketMinutes }) },
    );
  }

  async function openWithTicket(ctx: Context, ticket: string): Promise<{ row: Row; sendingKey: string }> {
    const reading = readToken(subkey(ctx.secrets, 'receipt-ticket'), ticket, {
      purpose: purposes.ticket,
      now: ctx.now(),
      payload: ticketPayload,
    });
    if (reading.state !== 'valid') throw new UnauthenticatedError(sentences.oldTicket);
    return { row: await named(ctx, reading.payload.number), sendingKey: reading.payload.sendingKey };
  }

  /** The case a signed token names, unless it was erased, and the generation it was made for. */
  async function caseOfToken(
    ctx: Context,
    token: string,
    { key, purpose }: { key: 'access-link' | 'status-session'; purpose: string },
  ): Promise<{ row: Row; generation: number } | null> {
    const reading = readToken(subkey(ctx.secrets, key), token, {
      purpose,
      now: ctx.now(),
      payload: casePayload,
    });
    if (reading.state !== 'valid') return null;
    const row = await byNumber(ctx.sql, reading.payload.number);
    return row && !row.erasedAt ? { row, generation: reading.payload.generation } : null;
  }

  async function named(ctx: Context, number: string): Promise<Row> {
    const row = await byNumber(ctx.sql, number);
    if (!row) throw new NotFoundError();
    return row;
  }

  return {
    openWithCode,
    linkTo,
    openWithLink,
    sessionFor,
    startSession,
    authorizedCase,
    ticketFor,
    openWithTicket,
  };
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
    easy: '控え（大切なメモ）のページを見ることができる30分が過ぎました。「今の様子のページ」は、受付番号と合言葉で開くことができます。',
  },
} as const satisfies Record<string, Sentence>;
