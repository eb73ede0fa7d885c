import type { Context } from '#api/core/context.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { seminarById } from '#api/seminars/queries.ts';
import { lockedRegistration } from '#api/seminars/registration-queries.ts';
import { giveSeatBack, offerFreeSeats } from '#api/seminars/seats.ts';
import { allow, queueRegistrantMail, subjectOf } from '#api/seminars/ticket.ts';

/** An offer nobody answered has lapsed: the person is told, and the seat goes to the next in line. */
export async function endOffer(ctx: Context, ticketNumber: string): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await lockedRegistration(tx, ticketNumber);
    if (row.state !== 'offered') return;
    const seminar = await seminarById(tx, row.seminarId);
    const to = allow(ctx, seminar, row, 'lapse');
    await tx`
      update seminars.registration set state = ${to}, offered_until = null, ended_at = ${ctx.now()}
      where id = ${row.id}`;
    await recordEvent(tx, ctx, subjectOf(ticketNumber), 'lapsed');
    await queueRegistrantMail(tx, ctx, seminar, row.id, 'lapsed', 'once');
    await giveSeatBack(tx, seminar.id, row.way);
    await offerFreeSeats(tx, ctx, seminar);
  });
}
