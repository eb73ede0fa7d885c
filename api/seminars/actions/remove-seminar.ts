import type { Context } from '#api/core/context.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { allowPlanner, giveBack, seminarSubject } from '#api/seminars/planning.ts';
import { lockedSeminar } from '#api/seminars/queries.ts';

/** Throws a draft away. What was published once is never removed: it is cancelled. */
export async function removeSeminar(ctx: Context, id: string): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    allowPlanner(ctx, await lockedSeminar(tx, id), 'remove');
    await giveBack(tx, id);
    await tx`delete from seminars.seminar where id = ${id}`;
    await recordEvent(tx, ctx, seminarSubject(id), 'removed');
  });
}
