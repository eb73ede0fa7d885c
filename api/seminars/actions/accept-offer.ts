import type { Context } from '#api/core/context.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { seminarById } from '#api/seminars/queries.ts';
import { lockedRegistration } from '#api/seminars/registration-queries.ts';
import { allow, queueRegistrantMail, subjectOf } from '#api/seminars/ticket.ts';
import { askForPerson } from '#api/seminars/webinar-planning.ts';

/** Takes the seat that was offered. Accepting once more changes nothing. @throws RefusedError when it has lapsed. */
export async function acceptOffer(ctx: Context, ticketNumber: string): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await lockedRegistration(tx, ticketNumber);
    if (row.state === 'registered') return;
    const seminar = await seminarById(tx, row.seminarId);
    const to = allow(ctx, seminar, row, 'accept');
    await tx`update seminars.registration set state = ${to}, offered_until = null where id = ${row.id}`;
    await recordEvent(tx, ctx, subjectOf(ticketNumber), 'accepted');
    await askForPerson(tx, ctx, seminar, row.way);
    await queueRegistrantMail(tx, ctx, seminar, row.id, 'registered', 'accepted');
  });
}
