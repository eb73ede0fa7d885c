import type { Context } from '#api/core/context.ts';
import { recordEvent } from '#api/core/events/events.ts';
import type { Text } from '#api/seminars/desk-contract.ts';
import { allowPlanner, giveBack, seminarSubject, tellRegistrants } from '#api/seminars/planning.ts';
import { lockedSeminar } from '#api/seminars/queries.ts';
import { askForWebinarNow } from '#api/seminars/webinar-planning.ts';

/** The office calls it off: everybody who registered is told why, and their calendars lose the entry. */
export async function cancelSeminar(ctx: Context, id: string, because: Text): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await lockedSeminar(tx, id);
    const to = allowPlanner(ctx, row, 'cancel');
    await tx`
      update seminars.seminar
      set status = ${to}, ended_because = ${tx.json(because)}, version = version + 1,
        calendar_sequence = calendar_sequence + 1
      where id = ${id}`;
    await giveBack(tx, id);
    await recordEvent(tx, ctx, seminarSubject(id), 'cancelled');
    if (row.onlineBy === 'zoom') await askForWebinarNow(tx, ctx, id);
    await tellRegistrants(tx, ctx, id, 'cancelled_by_office', 'once');
  });
}
