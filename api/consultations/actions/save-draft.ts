import { keyOf } from '#api/consultations/case-file.ts';
import { lockedConsultation } from '#api/consultations/queries.ts';
import type { Context } from '#api/core/context.ts';
import { seal } from '#api/core/sealing/sealing.ts';

/** Keeps what somebody at the desk has begun to write. It is no change of the case, so the trace says nothing. */
export async function saveDraft(
  ctx: Context,
  receiptNumber: string,
  text: string,
): Promise<Temporal.Instant> {
  return await ctx.sql.begin(async (tx) => {
    const row = await lockedConsultation(tx, receiptNumber);
    const staffId = ctx.actor.kind === 'staff' ? ctx.actor.staffId : '';
    const key = await keyOf(tx, ctx, row);
    await tx`
      insert into consultations.draft (consultation_id, staff_id, saved_at, sealed)
      values (${row.id}, ${staffId}, ${ctx.now()}, ${seal(key, 'draft', text)})
      on conflict (consultation_id, staff_id) do update set saved_at = excluded.saved_at, sealed = excluded.sealed`;
    return ctx.now();
  });
}
