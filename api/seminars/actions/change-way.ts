import type { Context } from '#api/core/context.ts';
import { InvalidInputError, RefusedError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { fieldSentences } from '#api/seminars/fields.ts';
import { seminarById } from '#api/seminars/queries.ts';
import { lockedRegistration } from '#api/seminars/registration-queries.ts';
import { giveSeatBack, offerFreeSeats, takeSeat } from '#api/seminars/seats.ts';
import { allow, queueRegistrantMail, subjectOf } from '#api/seminars/ticket.ts';
import type { Way } from '#api/seminars/vocabulary.ts';
import { askForPerson } from '#api/seminars/webinar-planning.ts';

/**
 * From the hall to online or back, on the same ticket. The old seat is kept until the new one is taken.
 * @throws RefusedError when the other way is full, or others wait for it.
 */
export async function changeWay(ctx: Context, ticketNumber: string, way: Way): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await lockedRegistration(tx, ticketNumber);
    const seminar = await seminarById(tx, row.seminarId);
    allow(ctx, seminar, row, 'changeWay');
    if (row.way === way) return;
    if (!seminar.ways.some((one) => one.way === way))
      throw new InvalidInputError([{ field: 'way', because: fieldSentences['way.required'] }]);
    if (!(await takeSeat(tx, seminar.id, way))) throw new RefusedError(sentences.full);
    await giveSeatBack(tx, seminar.id, row.way);
    await tx`update seminars.registration set way = ${way} where id = ${row.id}`;
    await recordEvent(tx, ctx, subjectOf(ticketNumber), 'way_changed', { from: row.way, to: way });
    await askForPerson(tx, ctx, seminar, 'online');
    await queueRegistrantMail(tx, ctx, seminar, row.id, 'changed', `way-${row.calendarSequence + 1}`);
    await offerFreeSeats(tx, ctx, seminar);
  });
}

const sentences = {
  full: {
    ja: 'その方法は満席です。いまのお席はそのまま残っています。',
    en: 'That way of taking part is full. The seat you have is still yours.',
    easy: 'その方法は、空いている席がありません。今の席は、そのまま残っています。',
  },
};
