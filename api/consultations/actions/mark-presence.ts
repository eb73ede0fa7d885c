import { consultationByNumber } from '#api/consultations/queries.ts';
import type { Context } from '#api/core/context.ts';

/** A row older than this means that nobody is there: the page tells us every fifteen seconds. */
export const presenceSeconds = 60;

/** Says that this member of staff has the case open, and whether an answer is being written. */
export async function markPresence(ctx: Context, receiptNumber: string, writing: boolean): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await consultationByNumber(tx, receiptNumber);
    if (!row) return;
    const staffId = ctx.actor.kind === 'staff' ? ctx.actor.staffId : '';
    const stale = ctx.now().subtract({ seconds: presenceSeconds });
    await tx`
      insert into consultations.presence as p (consultation_id, staff_id, since, seen_at, writing)
      values (${row.id}, ${staffId}, ${ctx.now()}, ${ctx.now()}, ${writing})
      on conflict (consultation_id, staff_id) do update
      set seen_at = excluded.seen_at, writing = excluded.writing,
        since = case when p.seen_at < ${stale} then excluded.since else p.since end`;
  });
}
