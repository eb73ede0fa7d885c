import { z } from '@hono/zod-openapi';
import type { Context } from '#api/core/context.ts';
import { ForbiddenError, UnauthenticatedError } from '#api/core/errors.ts';
import { recordEvent, type Subject } from '#api/core/events/events.ts';
import { readToken, signToken } from '#api/core/http/signed-token.ts';
import type { Sentence } from '#api/core/language.ts';
import { subkey } from '#api/core/secrets.ts';
import { concernsExpert, type ExpertRow, expertOrNull } from '#api/dispatch/expert-queries.ts';
import { caseByNumber, type DispatchCaseRow } from '#api/dispatch/queries.ts';

/** How long an expert's link works: past the fiscal year it was sent in. A new invitation ends the older ones. */
const linkDays = 550;

export const expertSubject = (expertId: string): Subject => ({ kind: 'expert', id: expertId });

/** The page, or the calendar feed: a feed's address is kept by calendar programs and opens nothing else. */
type ExpertLinkPurpose = 'expert-link' | 'expert-feed';
const payload = z.object({ expert: z.uuid(), generation: z.number() });

type Linked = Pick<ExpertRow, 'id' | 'linkGeneration' | 'language'>;

export function expertToken(ctx: Context, expert: Linked, purpose: ExpertLinkPurpose): string {
  return signToken(
    subkey(ctx.secrets, 'access-link'),
    { expert: expert.id, generation: expert.linkGeneration },
    { purpose, expiresAt: ctx.now().add({ hours: linkDays * 24 }) },
  );
}

export const expertLink = (ctx: Context, expert: Linked): string =>
  `${ctx.baseUrl}/${expert.language}/expert/${expertToken(ctx, expert, 'expert-link')}`;

export const feedUrl = (ctx: Context, expert: Linked): string =>
  `${ctx.baseUrl}/api/dispatch/expert-feed/${expertToken(ctx, expert, 'expert-feed')}.ics`;

/** The expert a link belongs to. @throws UnauthenticatedError for an old, changed or invented one. */
export async function expertOfToken(
  ctx: Context,
  token: string,
  purpose: ExpertLinkPurpose,
): Promise<ExpertRow> {
  const reading = readToken(subkey(ctx.secrets, 'access-link'), token, { purpose, now: ctx.now(), payload });
  if (reading.state !== 'valid') throw new UnauthenticatedError(deadLink);
  const expert = await expertOrNull(ctx.sql, reading.payload.expert);
  if (!expert || expert.linkGeneration !== reading.payload.generation)
    throw new UnauthenticatedError(deadLink);
  return expert;
}

/** The context in which this expert acts, in their own language. */
export const asExpert = (ctx: Context, expert: Pick<ExpertRow, 'id'>): Context => ({
  ...ctx,
  actor: { kind: 'expert', expertId: expert.id },
});

/**
 * A case of this expert's own. Any other, whether it is somebody else's or there is none, is refused alike, and the
 * try is written into the trace.
 * @throws ForbiddenError
 */
export async function ownCase(ctx: Context, expert: ExpertRow, caseNumber: string): Promise<DispatchCaseRow> {
  const row = await caseByNumber(ctx.sql, caseNumber);
  if (row && !row.erasedAt && (await concernsExpert(ctx.sql, row.id, expert.id))) return row;
  await ctx.sql.begin((tx) =>
    recordEvent(tx, asExpert(ctx, expert), expertSubject(expert.id), 'refused', {
      case: row ? row.caseNumber : null,
    }),
  );
  throw new ForbiddenError(notYours);
}

const deadLink: Sentence = {
  ja: 'このリンクはもう使えません。いちばん新しいメールのリンクを開くか、窓口にお知らせください。',
  en: 'This link no longer works. Please use the one in your latest mail, or tell the office.',
  easy: 'このリンクはもう使えません。いちばん新しいメールのリンクを開いてください。または、窓口に知らせてください。',
};
const notYours: Sentence = {
  ja: 'この案件は、あなたの担当ではないため開けません。',
  en: 'This case is not one of yours, so it cannot be opened.',
  easy: 'あなたは、この団体の係ではありません。開くことができません。',
};
