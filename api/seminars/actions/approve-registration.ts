import type { Context } from '#api/core/context.ts';
import { RefusedError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { forStaff } from '#api/core/language.ts';
import { seminarById } from '#api/seminars/queries.ts';
import { lockedRegistration } from '#api/seminars/registration-queries.ts';
import { takeSeat } from '#api/seminars/seats.ts';
import { allow, queueRegistrantMail, subjectOf } from '#api/seminars/ticket.ts';
import { askForPerson } from '#api/seminars/webinar-planning.ts';

/**
 * Admits somebody to a seminar that asks for approval: they get a seat, or their place in the line.
 * @throws RefusedError when every seat is taken and nobody may wait.
 */
export async function approveRegistration(ctx: Context, ticketNumber: string): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await lockedRegistration(tx, ticketNumber);
    const seminar = await seminarById(tx, row.seminarId);
    allow(ctx, seminar, row, 'approve');
    const seated = await takeSeat(tx, seminar.id, row.way);
    if (!seated && !seminar.waitingList) throw new RefusedError(sentences.full);
    const to = allow(ctx, seminar, row, seated ? 'approve' : 'wait');
    await tx`
      update seminars.registration
      set state = ${to}, waiting_order = ${seated ? null : tx`nextval('seminars.waiting_order')`}
      where id = ${row.id}`;
    await recordEvent(tx, ctx, subjectOf(ticketNumber), 'approved', { seated });
    if (seated) await askForPerson(tx, ctx, seminar, row.way);
    await queueRegistrantMail(tx, ctx, seminar, row.id, seated ? 'approved' : 'waiting', 'approval');
  });
}

const sentences = {
  full: forStaff({
    ja: '満席です。定員を増やすか、キャンセル待ちを使えるようにしてください。',
    en: 'All seats are taken. Raise the capacity or turn on the waiting list.',
  }),
};
