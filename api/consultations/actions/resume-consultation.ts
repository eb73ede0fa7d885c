import { allow, queueRequesterMail, subjectOf } from '#api/consultations/case-file.ts';
import { lockedConsultation } from '#api/consultations/queries.ts';
import type { Context } from '#api/core/context.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { resumePromise } from '#api/core/promises/store.ts';

/** The desk goes on without waiting any longer: the clock runs again and the requester is told the new date. */
export async function resumeConsultation(ctx: Context, receiptNumber: string): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await lockedConsultation(tx, receiptNumber);
    const { promise } = await allow(tx, ctx, row, 'resume');
    if (!promise) return;
    const resumed = await resumePromise(tx, ctx, promise.id);
    await recordEvent(tx, ctx, subjectOf(receiptNumber), 'resumed', { dueOn: resumed.dueOn });
    await queueRequesterMail(tx, ctx, row, 'promise_moved', resumed.dueOn);
  });
}
