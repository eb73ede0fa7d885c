import { addMessage, allow, keyOf, queueRequesterMail, subjectOf } from '#api/consultations/case-file.ts';
import { lockedConsultation } from '#api/consultations/queries.ts';
import type { Context } from '#api/core/context.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { postponePromise } from '#api/core/promises/store.ts';

/**
 * The told date cannot be kept: the desk tells a later one and why, before it passes or after. The requester reads
 * both on the status page and gets the new date by mail.
 * @throws RefusedError when the new day is closed, not later, or too far ahead.
 */
export async function postponeConsultation(
  ctx: Context,
  receiptNumber: string,
  postponement: { dueOn: string; text: string; sendingKey: string },
): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await lockedConsultation(tx, receiptNumber);
    const { promise } = await allow(tx, ctx, row, 'postpone');
    const key = await keyOf(tx, ctx, row);
    const { text, sendingKey, dueOn } = postponement;
    const isNew = await addMessage(tx, ctx, row, key, { kind: 'notice', text, sendingKey });
    if (!isNew || !promise) return;
    await postponePromise(tx, ctx, promise.id, dueOn);
    await recordEvent(tx, ctx, subjectOf(receiptNumber), 'postponed', { oldDueOn: promise.dueOn, dueOn });
    await queueRequesterMail(tx, ctx, row, 'promise_moved', sendingKey);
  });
}
