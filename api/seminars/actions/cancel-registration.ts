import type { Context } from '#api/core/context.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { seminarById } from '#api/seminars/queries.ts';
import { lockedRegistration } from '#api/seminars/registration-queries.ts';
import { registrationStates } from '#api/seminars/registration-workflow.ts';
import { giveSeatBack, offerFreeSeats } from '#api/seminars/seats.ts';
import { allow, queueRegistrantMail, subjectOf } from '#api/seminars/ticket.ts';
import { askForPerson } from '#api/seminars/webinar-planning.ts';

/**
 * The person, or the office for them, takes a registration back: also from the waiting list, or in answer to an
 * offer. A seat that becomes free is offered to whoever waits longest.
 */
export async function cancelRegistration(ctx: Context, ticketNumber: string): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await lockedRegistration(tx, ticketNumber);
    const seminar = await seminarById(tx, row.seminarId);
    const to = allow(ctx, seminar, row, 'cancel');
    await tx`
      update seminars.registration
      set state = ${to}, ended_at = ${ctx.now()}, offered_until = null
      where id = ${row.id}`;
    await recordEvent(tx, ctx, subjectOf(ticketNumber), 'cancelled', { was: row.state });
    await queueRegistrantMail(tx, ctx, seminar, row.id, 'cancelled', 'once');
    if (!registrationStates[row.state].seat) return;
    await askForPerson(tx, ctx, seminar, row.way);
    await giveSeatBack(tx, seminar.id, row.way);
    await offerFreeSeats(tx, ctx, seminar);
  });
}
