import type { Context } from '#api/core/context.ts';
import { recordEvent } from '#api/core/events/events.ts';
import type { Text } from '#api/seminars/desk-contract.ts';
import { seminarById } from '#api/seminars/queries.ts';
import { lockedRegistration } from '#api/seminars/registration-queries.ts';
import { allow, queueRegistrantMail, subjectOf } from '#api/seminars/ticket.ts';

/** Does not admit somebody to a seminar that asks for approval. They are told, with the reason as it is written. */
export async function declineRegistration(ctx: Context, ticketNumber: string, because: Text): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await lockedRegistration(tx, ticketNumber);
    const seminar = await seminarById(tx, row.seminarId);
    const to = allow(ctx, seminar, row, 'decline');
    await tx`update seminars.registration set state = ${to}, ended_at = ${ctx.now()} where id = ${row.id}`;
    await recordEvent(tx, ctx, subjectOf(ticketNumber), 'declined');
    await queueRegistrantMail(tx, ctx, seminar, row.id, 'declined', 'once', { because });
  });
}
