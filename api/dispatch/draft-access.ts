import { z } from '@hono/zod-openapi';
import type { Context as HonoContext } from 'hono';
import type { Context } from '#api/core/context.ts';
import { RefusedError, UnauthenticatedError } from '#api/core/errors.ts';
import type { ApiEnv } from '#api/core/http/env.ts';
import { bearerOf } from '#api/core/http/request.ts';
import { readToken, signToken } from '#api/core/http/signed-token.ts';
import type { Sentence } from '#api/core/language.ts';
import { subkey } from '#api/core/secrets.ts';
import { hashKey } from '#api/dispatch/case-file.ts';
import { type DraftRow, draftById } from '#api/dispatch/draft-queries.ts';
import { caseBySending } from '#api/dispatch/queries.ts';
import { draftSendingKey } from '#api/dispatch/sending.ts';

/** How long a draft is kept after it was last saved. Published on its page. */
export const draftDays = 30;
/** The link outlives every draft; whether the draft is still kept is asked of the draft itself. */
const tokenDays = 400;
const payload = z.object({ draft: z.uuid() });

/** Opens the draft for whoever has it: the form's own address, and the link of the mail. */
export function draftToken(ctx: Context, draftId: string): string {
  return signToken(
    subkey(ctx.secrets, 'access-link'),
    { draft: draftId },
    { purpose: 'dispatch-draft', expiresAt: ctx.now().add({ hours: tokenDays * 24 }) },
  );
}

export function draftLinkOf(ctx: Context, row: Pick<DraftRow, 'id' | 'language'>): string {
  return `${ctx.baseUrl}/${row.language}/dispatch/apply/${draftToken(ctx, row.id)}`;
}

/** The id a token names. @throws UnauthenticatedError when it is none of ours. */
export function draftIdOf(ctx: Context, token: string): string {
  const reading = readToken(subkey(ctx.secrets, 'access-link'), token, {
    purpose: 'dispatch-draft',
    now: ctx.now(),
    payload,
  });
  if (reading.state !== 'valid') throw new UnauthenticatedError(sentences.deadLink);
  return reading.payload.draft;
}

/**
 * The draft a request may write: its bearer is the token.
 * @throws RefusedError when it was sent already; UnauthenticatedError when it is gone or the token is none of ours.
 */
export async function authorizedDraft(c: HonoContext<ApiEnv>): Promise<DraftRow> {
  const ctx = c.var.ctx;
  const id = draftIdOf(ctx, bearerOf(c));
  const row = await draftById(ctx.sql, id);
  if (row && Temporal.Instant.compare(ctx.now(), row.expiresAt) < 0) return row;
  throw await draftGone(ctx, id);
}

export async function draftGone(ctx: Context, id: string): Promise<Error> {
  const sent = await caseBySending(ctx.sql, hashKey(draftSendingKey(id)));
  return sent ? new RefusedError(sentences.sent) : new UnauthenticatedError(sentences.deadLink);
}

const sentences = {
  deadLink: {
    ja: 'この書きかけの申請は、もう開けません。最後の保存から30日がたったか、リンクが途中で切れています。',
    en: 'This unfinished application can no longer be opened: thirty days have passed since it was saved, or the link is incomplete.',
    easy: 'この申し込みは、もう開けません。最後に残してから30日がたったか、リンクが途中で切れています。',
  },
  sent: {
    ja: 'この申請は、すでに送信されています。受付番号と合言葉で状況を見られます。',
    en: 'This application has been sent already. See its status with the receipt number and secret code.',
    easy: 'この申し込みは、もう送ってあります。受付番号と合言葉で、今の様子を見ることができます。',
  },
} as const satisfies Record<string, Sentence>;
