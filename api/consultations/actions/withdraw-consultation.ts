import { allow, queueRequesterMail, subjectOf } from '#api/consultations/case-file.ts';
import { lockedConsultation } from '#api/consultations/queries.ts';
import type { Context } from '#api/core/context.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { endPromise } from '#api/core/promises/store.ts';

/** The requester takes the consultation back. What the office owed, it owes no more. */
export async function withdrawConsultation(ctx: Context, receiptNumber: string): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await lockedConsultation(tx, receiptNumber);
    const { to, promise } = await allow(tx, ctx, row, 'withdraw');
    await queueRequesterMail(tx, ctx, row, 'withdrawn', 'once');
    if (promise) await endPromise(tx, ctx, promise.id, 'withdrawn');
    await tx`update consultations.consultation set status = ${to}, closed_at = ${ctx.now()} where id = ${row.id}`;
    await recordEvent(tx, ctx, subjectOf(receiptNumber), 'withdrawn');
  });
}
