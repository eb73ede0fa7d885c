import type { Context } from '#api/core/context.ts';
import { NotFoundError } from '#api/core/errors.ts';
import { appointmentOf } from '#api/dispatch/appointment-queries.ts';
import { moveCase } from '#api/dispatch/case-file.ts';
import { endAppointment, refuseForeignExpert, sideOf, timeOf } from '#api/dispatch/planning.ts';
import { lockedCase } from '#api/dispatch/queries.ts';

/**
 * Any party cancels a visit; it is not counted, and its place among the visits is free for another. One whose time
 * has begun is kept as not held.
 */
export async function cancelVisit(
  ctx: Context,
  caseNumber: string,
  appointmentId: string,
  because: string,
): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const theCase = await lockedCase(tx, caseNumber);
    const row = await appointmentOf(tx, theCase.id, appointmentId);
    refuseForeignExpert(ctx, row);
    if (row.kind !== 'visit') throw new NotFoundError();
    const detail = { appointment: row.id, ordinal: row.ordinal, by: sideOf(ctx), ...timeOf(row) };
    const moved = await moveCase(tx, ctx, theCase, 'cancelVisit', { detail });
    await endAppointment(tx, ctx, moved, row, because);
  });
}
