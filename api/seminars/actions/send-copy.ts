import type { Context } from '#api/core/context.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { seminarById } from '#api/seminars/queries.ts';
import { lockedRegistration } from '#api/seminars/registration-queries.ts';
import { allow, hashKey, queueRegistrantMail, subjectOf } from '#api/seminars/ticket.ts';

/** The office sends the ticket once more to the address it has; the same sending sends it once. */
export async function sendCopy(ctx: Context, ticketNumber: string, sendingKey: string): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await lockedRegistration(tx, ticketNumber);
    const seminar = await seminarById(tx, row.seminarId);
    allow(ctx, seminar, row, 'changeAnswers');
    const once = `desk-${hashKey(sendingKey).toString('hex').slice(0, 16)}`;
    const sent = await tx`
      select 1 from core.mail where key = ${`registration/${ticketNumber}/again/${once}`}`;
    if (sent.length > 0) return;
    await queueRegistrantMail(tx, ctx, seminar, row.id, 'again', once);
    await recordEvent(tx, ctx, subjectOf(ticketNumber), 'ticket_sent_again');
  });
}
