import type { Context } from '#api/core/context.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { allowPlanner, seminarSubject, tellRegistrants } from '#api/seminars/planning.ts';
import { lockedSeminar } from '#api/seminars/queries.ts';

/** It has taken place: those who were there are thanked, those who were not are told of the recording. */
export async function concludeSeminar(ctx: Context, id: string): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await lockedSeminar(tx, id);
    const to = allowPlanner(ctx, row, 'conclude');
    await tx`update seminars.seminar set status = ${to}, version = version + 1 where id = ${id}`;
    await recordEvent(tx, ctx, seminarSubject(id), 'held');
    await tellRegistrants(tx, ctx, id, 'follow_up', 'once');
  });
}
