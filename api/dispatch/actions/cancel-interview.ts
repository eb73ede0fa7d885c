import type { Context } from '#api/core/context.ts';
import { NotFoundError } from '#api/core/errors.ts';
import { openInterviewOf } from '#api/dispatch/appointment-queries.ts';
import { allow, moveCase } from '#api/dispatch/case-file.ts';
import { endAppointment, timeOf } from '#api/dispatch/planning.ts';
import { lockedCase } from '#api/dispatch/queries.ts';

/** Either side cancels the interview: its time is free for others, and the case is being arranged again. */
export async function cancelInterview(ctx: Context, caseNumber: string, because: string): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const theCase = await lockedCase(tx, caseNumber);
    const row = await openInterviewOf(tx, theCase.id);
    if (!row) throw new NotFoundError();
    const detail = { appointment: row.id, ...timeOf(row) };
    if (row.status === 'agreed') {
      const moved = await moveCase(tx, ctx, theCase, 'cancelInterview', { detail });
      await endAppointment(tx, ctx, moved, row, because);
      return;
    }
    allow(ctx, theCase, 'setInterview');
    await endAppointment(tx, ctx, theCase, row, because);
    await moveCase(tx, ctx, theCase, 'log', { detail: { ...detail, wishes: 'cancelled' } });
  });
}
