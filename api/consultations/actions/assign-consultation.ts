import { allow, subjectOf } from '#api/consultations/case-file.ts';
import { lockedConsultation } from '#api/consultations/queries.ts';
import type { Context } from '#api/core/context.ts';
import { recordEvent } from '#api/core/events/events.ts';

/** Gives the case to somebody at the desk, or to nobody with `null`. */
export async function assignConsultation(
  ctx: Context,
  receiptNumber: string,
  staffId: string | null,
): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await lockedConsultation(tx, receiptNumber);
    await allow(tx, ctx, row, 'assign');
    if (row.assigneeId === staffId) return;
    await tx`update consultations.consultation set assignee_id = ${staffId} where id = ${row.id}`;
    await recordEvent(tx, ctx, subjectOf(receiptNumber), 'assigned', { from: row.assigneeId, to: staffId });
  });
}
